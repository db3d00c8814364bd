import type { Locale } from '#i18n/locale.ts';
import { placeInWords } from '#i18n/place-in-words.ts';
import type { Dataset } from '#model/dataset.ts';
import { otherDates as datesOf } from '#query/contested-telling.ts';
import type { TimelineWords } from '#scene/timeline/input.ts';

/** The words of the timeline in the language of the interface. */
export function timelineWords(dataset: Dataset, locale: Locale): TimelineWords {
  const { messages, tick } = locale;
  /** A date takes longer to word than a mark to lay out, and is asked for at each step of a drag. */
  const dates = new WeakMap<object, string>();
  const date: TimelineWords['date'] = (told) => {
    const known = dates.get(told) ?? locale.date(told.date);
    dates.set(told, known);
    return known;
  };
  const otherDates: TimelineWords['otherDates'] = ({ others }) =>
    datesOf(others).map(({ account, date: other }) =>
      messages.event.elsewhere({ account: account.label, date: locale.date(other) }),
    );
  return {
    tick,
    context: (t, unit) => (unit === 'hour' || unit === 'minute' ? locale.shortDay(t) : tick(t, 'year')),
    country: locale.country,
    allEvents: messages.lanes.all(),
    elsewhere: messages.lanes.elsewhere(),
    otherActors: messages.timeline.otherActors(),
    otherCategories: messages.timeline.otherCategories(),
    date,
    otherDates,
    name(told) {
      const category = dataset.categoryById.get(told.event.category)?.label ?? told.event.category;
      const place = told.place ? placeInWords(told.place, told.placePrecision, locale).text : messages.event.noPlace();
      const { title } = told;
      return [messages.event.at({ title, date: date(told), category, place }), ...otherDates(told)].join('; ');
    },
  };
}

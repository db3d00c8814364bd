import { dateInWords, shortDay, tickLabel } from '#i18n/format-date.ts';
import { LOCALE, messages } from '#i18n/messages.ts';
import type { Dataset } from '#model/dataset.ts';
import type { DatedInterval } from '#model/edtf.ts';
import type { TimelineWords } from '#scene/timeline-input.ts';

/** The words of the timeline in the language of the interface. */
export function timelineWords(dataset: Dataset): TimelineWords {
  const words = (date: DatedInterval) => dateInWords(date, LOCALE, messages.dateWords);
  const date: TimelineWords['date'] = (told) => words(told.date);
  const otherDates: TimelineWords['otherDates'] = ({ others }) =>
    others
      .filter(({ differs }) => differs.date)
      .map((other) => messages.event.elsewhere(other.account.label, words(other.date)));
  return {
    tick: (t, unit) => tickLabel(t, unit, LOCALE),
    context: (t, unit) => (unit === 'hour' || unit === 'minute' ? shortDay(t, LOCALE) : tickLabel(t, 'year', LOCALE)),
    country: messages.country,
    elsewhere: messages.lanes.elsewhere,
    otherActors: messages.timeline.otherActors,
    otherCategories: messages.timeline.otherCategories,
    allEvents: messages.timeline.allEvents,
    date,
    otherDates,
    name(told) {
      const category = dataset.categoryById.get(told.event.category)?.label ?? told.event.category;
      const place = told.place?.name ?? messages.event.noPlace;
      return [messages.event.at(told.event.title, date(told), category, place), ...otherDates(told)].join('; ');
    },
  };
}

import type { Locale } from '#i18n/locale.ts';
import { placeInWords } from '#i18n/place-in-words.ts';
import type { Dataset } from '#model/dataset.ts';
import type { DatedInterval } from '#model/edtf.ts';
import type { Claim } from '#model/event.ts';
import { statusIn } from '#query/told-event.ts';
import type { TimelineWords } from '#scene/timeline/input.ts';

/** The words of the timeline in the language of the interface. */
export function timelineWords(dataset: Dataset, locale: Locale): TimelineWords {
  const { messages, tick } = locale;
  /** A date takes longer to word than a mark to lay out, and is asked for at each step of a drag. */
  const dates = new WeakMap<object, string>();
  /** The axis is in UTC: an hour of another zone is said in it, too. */
  const withUtc = (of: DatedInterval) => [locale.date(of), locale.inUtc(of) ?? []].flat().join(' = ');
  const date: TimelineWords['date'] = (told) => {
    const known = dates.get(told) ?? withUtc(told.date);
    dates.set(told, known);
    return known;
  };
  const status = ({ status: of = 'asserted' }: Pick<Claim, 'status'>) => messages.event.status({ status: of });
  const doubts: TimelineWords['doubts'] = ({ event, claim, others }) => [
    ...(claim.status === undefined || claim.status === 'asserted' ? [] : [status(claim)]),
    ...others.flatMap(({ account, date: other, differs }) => {
      const denied = differs.status && status({ status: statusIn(event, account.id) });
      const word = denied || (differs.date && other && locale.date(other));
      return word ? messages.event.elsewhere({ account: account.label, date: word }) : [];
    }),
    ...(others.some(({ differs }) => differs.place) ? [messages.event.placeContested()] : []),
    ...(event.disputes === undefined ? [] : [messages.event.disputes({ n: event.disputes.length })]),
  ];
  return {
    tick,
    context: (t, unit) =>
      unit === 'hour' || unit === 'minute' ? messages.timeline.utc({ day: locale.shortDay(t) }) : tick(t, 'year'),
    noDay: messages.timeline.noDay(),
    country: locale.country,
    allEvents: messages.lanes.all(),
    elsewhere: messages.lanes.elsewhere(),
    otherActors: messages.timeline.otherActors(),
    otherCategories: messages.timeline.otherCategories(),
    date,
    doubts,
    name(told) {
      const category = dataset.categoryById.get(told.event.category)?.label ?? told.event.category;
      const place = told.place ? placeInWords(told.place, told.placePrecision, locale).text : messages.event.noPlace();
      const { title } = told;
      return [messages.event.at({ title, date: date(told), category, place }), ...doubts(told)].join('; ');
    },
  };
}

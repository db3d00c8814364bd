import type { Locale } from '#i18n/locale.ts';
import { publisherName } from '#i18n/publisher-name.ts';
import { unpackDating } from '#model/dating.ts';
import type { DatedInterval } from '#model/edtf.ts';
import type { Row } from '#model/event-columns.ts';
import { UNKNOWN_LANGUAGE } from '#model/language.ts';
import { hasPosition, isHollow } from '#model/place.ts';
import { type UtcMs, utcDay } from '#model/time.ts';
import { otherDates } from '#query/contested-telling.ts';
import { statusIn, type ToldEvent } from '#query/told-event.ts';
import type { ExportInput } from './export-input.ts';
import { icsLine, icsText } from './ics-line.ts';
import { slicesOf } from './slices.ts';
import { actorNames, categoryLabel, citedSources, disputesOf, placeName } from './told-words.ts';

export interface IcsInput extends ExportInput {
  readonly locale: Locale;
  /** When the file is made. */
  readonly now: UtcMs;
}

/** The days that four digits of a year can say, as calendars want it. */
const FIRST = utcDay(1, 1, 1) ?? 0;
const LAST = utcDay(9999, 12, 31) ?? 0;

/**
 * The events as a calendar (RFC 5545). A date known to the day or less finely is a row of whole days, its end exclusive;
 * one known to the minute has its time in UTC. The first line of the description says how exact a date is. Those that
 * `withoutCalendarDay` counts are left out.
 */
export function* icsParts(input: IcsInput): Generator<string> {
  const { dataset, rows, table } = input;
  const head: readonly (readonly [string, string])[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Dateline//Dateline//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    [inLanguage('X-WR-CALNAME', dataset), icsText(dataset.title)],
  ];
  yield lines(head);
  for (const slice of slicesOf(rows)) {
    const dated = slice.filter((row) => hasCalendarDay(input, row));
    if (dated.length > 0) yield dated.map((row) => eventLines(table.told(row), input)).join('');
  }
  yield lines([['END', 'VCALENDAR']]);
}

/** How many of the rows no calendar can show: open at an end, or outside of the years 1 to 9999. */
export function withoutCalendarDay(input: Pick<ExportInput, 'rows' | 'table' | 'undated'>): number {
  return input.rows.reduce((count, row) => (hasCalendarDay(input, row) ? count : count + 1), input.undated.length);
}

function hasCalendarDay({ table: { columns } }: Pick<ExportInput, 'table'>, row: Row): boolean {
  const { first, last } = unpackDating(columns.dating[row] ?? 0);
  const start = columns.start[row] ?? Number.NaN;
  const end = columns.end[row] ?? Number.NaN;
  return !first.open && !last.open && start >= FIRST && end <= LAST;
}

function lines(list: readonly (readonly [name: string, value: string])[]): string {
  return list.map(([name, value]) => icsLine(name, value)).join('');
}

function eventLines(told: ToldEvent, input: IcsInput): string {
  const { dataset, links, locale, now } = input;
  const { event, place, placePrecision } = told;
  const country = told.country === null ? [] : [locale.country(told.country)];
  const name = placeName(place, placePrecision);
  const where = [...new Set([...(name === null ? [] : [name]), ...country])];
  const isExact = place !== null && hasPosition(place) && placePrecision !== null && !isHollow(placePrecision);
  return lines([
    ['BEGIN', 'VEVENT'],
    ['UID', icsText(`${event.id}@${dataset.id}.dateline`)],
    ['DTSTAMP', stamp(now)],
    ...span(told.date),
    [inLanguage('SUMMARY', dataset), icsText(told.title)],
    ['DESCRIPTION', icsText(description(told, input))],
    ...(where.length > 0 ? [['LOCATION', icsText(where.map(locale.isolate).join(', '))] as const] : []),
    // A point that stands for a country would be taken for the place itself.
    ...(isExact ? [['GEO', `${place.lonLat[1]};${place.lonLat[0]}`] as const] : []),
    [inLanguage('CATEGORIES', dataset), icsText(categoryLabel(dataset, told))],
    ...(links.isOnlyHere ? [] : [['URL', links.linkTo(event.id)] as const]),
    // History keeps nobody busy.
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ]);
}

/** `SUMMARY;LANGUAGE=fr` (RFC 5545 §3.2.10), where it is known. */
function inLanguage(name: string, { language }: ExportInput['dataset']): string {
  return language === UNKNOWN_LANGUAGE ? name : `${name};LANGUAGE=${language}`;
}

function span({ start, end, first, last }: DatedInterval): readonly (readonly [string, string])[] {
  if (first.precision === 'minute' || last.precision === 'minute') {
    return [
      ['DTSTART', stamp(start)],
      ['DTEND', stamp(end)],
    ];
  }
  return [
    ['DTSTART;VALUE=DATE', stamp(start).slice(0, 8)],
    ['DTEND;VALUE=DATE', stamp(end).slice(0, 8)],
  ];
}

/** `20180630T140000Z` */
function stamp(t: UtcMs): string {
  return new Date(t)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');
}

function description(told: ToldEvent, { dataset, locale, sources }: IcsInput): string {
  const { event, claim, date, summary, others, placePrecision } = told;
  const { messages } = locale;
  const actors = actorNames(dataset, told);
  const cited = citedSources(sources, told).map((source) => {
    const { title, url } = source;
    return [...new Set([publisherName(source, locale), title, url])]
      .flatMap((part) => (part ? [locale.isolate(part)] : []))
      .join(', ');
  });
  return [
    locale.date(date),
    ...otherDates(others).map(({ account, date: other }) =>
      messages.event.elsewhere({ account: account.label, date: locale.date(other) }),
    ),
    ...(claim.status === undefined ? [] : [messages.event.status({ status: claim.status })]),
    ...others.flatMap(({ account, differs }) => {
      const status = messages.event.status({ status: statusIn(event, account.id) });
      return differs.status ? [messages.event.elsewhere({ account: account.label, date: status })] : [];
    }),
    ...(placePrecision === null ? [] : [messages.placePrecision[placePrecision]()]),
    ...(summary === '' ? [] : ['', summary]),
    ...(event.disputes === undefined ? [] : ['', ...disputesOf(dataset, event)]),
    ...(actors.length === 0 ? [] : ['', actors.map(locale.isolate).join(', ')]),
    ...(cited.length === 0 ? [] : ['', ...cited]),
  ].join('\n');
}

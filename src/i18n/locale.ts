import type { DatedInterval } from '#model/edtf.ts';
import type { Interval, UtcMs } from '#model/time.ts';
import {
  type BinUnit,
  binInWords,
  dateInWords,
  hourInUtc,
  shortDay,
  type TickUnit,
  tickLabel,
  windowInWords,
  yearlessDate,
} from './format-date.ts';
import { durationsIn, listIn, namesOf, numbersIn, type TimeUnit } from './intl-names.ts';
import { isolatorFor } from './isolate.ts';
import { intlTag, type LocaleRecord } from './locale-records.ts';
import type { Messages } from './messages.ts';

/** All words and formats of one language. There is one object per language, so that it can be compared and depended on. */
export interface Locale extends Pick<LocaleRecord, 'language' | 'tag' | 'direction'> {
  /** `fallback`: the browser has no data for this language, so that `Intl` writes dates and numbers in another one. */
  readonly intl: 'full' | 'fallback';
  readonly messages: Messages;
  /** "1,204" */
  readonly number: (n: number) => string;
  /** "1.5 MB", from bytes; 1 MB is 1,000,000 bytes. */
  readonly megabytes: (bytes: number) => string;
  /** Name of an ISO 3166-1 alpha-2 code, or the code itself. */
  readonly country: (code: string) => string;
  /** Name of a BCP 47 language, or the tag itself. */
  readonly languageName: (tag: string) => string;
  /** A text as it is put beside others: with letters of another direction, it keeps them to itself. */
  readonly isolate: (text: string) => string;
  /** "Paris, Brussels and Vienna"; "… or Vienna" */
  readonly list: (items: readonly string[], type?: 'conjunction' | 'disjunction') => string;
  /** The order of two names, as `Array.sort` wants it. */
  readonly compare: (a: string, b: string) => number;
  /** "about 1–10 June 2018", "30 June 2018, 14:00 (UTC+2)": with its precision and doubt. */
  readonly date: (date: DatedInterval) => string;
  /** "about 1–10 June": the same without what the year beside it says. */
  readonly yearlessDate: (date: DatedInterval) => string;
  /** "30 days", "20–29 days" */
  readonly duration: (unit: TimeUnit, least: number, most: number) => string;
  /** "30 June 2018, 12:00 (UTC)": when an hour of another zone was in UTC; else `null`. */
  readonly inUtc: (date: DatedInterval) => string | null;
  /** "30 Jul 2018" */
  readonly shortDay: (t: UtcMs) => string;
  /** "1 May – 30 Nov 2018": the inclusive days; "30 Jun 2018, 10:00 – 16:00 (UTC)". */
  readonly window: (window: Interval) => string;
  /** "January–March 2021": a stretch of the calendar in its own unit. */
  readonly bin: (bin: Interval, unit: BinUnit) => string;
  /** "Jun", at a coarser boundary "2018". */
  readonly tick: (t: UtcMs, unit: TickUnit) => string;
}

/**
 * Asks `Intl` nothing yet: the first question about dates has the browser look through all its calendars, for some tens of
 * milliseconds.
 *
 * Never throws: what the browser lacks is written as codes, with commas, or in another language.
 */
export function createLocale(record: LocaleRecord, messages: Messages): Locale {
  const { language, direction, collation } = record;
  const tag = intlTag(record);
  const isolate = isolatorFor(direction);
  let collator: Intl.Collator | undefined;
  const tenths = numbersIn(tag, { maximumFractionDigits: 1 });
  return {
    language,
    tag: record.tag,
    direction,
    get intl() {
      return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 ? 'full' : 'fallback';
    },
    messages,
    number: numbersIn(tag),
    megabytes: (bytes) => messages.import.megabytes({ size: tenths(bytes / 1e6) }),
    country: namesOf(tag, 'region'),
    languageName: namesOf(tag, 'language'),
    isolate,
    list: (items, type = 'conjunction') => listIn(tag, items.map(isolate), type),
    compare(a, b) {
      collator ??= new Intl.Collator(collation);
      return collator.compare(a, b);
    },
    date: (date) => dateInWords(date, tag, messages.date),
    yearlessDate: (date) => yearlessDate(date, tag, messages.date),
    duration: durationsIn(tag),
    inUtc: (date) => hourInUtc(date, tag, messages.date),
    shortDay: (t) => shortDay(t, tag),
    window: (window) => windowInWords(window, tag, messages.date),
    bin: (bin, unit) => binInWords(bin, unit, tag, messages.date),
    tick: (t, unit) => tickLabel(t, unit, tag),
  };
}

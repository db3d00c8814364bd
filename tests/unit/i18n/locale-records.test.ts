import { describe, expect, it } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { createLocale, type Locale } from '#i18n/locale.ts';
import { intlTag, LOCALE_RECORDS, type LocaleRecord } from '#i18n/locale-records.ts';
import { headingInWords } from '#i18n/time-heading.ts';
import { LANGUAGES } from '#model/language.ts';
import { edtf, span } from '../story.ts';

/** Its readers' own calendar is another one. The words do not matter here. */
const PERSIAN: LocaleRecord = { language: 'en', tag: 'fa', direction: 'rtl', ownName: 'فارسی', collation: 'fa' };
const OFFERED = await Promise.all(LANGUAGES.map(async (language) => [language, await loadLocale(language)] as const));
const ALL: readonly (readonly [string, Locale, LocaleRecord])[] = [
  ...OFFERED.map(([language, locale]) => [language, locale, LOCALE_RECORDS[language]] as const),
  ['fa', createLocale(PERSIAN, ENGLISH.messages), PERSIAN],
];

/** 2018 and 30 in the digits of a language. */
function digits(n: number, tag: string): string {
  return new Intl.NumberFormat(tag, { useGrouping: false }).format(n);
}

/** The month of the Gregorian calendar, asked for without a tag that names it. */
function gregorianMonth(month: number, tag: string): string {
  return new Intl.DateTimeFormat(tag, { month: 'long', calendar: 'gregory', timeZone: 'UTC' }).format(
    Date.UTC(2018, month - 1, 15),
  );
}

it('there is a record for each language', () => {
  expect(Object.keys(LOCALE_RECORDS)).toEqual([...LANGUAGES]);
  expect(Object.entries(LOCALE_RECORDS).map(([key, { language }]) => [key, language])).toEqual(
    LANGUAGES.map((language) => [language, language]),
  );
});

describe.each(ALL)('%s', (_language, locale, record) => {
  const { tag, direction, ownName, collation } = record;

  it('counts years and months as the sources do', () => {
    const { calendar } = new Intl.DateTimeFormat(intlTag(record)).resolvedOptions();
    expect(calendar).toBe('gregory');
    expect(new Intl.DateTimeFormat(intlTag(record)).resolvedOptions().locale).toMatch(new RegExp(`^${tag}\\b`));
  });

  it('has the direction, own name and order that its readers know', () => {
    const names = new Intl.DisplayNames(tag, { type: 'language' });
    expect(names.of(tag.replace(/-.*/, ''))?.toLowerCase()).toBe(ownName.toLowerCase());
    expect(new Intl.Collator(collation).resolvedOptions().locale).toBe(collation);
    expect(direction).toBe(new Intl.Locale(tag).maximize().script === 'Latn' ? 'ltr' : 'rtl');
    expect(['b', 'É', 'a', 'z'].sort(locale.compare)).toEqual(['a', 'b', 'É', 'z']);
  });

  it('is named to the browser without the calendar', () => {
    expect(locale).toMatchObject({ tag, direction });
    expect(locale.tag).not.toContain('-u-');
  });

  it('writes dates, ranges and spans in that calendar', () => {
    const [june, july] = [gregorianMonth(6, tag), gregorianMonth(7, tag)];
    expect(locale.date(edtf('2018-06-30'))).toContain(digits(30, tag));
    for (const text of ['2018-06-30', '2018-06', '2018-06-28/2018-07-02', '2018-06/2018-07']) {
      const words = locale.date(edtf(text));
      expect(words).toContain(june);
      expect(words).toContain(digits(2018, tag));
      if (text.includes('07')) expect(words).toContain(july);
    }
    expect(locale.bin(span('2018-06/2018-07'), 'month')).toContain(june);
    expect(locale.window(span('2018-06/2018-07'))).toContain(digits(2018, tag));
    expect(locale.shortDay(span('2018-06-30').start)).toContain(digits(30, tag));
  });

  it('heads the months of a list with them', () => {
    expect(headingInWords({ unit: 'month', start: span('2018-07').start }, locale)).toContain(gregorianMonth(7, tag));
    expect(headingInWords({ unit: 'year', start: span('2018').start }, locale)).toContain(digits(2018, tag));
  });

  it('ticks at them', () => {
    expect(locale.tick(span('2018-01').start, 'month')).toContain(digits(2018, tag));
    expect(locale.tick(span('2018-07-04').start, 'day')).toContain(digits(4, tag));
  });
});

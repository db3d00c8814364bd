import messages from 'virtual:dateline-messages/fr';
import { afterEach, describe, expect, it } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { loadLocale, preferredLanguage } from '#i18n/load-locale.ts';
import { createLocale } from '#i18n/locale.ts';
import { LOCALE_RECORDS } from '#i18n/locale-records.ts';
import { edtf } from '../story.ts';

const FRENCH = await loadLocale('fr');

/** Versions of ICU differ in the spaces around a dash and between thousands. */
function plainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ').replaceAll(/\s*–\s*/g, '–');
}

describe('a locale writes', () => {
  it('numbers and sizes', () => {
    expect(ENGLISH.number(1204)).toBe('1,204');
    expect(plainSpaces(FRENCH.number(1204))).toBe('1 204');
    expect(ENGLISH.megabytes(1_540_000)).toBe('1.5 MB');
    expect(plainSpaces(FRENCH.megabytes(1_540_000))).toBe('1,5 Mo');
  });

  it('names of countries and languages', () => {
    expect(ENGLISH.country('DE')).toBe('Germany');
    expect(FRENCH.country('DE')).toBe('Allemagne');
    expect(ENGLISH.country('EU')).toBe('European Union');
    expect(FRENCH.languageName('fa')).toBe('persan');
  });

  it('lists', () => {
    expect(ENGLISH.list(['Paris', 'Brussels', 'Vienna'])).toBe('Paris, Brussels and Vienna');
    expect(FRENCH.list(['Paris', 'Bruxelles', 'Vienne'])).toBe('Paris, Bruxelles et Vienne');
    expect(FRENCH.list(['core', 'all'], 'disjunction')).toBe('core ou all');
  });

  it.each([
    ['2018-07-30', '30 juillet 2018'],
    ['2018-06', 'juin 2018'],
    ['2018-06-01~/2018-06-10~', '1–10 juin 2018 environ'],
    ['2018-07-30~', 'vers le 30 juillet 2018'],
    ['2018-09~', 'vers septembre 2018'],
    ['2018-10?', 'peut-être octobre 2018'],
    ['2018-22', 'été 2018'],
    ['201X', 'années 2010'],
    ['2018-06/2018-07-04', 'juin 2018–4 juillet 2018'],
    ['../2018', 'jusqu’en 2018'],
    ['../2018-07-04', 'jusqu’au 4 juillet 2018'],
    ['2018-06/..', 'depuis juin 2018'],
    ['2018-07-04/..', 'depuis le 4 juillet 2018'],
  ])('the date %s as %s', (text, words) => {
    expect(plainSpaces(FRENCH.date(edtf(text)))).toBe(words);
  });

  it('spans and ticks', () => {
    const window = edtf('2018-05/2018-11');
    const { start } = window;
    expect(plainSpaces(FRENCH.window(window))).toBe('1 mai–30 nov. 2018');
    expect(FRENCH.bin(edtf('2018-05'), 'month')).toBe('mai 2018');
    expect(FRENCH.tick(start, 'month')).toBe('mai');
    expect(FRENCH.shortDay(start)).toBe('1 mai 2018');
  });
});

describe('a browser that lacks part of Intl', () => {
  afterEach(() => {
    for (const giveBack of undo.splice(0)) giveBack();
  });

  it('gets codes for names and commas for lists', () => {
    take(Intl, 'DisplayNames');
    take(Intl, 'ListFormat');
    const french = createLocale(LOCALE_RECORDS.fr, messages);
    expect(french.country('DE')).toBe('DE');
    expect(french.languageName('fa')).toBe('fa');
    expect(french.list(['Paris', 'Bruxelles'])).toBe('Paris, Bruxelles');
  });

  it('gets both ends of a range', () => {
    take(Intl.DateTimeFormat.prototype, 'formatRange');
    expect(FRENCH.bin(edtf('2018-01/2018-03'), 'quarter')).toBe('janvier 2018 – mars 2018');
    expect(FRENCH.bin(edtf('2018-01'), 'month')).toBe('janvier 2018');
  });

  it('knows that it has no data for a language, and writes dates all the same', () => {
    take(Intl.DateTimeFormat, 'supportedLocalesOf', () => []);
    const french = createLocale(LOCALE_RECORDS.fr, messages);
    expect(french.intl).toBe('fallback');
    expect(french.date(edtf('2018'))).toBe('2018');
    expect(french.messages.app.intlMissing()).toContain('Ils sont écrits dans une autre langue.');
  });

  it('reads a code that is none as it stands', () => {
    expect(ENGLISH.country('no code')).toBe('no code');
  });
});

const undo: (() => void)[] = [];

/** Takes a part of `Intl` away until the test is over, or puts another in its place. */
function take(from: object, name: string, instead?: unknown): void {
  const part: unknown = Reflect.get(from, name);
  undo.push(() => Reflect.set(from, name, part));
  Reflect.set(from, name, instead);
}

describe('loadLocale', () => {
  it('gives the same object each time', async () => {
    expect(await loadLocale('fr')).toBe(FRENCH);
    expect(await loadLocale('en')).toBe(ENGLISH);
    expect(FRENCH).toMatchObject({ language: 'fr', tag: 'fr', direction: 'ltr', intl: 'full' });
  });
});

describe('preferredLanguage', () => {
  it.each([
    [['fr-CA', 'en'], 'fr'],
    [['de', 'fr', 'en'], 'fr'],
    [['de-CH'], 'en'],
    [[], 'en'],
  ] as const)('%j: %s', (tags, language) => {
    expect(preferredLanguage(tags)).toBe(language);
  });
});

import { describe, expect, it } from 'vitest';
import { citeEvent } from '#i18n/cite-event.ts';
import { dialogMessages } from '#i18n/dialog-messages.ts';
import { ENGLISH } from '#i18n/english.ts';
import { isolate, isolatorFor } from '#i18n/isolate.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { edtf, span } from '../story.ts';

const FRENCH = await loadLocale('fr');
const PERSIAN = 'روایت مقاله (۲۰۱۸)';
const ISOLATED = `\u2068${PERSIAN}\u2069`;

describe('isolate', () => {
  it.each(['تجمع في باريس (2018)!', 'עצרת בעיר, 2018.', PERSIAN, 'NCRI (شورا)', '𐤀𐤁', 'ދިވެހި'])(
    'encloses %s, which runs from right to left or in part',
    (text) => {
      expect(isolate(text)).toBe(`\u2068${text}\u2069`);
    },
  );

  it.each(['Rally (afterwards)', 'Ελλάδα, 2018.', 'Собрание', '集会', '30 June 2018', '', '😀'])(
    'leaves %j as it is, which moves nothing in a sentence from left to right',
    (text) => {
      expect(isolate(text)).toBe(text);
    },
  );

  it('encloses any text in a sentence from right to left', () => {
    expect(['Rally', PERSIAN, ''].map(isolatorFor('rtl'))).toEqual(['\u2068Rally\u2069', ISOLATED, '']);
  });
});

describe.each([
  ['en', ENGLISH],
  ['fr', FRENCH],
] as const)('a sentence in %s', (language, { messages, list, date }) => {
  it('keeps the date of a contested event in one piece behind the name of an account', () => {
    const words = messages.event.elsewhere({ account: PERSIAN, date: date(edtf('2018-06-30')) });
    expect(words).toMatch(new RegExp(`^${ISOLATED.replace(/[()]/g, '\\$&')}\\s?: 30 (June|juin) 2018$`));
  });

  it('isolates what is put into it, also inside of a plural', () => {
    const words = messages.map.place({ name: PERSIAN, events: 2 });
    expect(words.startsWith(`${ISOLATED}`)).toBe(true);
    expect(dialogMessages(language).about.heading({ title: PERSIAN })).toContain(ISOLATED);
    expect(list([PERSIAN, 'Paris'])).toBe(`${ISOLATED} ${language === 'en' ? 'and' : 'et'} Paris`);
  });
});

it('a citation keeps title, telling, publishers and dataset apart', () => {
  const cited = citeEvent(
    {
      ...{ title: PERSIAN, date: edtf('2018-06-30'), account: PERSIAN, publishers: [PERSIAN], dataset: PERSIAN },
      ...{ link: null, accessed: span('2026-10-01').start },
    },
    ENGLISH,
  );
  // A list of names that are isolated is isolated once more, which changes nothing.
  expect(cited.replaceAll('\u2068\u2068', '\u2068').replaceAll('\u2069\u2069', '\u2069')).toBe(
    `“${ISOLATED}”, 30 June 2018 (${ISOLATED}). Source: ${ISOLATED}. ${ISOLATED}, shown with Dateline on 1 Oct 2026.`,
  );
});

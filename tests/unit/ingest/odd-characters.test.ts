import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateText } from '../../../src/ingest/date/date-reader.ts';
import { parseEdtf } from '../../../src/ingest/date/parse-edtf.ts';
import { lookUpCountry } from '../../../src/ingest/table/country-lookup.ts';
import { matchHeader } from '../../../src/ingest/table/match-header.ts';
import { asTyped } from '../../../src/ingest/text/as-typed.ts';
import { nameUnseen } from '../../../src/ingest/text/name-unseen.ts';
import { problemInEnglish } from '../../fixtures/ingest/in-english.ts';
import { readCsv } from '../../fixtures/ingest/read-csv.ts';

const SPACES = [
  ...'\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u2800\u3000',
];
const UNSEEN = [
  ...'\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067',
];
const MORE_UNSEEN = [...'\u2068\u2069\uFE0F\uFEFF\u007F'];
const HYPHENS = [...'\u058A\u05BE\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u207B\u2212\u2796\u30FC\uFE58\uFE63\uFF0D'];

/** Every sign of a keyboard as wide as a Chinese one. */
function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

function edtfOf(text: string): string {
  const read = readDateText(text);
  return read.ok ? read.date.edtf : problemInEnglish(read.problem);
}

describe('a character that looks like one of a keyboard, or cannot be seen,', () => {
  it.each([...UNSEEN, ...MORE_UNSEEN])('%j is not there', (sign) => {
    expect(asTyped(`${sign}30${sign} June${sign} 2018${sign}`)).toBe('30 June 2018');
  });

  it.each(SPACES)('%j is a space', (space) => {
    expect(edtfOf(`30${space}June${space}2018`)).toBe('2018-06-30');
    expect(edtfOf(`${space}2018-06-30 ${space}14:00${space}`)).toBe('2018-06-30T14:00');
  });

  it.each(HYPHENS)('%j is a hyphen or a minus sign', (hyphen) => {
    expect(edtfOf(`2018${hyphen}06${hyphen}30`)).toBe('2018-06-30');
    expect(edtfOf(`${hyphen}0044${hyphen}03${hyphen}15`)).toBe('-0044-03-15');
    expect(edtfOf(`2018-06-30T14:00:00${hyphen}05:00`)).toBe('2018-06-30T14:00:00-05:00');
  });

  it.each([
    ['２０１８／０６／３０', '2018-06-30'],
    ['２０１８－０６～', '2018-06~'],
    ['2018〜', '2018~'],
    ['𝟐𝟎𝟏𝟖', '2018'],
    ['2018⁄06⁄30', '2018-06-30'],
    ['30․6․2018', '2018-06-30'],
    ['2018-06-30T14∶05Z', '2018-06-30T14:05Z'],
    ['2018-06‑01∕2018-06‑10', '2018-06-01/2018-06-10'],
  ])('is read as what it looks like: %s', (text, edtf) => {
    expect(edtfOf(text)).toBe(edtf);
  });

  it('may stand in a date of a story', () => {
    expect(parseEdtf('2018‑06\u200B/2018\u00A0')).toMatchObject({ ok: true, date: { edtf: '2018-06/2018' } });
  });

  it('leaves what a keyboard types as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(asTyped(text)).toBe(text);
      }),
    );
  });

  it('comes to the same when it is read twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(asTyped(asTyped(text))).toBe(asTyped(text));
      }),
    );
  });
});

it('a dash between years that may be a month is refused, and seen', () => {
  expect(edtfOf('2001–12')).toBe('"2001⟨U+2013⟩12" is not an EDTF date (ISO 8601-2).');
  expect(edtfOf('2018–06')).toBe('2018-06');
  expect(edtfOf('2001-12')).toBe('2001-12');
});

it('digits of other scripts are not read, for their years may be those of another calendar', () => {
  expect(readDateText('۱۳۹۷/۰۴/۰۹')).toMatchObject({ ok: false, problem: { kind: 'not-edtf' } });
});

describe('a table', () => {
  it('has its headers, dates, numbers and countries read by what they look like, and its texts left alone', () => {
    const header = ['ｉｄ', 'title', 'ｄａｔｅ\u200E', 'l\u00ADat', '\u200Blon', 'country', 'place'].join();
    const { rows, issues } = readCsv(
      [
        header,
        'a,No\u00A0break – “A”,30\u00A0June 2018,48.97,2.52,FR,Paris',
        'b,Ｗｉｄｅ,\u200F1\u202FJuly 2018,−33a87,\u200E−70.5\u200F,ＦＲ,Chile\u200B',
        'c,Wide,２０１８－０７－０２,\u2212４８．９７,"2‚52",F\u200DRA,Here',
        'd,Place,2018-07-03,,,,"48.97\u00A0，\u22122.52"',
        'e,Nothing,2018-07-04,\u2014,\u200B,,',
      ].join('\n'),
    );
    expect(rows.map(({ title }) => title)).toEqual(['No\u00A0break – “A”', 'Ｗｉｄｅ', 'Wide', 'Place', 'Nothing']);
    expect(rows.map(({ date }) => date)).toEqual([
      ...['2018-06-30', '2018-07-01', '2018-07-02', '2018-07-03', '2018-07-04'],
    ]);
    expect(rows.map(({ lonLat }) => lonLat.slice(0, 2))).toEqual([
      ...[[2.52, 48.97], [Number.NaN, Number.NaN], [2.52, -48.97], [-2.52, 48.97], []],
    ]);
    expect(rows.map(({ country }) => country)).toEqual(['FR', 'FR', 'FR', '', '']);
    expect(rows[1]?.place).toBe('Chile\u200B');
    expect(issues).toEqual(['row 3, l\u00ADat: "⟨U+2212⟩33a87" is not a number.']);
  });

  it('has years, months and days in columns of their own read alike', () => {
    const { rows } = readCsv('year,month,day,end year\n２０１８,\u200E6,３０,\n−44,3,15,\n2018,6,1,2\u200B019');
    expect(rows.map(({ date }) => date)).toEqual(['-0044-03-15', '2018-06-01/2019', '2018-06-30']);
  });

  it('shows what it refuses so that the odd character is seen, also beside its sentence', () => {
    const { groups, issues } = readCsv(
      'id,date,title,lat,lon\na,30\u00A0Jume\u200F 2018,A,1,1\nb,2018,B,\u2212148.5,2\n',
    );
    expect(issues).toEqual([
      'row 2, date: "30⟨U+00A0⟩Jume⟨U+200F⟩ 2018" is not an EDTF date (ISO 8601-2).',
      'row 3, lat: ⟨U+2212⟩148.5 is not a latitude, which lies between -90 and 90.',
    ]);
    expect(groups.map(({ examples }) => examples[0]?.value)).toEqual(['30⟨U+00A0⟩Jume⟨U+200F⟩ 2018', '⟨U+2212⟩148.5']);
  });
});

it('a header in full width is known', () => {
  expect(matchHeader([fullWidth('Start_Date'), 'event\u00A0type']).uses.map(({ field }) => field)).toEqual([
    ...['start', 'category'],
  ]);
});

it('a country’s code is known in whatever characters look like it', () => {
  expect(lookUpCountry('\u200EＢＥ\u200F')).toBe('BE');
});

describe('nameUnseen', () => {
  it.each([
    ['30 June 2018', '30 June 2018'],
    ['Île-de-France – “là”', 'Île-de-France – “là”'],
    ['سی ژوئن', 'سی ژوئن'],
    ['two\nlines\t', 'two\nlines\t'],
    ['30 М\u0430y 2018', '30 ⟨U+041C⟩⟨U+0430⟩y 2018'],
    ['30 мая 2018', '30 мая 2018'],
    ['2018\u201306', '2018⟨U+2013⟩06'],
    ['\u202E2018', '⟨U+202E⟩2018'],
    ['\u{E0041}x', '⟨U+E0041⟩x'],
  ])('of %j is %j', (text, named) => {
    expect(nameUnseen(text)).toBe(named);
  });
});

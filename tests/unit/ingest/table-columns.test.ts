import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, NONE } from '#model/event-columns.ts';
import { COUNTRY_LANES } from '#model/imported-table.ts';
import { latDegrees, lonDegrees } from '#model/place.ts';
import { worldX, worldY } from '#model/world-position.ts';
import { sortRows } from '../../../src/ingest/table/sort-rows.ts';
import { TextBlocks } from '../../../src/ingest/table/text-blocks.ts';
import { problemInEnglish } from '../../fixtures/ingest/in-english.ts';
import { readBytes, readCsv } from '../../fixtures/ingest/read-csv.ts';

it('sorts by start, then by end, then as in the file; and again by end', () => {
  const { rows, table } = readCsv(
    'id,title,date\nlate,L,2019\nlong,L,2018/2020\nday,D,2018-01-01\nsame,S,2018-01-01\nearly,E,2017',
  );
  expect(rows.map(({ id }) => id)).toEqual(['early', 'day', 'same', 'long', 'late']);
  const { byEnd, ends, end } = table.columns;
  expect([...byEnd].map((row) => rows[row]?.id)).toEqual(['early', 'day', 'same', 'late', 'long']);
  expect([...ends]).toEqual([...byEnd].map((row) => end[row]));
});

it('takes rows with the same name, country and coordinates for the same place', () => {
  const { table } = readCsv(`id,title,date,place,country,lat,lon
a,A,2001,Springfield,US,39.8,-89.6
b,B,2002,Springfield,US,39.8,-89.6
c,C,2003,Springfield,US,37.2,-93.3
d,D,2004,Springfield,AU,39.8,-89.6
e,E,2005,Springfield,US,,
f,F,2006,,US,39.8,-89.6
g,G,2007,,US,,`);
  expect([...table.columns.place]).toEqual([0, 0, 1, 2, 3, 4, NONE]);
  expect(table.places.length).toBe(5);
  expect([...table.places.country].map((country) => table.countries[country])).toEqual(['US', 'US', 'AU', 'US', 'US']);
});

it('numbers places as the rows meet them in order of time', () => {
  const { table } = readCsv(
    'id,title,date,place,lat,lon\nc,C,2003,Rome,41.9,12.5\na,A,2001,Paris,48.9,2.4\nb,B,2002,,,',
  );
  expect([...table.columns.place]).toEqual([0, NONE, 1]);
  expect([...table.places.lon]).toEqual([2.4, 12.5]);
  expect([0, 1].map((place) => decodeText(table.places.name, place))).toEqual(['Paris', 'Rome']);
});

it('puts events where the map draws them, and those without coordinates nowhere', () => {
  const { x, y } = readCsv('id,title,date,place,lat,lon\na,A,2001,P,48.97,2.52\nb,B,2002,Q,,\nc,C,2003,,,').table
    .columns;
  expect([...x]).toEqual([Math.fround(worldX(lonDegrees(2.52))), Number.NaN, Number.NaN]);
  expect([...y]).toEqual([Math.fround(worldY(latDegrees(48.97))), Number.NaN, Number.NaN]);
});

it('numbers categories and countries by how many events they have', () => {
  const { table, rows } = readCsv(
    'id,title,date,category,country\na,A,2001,rare,DE\nb,B,2002,,FR\nc,C,2003,often,FR\nd,D,2004,often,\ne,E,2005,Other,',
  );
  expect(table.categories).toEqual(['often', 'rare', 'Other']);
  expect(table.countries).toEqual(['FR', 'DE']);
  expect(rows.map(({ category, country }) => `${category} ${country}`)).toEqual([
    'rare DE',
    'Other FR',
    'often FR',
    'often ',
    'Other ',
  ]);
});

it('lets the categories beyond 65,535 be others, and says so', () => {
  const lines = Array.from({ length: 65_537 }, (_, i) => `${i},A,2018,category ${i}`);
  const read = readBytes(new TextEncoder().encode(`id,title,date,category\n${lines.join('\n')}`));
  if ('reason' in read) throw new Error(problemInEnglish(read.reason));
  const { table, groups } = read;
  expect(table.categories.length).toBe(65_536);
  expect(table.categories.at(-1)).toBe('Other');
  expect([...table.columns.category.subarray(-2)]).toEqual([65_535, 65_535]);
  expect(groups.map(({ problem, count }) => [problemInEnglish(problem), count])).toEqual([
    ['There are more than 65,535 categories.', 2],
  ]);
});

describe('sortRows', () => {
  it('sorts any instants as a stable sort by comparison does', () => {
    const keys = fc.array(
      fc.oneof(fc.double({ noNaN: true }), fc.integer(), fc.constantFrom(0, -0, -8.64e15, 8.64e15)),
    );
    fc.assert(
      fc.property(keys, (list) => {
        const rows = Uint32Array.from(list, (_, row) => row);
        const sorted = sortRows(Float64Array.from(list), rows);
        const naive = [...rows].sort((a, b) => Math.sign((list[a] ?? 0) - (list[b] ?? 0)) || a - b);
        expect([...sorted]).toEqual(naive);
      }),
    );
  });
});

describe('TextBlocks', () => {
  it('gives any texts back in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const blocks = new TextBlocks();
        for (const text of texts) blocks.append(text);
        const order = Uint32Array.from(texts, (_, i) => texts.length - 1 - i);
        const encoded = blocks.gather(order);
        expect(texts.map((_, i) => decodeText(encoded, i))).toEqual(texts.toReversed());
      }),
    );
  });

  it('grows beyond one block', () => {
    const blocks = new TextBlocks();
    const text = 'ü'.repeat(1_000_000);
    for (let i = 0; i < 5; i++) blocks.append(`${i}${text}`);
    expect(blocks.read(4)).toBe(`4${text}`);
    expect(decodeText(blocks.gather(Uint32Array.of(3)), 0)).toBe(`3${text}`);
  });
});

describe('any table', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '2018',
      '2018-06-30',
      '2018/2017',
      '03/04/2018',
      'x,y',
      '"',
      '"a',
      'a"b',
      '\n',
      '\r\n',
      '0',
      '95',
    ),
    fc.constantFrom('FR', 'Belgium', '48,9', '..', 'https://example.org', 'javascript:1', '\u001f', '\uFEFF', '🗺'),
    fc.string(),
  );
  const header = fc.subarray(
    ['id', 'title', 'date', 'start', 'end', 'year', 'lat', 'lon', 'place', 'country', 'category', 'url', 'Other'],
    { minLength: 1 },
  );
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  it('is shown or left out row by row, in the order of time', () => {
    fc.assert(
      fc.property(
        header,
        fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 12 }),
        fc.boolean(),
        (names, cells, asWritten) => {
          const lines = cells.map((row) => row.map((text) => (asWritten ? text : quoted(text))).join(','));
          const read = readBytes(new TextEncoder().encode([names.join(','), ...lines].join('\n')));
          if ('reason' in read) return;
          const { columns, texts } = read.table;
          const leftOut = read.groups.filter(({ effect }) => effect === 'left-out');
          expect(columns.length + leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(read.rowsRead);
          expect(texts.offsets.length).toBe(columns.length + 1);
          for (let row = 1; row < columns.length; row++) {
            const [a, b] = [row - 1, row].map((at) => [columns.start[at] ?? 0, columns.end[at] ?? 0]);
            expect((a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0)).toBeLessThanOrEqual(0);
          }
          expect([...columns.ends]).toEqual([...columns.end].sort((a, b) => a - b));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of any bytes in any pieces is read or refused, and never throws', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .uint8Array({ maxLength: 400 })
        .map((tail) => Uint8Array.of(...new TextEncoder().encode('id,date\na,2018\n'), ...tail)),
    );
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 50 }), (any, chunk) => {
        const read = readBytes(any, {}, chunk);
        if ('reason' in read) expect(problemInEnglish(read.reason)).not.toBe('');
        else expect(read.table.columns.length).toBeLessThanOrEqual(read.rowsRead);
      }),
      { numRuns: 200 },
    );
  });
});

it('is sorted into the lanes of its most frequent countries, and each lane by category', () => {
  const countries = ['BE', 'FR', 'IR', 'DE', 'US', 'IT', 'ES', 'GB'];
  const lines = countries.flatMap((country, rank) =>
    Array.from(
      { length: countries.length - rank },
      (_, i) => `20${10 + i}-0${rank + 1},${country},${i % 2 ? 'odd' : 'even'}`,
    ),
  );
  const { table } = readCsv(`date,country,category\n${lines.join('\n')}\n2018-06-30,,even`);
  const { parts, firsts, start, startAt, ends, endAt } = table.byCountry;
  expect(parts).toBe(table.categories.length);
  for (let row = 0; row < table.columns.length; row++) {
    const country = table.countries[table.columns.country[row] ?? NONE] ?? '';
    const lane =
      COUNTRY_LANES - 1 < countries.indexOf(country) || country === '' ? COUNTRY_LANES : countries.indexOf(country);
    const cell = lane * parts + (table.columns.category[row] ?? 0);
    for (const [at = -1, instant, sorted] of [
      [startAt[row], table.columns.start[row], start],
      [endAt[row], table.columns.end[row], ends],
    ] as const) {
      expect(sorted[at]).toBe(instant);
      expect(at).toBeGreaterThanOrEqual(firsts[cell] ?? 0);
      expect(at).toBeLessThan(firsts[cell + 1] ?? 0);
    }
  }
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvParts } from '#export/event-csv.ts';
import { CLAIM_STATUSES } from '#model/event.ts';
import { accountId } from '#model/id.ts';
import { createImportedDataset, importedEvent } from '#model/imported-dataset.ts';
import { allOf, importedDataset, smallDataset } from '../../fixtures/export/visible.ts';
import { readCsv } from '../../fixtures/ingest/read-csv.ts';

function csvOf(...args: Parameters<typeof allOf>): string {
  return [...csvParts(allOf(...args))].join('');
}

/** The file as a spreadsheet shows it. */
function cellsOf(csv: string): readonly string[][] {
  return Papa.parse<string[]>(csv.replace('\uFEFF', ''), { skipEmptyLines: true }).data;
}

it('has a row for each event, as the account tells it', () => {
  expect(csvOf(smallDataset())).toBe(
    [
      '\uFEFFid,title,date,category,place,country,lat,lon,actors,summary,source,url,place precision,tier,account,status,date text,disputes,contested by,corrections,media,source standing',
      'arrest-brussels,A couple is stopped in Brussels,2018-06-01~/2018-06-10~,Arrests,Brussels,BE,50.85,4.35,The police; The couple,A car is stopped.,A site,https://example.org/a,municipality,core,As the article told it,,,,What the record shows: 2018-06-30,,,',
      'rally,A rally near Paris,2018-07-30,Gatherings,Paris,FR,48.86,2.35,,A gathering.,A site,https://example.org/a,municipality,wider,As the article told it,,,,What the record shows: 2018-06-30,,,',
      '',
    ].join('\r\n'),
  );
});

it('keeps the date of another telling in one piece behind a name from right to left', () => {
  const [, first] = cellsOf(csvOf(smallDataset({ '/accounts/1/label': 'روایت' })));
  expect(first?.at(-4)).toBe('\u2068روایت\u2069: 2018-06-30');
});

it('says what the claim says besides, and what is disputed', () => {
  const answers = [{ account: 'article', text: 'a pound' }, { text: '500 g' }];
  const csv = csvOf(
    smallDataset({
      '/events/0/claims/0/status': 'unconfirmed',
      '/events/0/claims/0/dateText': 'in early June',
      '/events/0/claims/1/status': 'false',
      '/events/0/disputes': [{ id: 'quantity', question: 'How much?', answers }],
      '/events/0/changes': [{ date: '2026-12-01', text: 'The day was wrong.' }],
      '/sources/0/standing': 'state-run',
      '/events/0/media': [{ kind: 'image', href: 'https://example.org/1.jpg' }],
    }),
  );
  const [, first] = cellsOf(csv);
  expect(first?.slice(-7)).toEqual([
    ...['unconfirmed', 'in early June', 'How much? | As the article told it: a pound | 500 g'],
    'What the record shows: false',
    ...['2026-12-01 The day was wrong.', 'https://example.org/1.jpg', 'A site: state-run'],
  ]);
});

it('has a row without a date for what is told without one', () => {
  const csv = csvOf(
    smallDataset({ '/events/0/claims/0/date': undefined, '/events/0/claims/0/dateText': 'before that' }),
  );
  const last = cellsOf(csv).at(-1);
  expect(last?.slice(0, 3)).toEqual(['arrest-brussels', 'A couple is stopped in Brussels', '']);
  expect(last).toContain('before that');
});

it('goes by the other account where that is told', () => {
  const [, first] = cellsOf(csvOf(smallDataset(), accountId('record')));
  expect(first?.slice(0, 3)).toEqual(['arrest-brussels', 'A couple is stopped in Brussels', '2018-06-30']);
});

it('writes 0 as a coordinate, and a negative number as a number', () => {
  const [, first] = cellsOf(csvOf(smallDataset({ '/places/0/lat': 0, '/places/0/lon': -4.35 })));
  expect(first?.slice(6, 8)).toEqual(['0', '-4.35']);
});

describe('a cell that a spreadsheet would run', () => {
  it.each([
    ['=HYPERLINK("https://evil.example","Click")'],
    ['+1+1'],
    ['-2+3+cmd|" /C calc"!A0'],
    ['@SUM(A1)'],
    ['=1\nand a second line'],
    ['＝1+1'],
    ["'=1"],
  ])('%j gets a leading apostrophe', (title) => {
    const [, first] = cellsOf(csvOf(smallDataset({ '/events/0/title': title })));
    expect(first?.[1]).toBe(`'${title}`);
  });

  it('is none when the sign stands further on', () => {
    const [, first] = cellsOf(csvOf(smallDataset({ '/events/0/title': "'Tis 1=1" })));
    expect(first?.[1]).toBe("'Tis 1=1");
  });
});

describe('our own import', () => {
  /** Words with everything that CSV, spreadsheets or the reading of white space could stumble over. */
  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom('=', '+', '-', '@', '＝', '＠', '"', "'", ',', ';', '\n', '\r\n', '\t', 'é', '𝄞', ' '),
        fc.string(),
      ),
    )
    .map((parts) =>
      parts
        .join('')
        .replace(/\p{Cs}/gu, '')
        .replaceAll('\u001f', '')
        .trim(),
    )
    .filter((text) => text !== '');

  it('reads back every text', () => {
    fc.assert(
      fc.property(words, words, (title, summary) => {
        const csv = csvOf(smallDataset({ '/events/0/title': title, '/events/0/summary': summary }));
        const { rows, issues } = readCsv(csv);
        expect(issues).toEqual([]);
        expect(rows[0]).toMatchObject({ title, summary });
      }),
      { numRuns: 40 },
    );
  });

  it('reads back whether it happened, how its date is written, what is disputed and what lies elsewhere', () => {
    const answers = [{ account: 'article', text: 'a pound' }, { text: '500 g' }];
    const csv = csvOf(
      smallDataset({
        '/events/0/claims/0/status': 'denied',
        '/events/0/claims/0/reported': { date: '2018-06-20', place: 'paris' },
        '/events/0/claims/0/dateText': 'in early June',
        '/events/0/disputes': [
          { id: 'quantity', question: 'How much?', answers },
          { id: 'who', question: 'Who\ndecided?', answers },
        ],
        '/events/0/media': [
          { kind: 'image', href: 'https://example.org/1.jpg' },
          { kind: 'video', href: 'https://example.org/2;b.webm?a=1' },
        ],
        '/events/1/claims/0/status': 'unconfirmed',
      }),
    );
    const { table, issues } = readCsv(csv);
    expect(issues).toEqual([]);
    const arrest = importedEvent(table, table.columns.start.indexOf(Date.UTC(2018, 5, 20)));
    expect(arrest?.claims).toMatchObject([
      { status: 'denied', dateText: 'in early June', reported: { date: { edtf: '2018-06-20' }, place: 'p0' } },
    ]);
    expect(arrest?.claims[0]?.date).toBeUndefined();
    expect(arrest?.disputes?.map(({ question, answers: said }) => [question, ...said.map(({ text }) => text)])).toEqual(
      [
        ['How much?', 'As the article told it: a pound', '500 g'],
        ['Who decided?', 'As the article told it: a pound', '500 g'],
      ],
    );
    expect(arrest?.media).toEqual([
      { kind: 'image', place: { kind: 'elsewhere', url: 'https://example.org/1.jpg' } },
      { kind: 'video', place: { kind: 'elsewhere', url: 'https://example.org/2;b.webm?a=1' } },
    ]);
    expect(Array.from(table.statuses ?? [], (status) => CLAIM_STATUSES[status])).toEqual(['denied', 'unconfirmed']);
    expect([...(table.contested ?? [])]).toEqual([1, 0]);
    expect(readCsv(csvOf(createImportedDataset(table, 'events.csv'))).rows).toEqual(readCsv(csv).rows);
  });

  it('reads back a table that it read before', () => {
    const table = `id,title,date,category,place,country,lat,lon,actors,summary,source,url
a,Ides,-0044-03-15,attack,Rome,IT,41.9,12.5,Brutus; Cassius,,Plutarch,https://example.org/a?x=1;y=2
b,"Two
lines, ""quoted""",2018-06-01~/..,,,FR,,,,"=1+1",,https://example.org/b
c,No place,2018,talks,,,,,,,,`;
    const before = readCsv(table);
    expect(before.issues).toEqual([]);
    const after = readCsv(csvOf(importedDataset(table)));
    expect(after.issues).toEqual([]);
    expect(after.rows).toEqual(before.rows);
  });
});

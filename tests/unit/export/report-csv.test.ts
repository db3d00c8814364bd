import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { reportCsvParts } from '#export/report-csv.ts';
import { faultMessages } from '#i18n/fault-messages.ts';
import type { ImportReport, IssueGroup } from '#model/import-report.ts';
import type { Language } from '#model/language.ts';

const group: IssueGroup = {
  effect: 'left-out',
  column: 'date',
  problem: { kind: 'bad-date' },
  consequence: { kind: 'row-left-out' },
  count: 1,
  examples: [{ at: 17, problem: { kind: 'not-edtf', value: '"x, y"' }, value: 'x, y' }],
};

function csvOf(group: IssueGroup, language: Language = 'en'): string {
  const report: ImportReport = {
    origin: { kind: 'file', name: 'a.csv' },
    rowsRead: 3,
    rowsShown: 2,
    rowsLeftOut: 1,
    columns: [],
    dayOrder: { refused: 0, dayFirst: 0, monthFirst: 0 },
    groups: [group],
  };
  return [...reportCsvParts(report, faultMessages(language))].join('');
}

it('has a line per issue', () => {
  expect(csvOf(group)).toBe(
    '\uFEFFrow,column,problem,value,consequence\r\n' +
      '17,date,"""x, y"" is not an EDTF date (ISO 8601-2).","x, y",The row is not shown.\r\n',
  );
});

it('says how many more there are', () => {
  expect(csvOf({ ...group, count: 1001 })).toContain(
    '\r\n,date,This is not a date. (and 1000 more),,The row is not shown.\r\n',
  );
});

it.each(['=1+1', '\tx', '＝HYPERLINK("x")', "'=1"])('makes sure that a spreadsheet does not compute %j', (value) => {
  const csv = csvOf({ ...group, examples: [{ at: 2, problem: { kind: 'bad-date' }, value }] });
  expect(Papa.parse<string[]>(csv).data[1]?.[3]).toBe(`'${value}`);
});

it('is in the language of the page', () => {
  const csv = csvOf({ ...group, count: 3 }, 'fr').replaceAll('\u00a0', ' ');
  expect(csv.split('\r\n')).toEqual([
    '\uFEFFligne,colonne,problème,valeur,conséquence',
    '17,date,"""x, y"" n’est pas une date EDTF (ISO 8601-2).","x, y",La ligne n’est pas affichée.',
    ',date,Ce n’est pas une date. (et 2 de plus),,La ligne n’est pas affichée.',
    '',
  ]);
});

import { expect, it } from 'vitest';
import type { ImportReport, IssueGroup } from '#model/import-report.ts';
import { reportCsv } from '#model/report-csv.ts';

const group: IssueGroup = {
  effect: 'left-out',
  column: 'date',
  problem: 'This is not a date.',
  consequence: 'The row is not shown.',
  count: 1,
  examples: [{ at: 17, problem: '"x, y" is not a date.', value: 'x, y' }],
};

function csvOf(...groups: readonly IssueGroup[]): string {
  const report: ImportReport = {
    origin: { kind: 'file', name: 'a.csv' },
    rowsRead: 3,
    rowsShown: 2,
    rowsLeftOut: 1,
    columns: [],
    dayOrder: { refused: 0, dayFirst: 0, monthFirst: 0 },
    groups,
  };
  return reportCsv(report);
}

it('has a line per issue', () => {
  expect(csvOf(group)).toBe(
    'row,column,problem,value,consequence\r\n' + '17,date,"""x, y"" is not a date.","x, y",The row is not shown.\r\n',
  );
});

it('says how many more there are', () => {
  expect(csvOf({ ...group, count: 1001 })).toContain(
    '\r\n,date,This is not a date. (and 1000 more),,The row is not shown.\r\n',
  );
});

it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('makes sure that a spreadsheet does not compute %j', (value) => {
  const csv = csvOf({ ...group, examples: [{ at: 2, problem: 'p', value }] });
  expect(csv).toContain(`'${value}`);
  expect(csv).not.toContain(`,${value}`);
});

import type { ImportReport, IssueGroup } from './import-report.ts';

const HEADER = ['row', 'column', 'problem', 'value', 'consequence'];

/**
 * The report as CSV (RFC 4180): a line per issue, and one more per kind that has more issues than were kept.
 *
 * A spreadsheet takes a cell that starts with = + - @, a tab or a return for a formula, so such a cell gets a leading
 * apostrophe (OWASP, CSV injection).
 */
export function reportCsv(report: ImportReport): string {
  const lines = [HEADER, ...report.groups.flatMap(linesOf)];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function linesOf(group: IssueGroup): readonly (readonly string[])[] {
  const { column, consequence, examples, count } = group;
  const lines = examples.map(({ at, problem, value }) => [String(at), column, problem, value, consequence]);
  const more = count - examples.length;
  return more > 0 ? [...lines, ['', column, `${group.problem} (and ${more} more)`, '', consequence]] : lines;
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

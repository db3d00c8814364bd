import { consequenceInWords, problemInWords } from '#i18n/fault-words.ts';
import type { FaultMessages } from '#i18n/messages.ts';
import type { ImportReport, IssueGroup } from '#model/import-report.ts';

/**
 * The report as CSV (RFC 4180): a line per issue, and one more per kind that has more issues than were kept.
 *
 * A spreadsheet takes a cell that starts with = + - @, a tab or a return for a formula, so such a cell gets a leading
 * apostrophe (OWASP, CSV injection).
 */
export function reportCsv({ groups }: ImportReport, words: FaultMessages): string {
  const { row, column, problem, value, consequence } = words.csv;
  const header = [row(), column(), problem(), value(), consequence()];
  const lines = [header, ...groups.flatMap((group) => linesOf(group, words))];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function linesOf(group: IssueGroup, words: FaultMessages): readonly (readonly string[])[] {
  const { column, examples, count } = group;
  const consequence = consequenceInWords(group.consequence, words);
  const lines = examples.map(({ at, problem, value }) => {
    return [String(at), column, problemInWords(problem, words), value, consequence];
  });
  const more = count - examples.length;
  if (more <= 0) return lines;
  const problem = words.csv.more({ problem: problemInWords(group.problem, words), n: String(more) });
  return [...lines, ['', column, problem, '', consequence]];
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import { consequenceInWords, problemInWords } from '#i18n/fault-words.ts';
import type { FaultMessages } from '#i18n/messages.ts';
import type { ImportReport, IssueGroup } from '#model/import-report.ts';
import { csvTable } from './csv-table.ts';

/** The report as a table: a row per issue, and one more per kind that has more issues than were kept. */
export function reportCsvParts({ groups }: ImportReport, words: FaultMessages): Generator<string> {
  const { row, column, problem, value, consequence } = words.csv;
  const header = [row(), column(), problem(), value(), consequence()];
  return csvTable(
    header,
    groups.map((group) => rowsOf(group, words)),
  );
}

function rowsOf(group: IssueGroup, words: FaultMessages): readonly (readonly string[])[] {
  const { column, examples, count } = group;
  const consequence = consequenceInWords(group.consequence, words);
  const rows = examples.map(({ at, problem, value }) => {
    return [String(at), column, problemInWords(problem, words), value, consequence];
  });
  const more = count - examples.length;
  if (more <= 0) return rows;
  const problem = words.csv.more({ problem: problemInWords(group.problem, words), n: String(more) });
  return [...rows, ['', column, problem, '', consequence]];
}

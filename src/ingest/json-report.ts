import { byGravity } from '#ingest/table/fault-log.ts';
import type { DatasetTables } from '#model/dataset.ts';
import type { DataOrigin, ImportReport, IssueEffect, IssueGroup } from '#model/import-report.ts';
import type { Issue } from '#model/issue.ts';

const MOST_EXAMPLES = 100;
const EVENT = /\/events\/(\d+)/;

/** The report on a story in JSON: its rows are its events. */
export function jsonReport(tables: DatasetTables | null, issues: readonly Issue[], origin: DataOrigin): ImportReport {
  const lost = issues.filter(isLostEvent).map(({ pointer }) => EVENT.exec(pointer)?.[1]);
  const rowsShown = tables?.events.length ?? 0;
  const rowsLeftOut = new Set(lost).size;
  return {
    origin,
    rowsRead: rowsShown + rowsLeftOut,
    rowsShown,
    rowsLeftOut,
    columns: [],
    dayOrder: { refused: 0, dayFirst: 0, monthFirst: 0 },
    groups: byGravity(groupsOf(issues, origin)),
  };
}

/** Issues in the same field with the same consequence belong together. */
function groupsOf(issues: readonly Issue[], origin: DataOrigin): readonly IssueGroup[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${fieldOf(issue)} ${JSON.stringify(issue.consequence)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { problem, consequence } = first;
    const examples = group
      .slice(0, MOST_EXAMPLES)
      .map((issue) => ({ at: whereIn(origin, issue), problem: issue.problem, value: issue.value ?? '' }));
    return [{ effect: effectOf(first), column: fieldOf(first), problem, consequence, count: group.length, examples }];
  });
}

/** The pointer; with the file's name where several were opened, or where the fault lies in the file as a whole. */
function whereIn({ name }: DataOrigin, { file, pointer }: Issue): string {
  return file === name && pointer !== '' ? pointer : `${file} ${pointer}`.trim();
}

/** The last name in the pointer: "/events/12/claims/0/date" → "date". */
function fieldOf({ pointer }: Issue): string {
  return pointer.split('/').findLast((token) => /\D/.test(token)) ?? '';
}

function effectOf(issue: Issue): IssueEffect {
  if (isLostEvent(issue)) return 'left-out';
  return issue.consequence.kind === 'ignored' ? 'noted' : 'changed';
}

function isLostEvent({ pointer, consequence }: Issue): boolean {
  return EVENT.test(pointer) && consequence.kind === 'left-out' && consequence.what === 'event';
}

import { nameUnseen } from '#ingest/text/name-unseen.ts';
import { quote } from '#ingest/text/quote.ts';
import { ISSUE_EFFECTS, type IssueExample, type IssueGroup } from '#model/import-report.ts';
import type { Problem } from '#model/problem.ts';
import { type FaultName, faultKind } from './table-faults.ts';

/** So many examples of a group are kept; of the rest only the count, so that a million faults do not fill the memory. */
const MOST_EXAMPLES = 100;

interface Group extends IssueGroup {
  count: number;
  readonly examples: IssueExample[];
}

/** Collects the faults of a table, grouped by kind and column. */
export class FaultLog {
  readonly #groups = new Map<string, Group>();
  #count = 0;

  /** How many faults were reported. */
  get count(): number {
    return this.#count;
  }

  /**
   * @param column header of the column; empty for the row as a whole
   * @param row number of the row as a spreadsheet counts, the header being row 1
   * @param problem where the kind does not say enough
   */
  report(name: FaultName, column: string, row: number, value = '', problem?: Problem): void {
    this.#count++;
    const group = this.#group(name, column);
    group.count++;
    if (group.examples.length >= MOST_EXAMPLES) return;
    const instance = problem ?? faultKind(name).instance?.(value) ?? group.problem;
    group.examples.push({ at: row, problem: instance, value: value === '' ? '' : shorten(value) });
  }

  /** The gravest first, then the most frequent. */
  groups(): readonly IssueGroup[] {
    return byGravity([...this.#groups.values()]);
  }

  #group(name: FaultName, column: string): Group {
    const key = `${name} ${column}`;
    let group = this.#groups.get(key);
    if (group === undefined) {
      const { effect, consequence } = faultKind(name);
      group = { effect, column, problem: { kind: name }, consequence, count: 0, examples: [] };
      this.#groups.set(key, group);
    }
    return group;
  }
}

/** Groups of issues as a report lists them: what cost a whole row first, and of the equally grave the most frequent. */
export function byGravity(groups: readonly IssueGroup[]): readonly IssueGroup[] {
  const gravity = ({ effect }: IssueGroup) => ISSUE_EFFECTS.indexOf(effect);
  return groups.toSorted((a, b) => gravity(a) - gravity(b) || b.count - a.count);
}

/** As `quote`, without the quotation marks and as it is written: the value stands in a cell of its own. */
function shorten(value: string): string {
  const json = quote(value);
  return json.endsWith('"') ? nameUnseen(value) : json.slice(1);
}

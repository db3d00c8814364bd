import type { EventTable } from '#query/event-table.ts';
import { CLAUSE, CLAUSES, type FilterMask, type RowFilter, rowsPassing } from '#query/row-filter.ts';
import type { RowSet } from '#query/row-set.ts';

/** As many sets as there are panels with filters of their own. */
const KEPT = 3;

/**
 * Remembers the last sets of rows, so that panels whose filters come to the same share one, and a panel keeps its own while
 * nothing changes but a clause that it sets itself.
 *
 * @returns a function of the filter, its mask (asked for only when a set must be made) and the bits of the clauses that do
 * not count
 */
export function createRowSets() {
  let known: readonly { readonly inputs: readonly unknown[]; readonly set: RowSet }[] = [];
  return (table: EventTable, filter: RowFilter, mask: () => FilterMask, except: number): RowSet => {
    const inputs = [
      table,
      filter.shown,
      ...CLAUSES.map((clause) => ((CLAUSE[clause] & except) === 0 ? filter[clause] : undefined)),
    ];
    const same = known.find((entry) => entry.inputs.every((input, i) => isSame(input, inputs[i])));
    const set = same?.set ?? rowsPassing(table, mask(), except);
    known = [{ inputs, set }, ...known.filter((entry) => entry !== same)].slice(0, KEPT);
    return set;
  };
}

/** An empty list asks for nothing, like an absent one. */
function isSame(a: unknown, b: unknown): boolean {
  const isNothing = (input: unknown) => input === undefined || (Array.isArray(input) && input.length === 0);
  return Object.is(a, b) || (isNothing(a) && isNothing(b));
}

import type { Row } from '#model/event-columns.ts';

export interface Neighbours {
  readonly previous: Row | undefined;
  readonly next: Row | undefined;
}

/**
 * The rows before and after one in a selection of a table's rows, which need not hold the row itself (binary search).
 *
 * @param rows in ascending order
 */
export function neighboursOf(rows: Uint32Array, row: Row): Neighbours {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((rows[middle] ?? 0) < row) from = middle + 1;
    else to = middle;
  }
  return { previous: rows[from - 1], next: rows[rows[from] === row ? from + 1 : from] };
}

import type { Row } from '#model/event-columns.ts';

/** Rows that are written in one go: a few milliseconds of work. */
const SLICE = 250;

/** The rows in order, a slice at a time; texts are decoded only while their slice is written. */
export function* slicesOf(rows: Uint32Array): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += SLICE) yield [...rows.subarray(at, at + SLICE)];
}

/** How many parts a writer makes of so many rows, give or take those before and after the rows. */
export function sliceCount({ length }: Uint32Array): number {
  return Math.ceil(length / SLICE);
}

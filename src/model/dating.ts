import type { DateBound, DatePrecision } from './edtf.ts';

/** What a row of the columns knows of its date besides start and end. */
export interface Dating {
  readonly first: DateBound;
  readonly last: DateBound;
  /** A single date (`2018-06`), not an interval (`2018-06/2018-07`). */
  readonly single: boolean;
}

/** The order is the encoding: a new precision is added at the end. Three bits hold eight. */
const PRECISIONS: readonly DatePrecision[] = ['minute', 'day', 'month', 'season', 'year', 'decade', 'century'];

const BOUND_BITS = 6;
const SINGLE = 1 << (2 * BOUND_BITS);

/**
 * Precision and doubt of both ends as the bits of a u16.
 *
 * ```text
 *   12      11    10        9           8…6        5     4         3           2…0
 *   single  open  uncertain approximate precision  open  uncertain approximate precision
 *           └───────────── last ───────────────┘   └───────────── first ─────────────┘
 * ```
 */
export function packDating(date: { readonly first: DateBound; readonly last: DateBound }, single: boolean): number {
  return packBound(date.first) | (packBound(date.last) << BOUND_BITS) | (single ? SINGLE : 0);
}

/** The inverse of `packDating`. */
export function unpackDating(bits: number): Dating {
  return { first: unpackBound(bits), last: unpackBound(bits >> BOUND_BITS), single: (bits & SINGLE) !== 0 };
}

function packBound({ precision, approximate, uncertain, open }: DateBound): number {
  return PRECISIONS.indexOf(precision) | (Number(approximate) << 3) | (Number(uncertain) << 4) | (Number(open) << 5);
}

function unpackBound(bits: number): DateBound {
  const precision = PRECISIONS[bits & 0b111];
  if (precision === undefined) throw new Error(`${bits & 0b111} stands for no precision of a date.`);
  return {
    precision,
    approximate: (bits & 0b1000) !== 0,
    uncertain: (bits & 0b1_0000) !== 0,
    open: (bits & 0b10_0000) !== 0,
  };
}

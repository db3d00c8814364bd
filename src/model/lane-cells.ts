import type { EventColumns, Row } from './event-columns.ts';

/** As many categories are told apart within a lane; of more, the last part is for the rest. */
export const MOST_PARTS = 8;

/**
 * All events of a table sorted into cells, `lane · parts + part`, one for each category in each lane, and within each cell by
 * time. 24 bytes per event.
 *
 * ```text
 *            cell 0            cell 1       …
 *  start   [ t t t t t t t   | t t t t    |   ]   sorted within the cell
 *  ends    [ t t t t t t t   | t t t t    |   ]   likewise: the same events, another order
 *  firsts    0                 7            11
 * ```
 */
export interface LaneCells {
  /** How many parts each lane has. */
  readonly parts: number;
  /** Where each cell begins; one entry more than there are cells. */
  readonly firsts: Uint32Array;
  readonly start: Float64Array;
  readonly ends: Float64Array;
  /** Where each row of the table stands in `start` and in `ends`. */
  readonly startAt: Uint32Array;
  readonly endAt: Uint32Array;
}

/** The lane of a row, from 0. */
export type LaneOf = (row: Row) => number;

/** The first countries have a lane each; the others, and events without one, share the lane after them. */
export function laneByCountry({ country }: Pick<EventColumns, 'country'>, own: number): LaneOf {
  return (row) => {
    const index = country[row] ?? -1;
    return index >= 0 && index < own ? index : own;
  };
}

/**
 * Sorts a table into lanes: a counting sort, which keeps the order of time.
 *
 * @param categories how many categories the column `category` numbers
 */
export function sortIntoLanes(columns: EventColumns, laneOf: LaneOf, lanes: number, categories: number): LaneCells {
  const { category, length, start, byEnd, ends } = columns;
  const parts = Math.max(1, Math.min(categories, MOST_PARTS));
  const cellOf = new Uint16Array(length);
  const firsts = new Uint32Array(lanes * parts + 1);
  for (let row = 0; row < length; row++) {
    const cell = laneOf(row) * parts + Math.min(category[row] ?? 0, parts - 1);
    cellOf[row] = cell;
    firsts[cell + 1] = (firsts[cell + 1] ?? 0) + 1;
  }
  for (let cell = 1; cell < firsts.length; cell++) firsts[cell] = (firsts[cell] ?? 0) + (firsts[cell - 1] ?? 0);
  const [startAt, starts] = placeInCells(start, null, cellOf, firsts);
  const [endAt, lasts] = placeInCells(ends, byEnd, cellOf, firsts);
  return { parts, firsts, start: starts, ends: lasts, startAt, endAt };
}

/** @param rows along which the instants run; `null`: in the order of the table */
function placeInCells(instants: Float64Array, rows: Uint32Array | null, cellOf: Uint16Array, firsts: Uint32Array) {
  const placeOf = new Uint32Array(instants.length);
  const placed = new Float64Array(instants.length);
  const next = firsts.slice();
  for (let i = 0; i < instants.length; i++) {
    const row = rows === null ? i : (rows[i] ?? 0);
    const cell = cellOf[row] ?? 0;
    const at = next[cell] ?? 0;
    next[cell] = at + 1;
    placeOf[row] = at;
    placed[at] = instants[i] ?? 0;
  }
  return [placeOf, placed] as const;
}

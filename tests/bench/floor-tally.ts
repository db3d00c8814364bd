import type { FloorColumns } from './floor-columns.ts';
import { NO_PLACE } from './floor-columns.ts';
import { CATEGORIES, SPAN } from './generate.ts';

/** UTC milliseconds, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where something is counted on the map, in pixels. */
export interface Spots {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** The spot of each row. */
  readonly of: Uint16Array;
}

/** Side of a square that coordinates are counted by, in pixels. */
const CELL = 16;

/** The places, or for events without one the cells of a grid over a map of this size. */
export function makeSpots(
  columns: FloorColumns,
  width: number,
  toX: (x: number) => number,
  toY: (y: number) => number,
) {
  const of = new Uint16Array(columns.count);
  const x: number[] = [];
  const y: number[] = [];
  const cells = new Map<number, number>();
  for (let row = 0; row < columns.count; row++) {
    const px = toX(columns.x[row] ?? 0);
    const py = toY(columns.y[row] ?? 0);
    const place = columns.place[row] ?? NO_PLACE;
    const inPlace = place !== NO_PLACE;
    const key = inPlace ? place : Math.floor(py / CELL) * Math.ceil(width / CELL) + Math.floor(px / CELL);
    let spot = cells.get(key);
    if (spot === undefined) {
      spot = x.length;
      cells.set(key, spot);
      x.push(inPlace ? px : (Math.floor(px / CELL) + 0.5) * CELL);
      y.push(inPlace ? py : (Math.floor(py / CELL) + 0.5) * CELL);
    }
    of[row] = spot;
  }
  return { x: Float32Array.from(x), y: Float32Array.from(y), of };
}

/** How many events overlap each of equally long bins of the ten years, lane by lane: `counts[lane * bins + bin]`. */
export function countBins(
  columns: FloorColumns,
  binLength: number,
): { readonly bins: number; readonly counts: Int32Array } {
  const bins = Math.ceil((SPAN.end - SPAN.start) / binLength) + 1;
  const counts = new Int32Array(CATEGORIES.length * bins);
  for (let row = 0; row < columns.count; row++) {
    const lane = (columns.category[row] ?? 0) * bins;
    const first = lane + Math.floor(((columns.start[row] ?? 0) - SPAN.start) / binLength);
    const past = lane + Math.ceil(((columns.end[row] ?? 0) - SPAN.start) / binLength);
    counts[first] = (counts[first] ?? 0) + 1;
    if (past < lane + bins) counts[past] = (counts[past] ?? 0) - 1;
  }
  for (let at = 0; at < counts.length; at++) if (at % bins > 0) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  return { bins, counts };
}

export interface Tally {
  /** Events in the window for each spot. */
  readonly counts: Int32Array;
  readonly total: () => number;
  /** Touches only the events that enter or leave. */
  readonly move: (window: Span) => void;
}

export function makeTally({ start, ends, byEnd }: FloorColumns, { x, of }: Spots): Tally {
  const counts = new Int32Array(x.length);
  let begun = 0;
  let over = 0;
  function add(row: number, by: 1 | -1): void {
    const spot = of[row] ?? 0;
    counts[spot] = (counts[spot] ?? 0) + by;
  }
  return {
    counts,
    total: () => begun - over,
    move(window) {
      for (; (start[begun] ?? Infinity) < window.end; begun++) add(begun, 1);
      for (; begun > 0 && (start[begun - 1] ?? 0) >= window.end; begun--) add(begun - 1, -1);
      for (; (ends[over] ?? Infinity) <= window.start; over++) add(byEnd[over] ?? 0, -1);
      for (; over > 0 && (ends[over - 1] ?? 0) > window.start; over--) add(byEnd[over - 1] ?? 0, 1);
    },
  };
}

import { TIERS } from '#model/event.ts';
import { NONE } from '#model/event-columns.ts';
import type { PlaceId } from '#model/id.ts';
import type { Bbox } from '#model/place.ts';
import type { Filters, TierFilter } from '#model/view.ts';
import { worldX, worldY } from '#model/world-position.ts';
import type { EventTable } from './event-table.ts';
import { forEachBlock } from './row-blocks.ts';
import { type RowSet, rowSet } from './row-set.ts';

/** The clauses that narrow a telling, apart from the window. An absent or empty clause lets everything through. */
export interface RowFilter extends Partial<Omit<Filters, 'text'>> {
  readonly tier: TierFilter;
  /** Only events whose place lies in the box, edges included; events without a place are out. */
  readonly bounds?: Bbox | undefined;
  readonly place?: PlaceId | undefined;
  /** One byte per row of the table, 0 where a text search did not find it. */
  readonly found?: Uint8Array | undefined;
}

/** The bit of each clause in a `FilterMask`. */
export const CLAUSE = { tier: 1, bounds: 2, place: 4, categories: 8, countries: 16, actors: 32, found: 64 } as const;

/** Why rows are turned away: `fails[row]` has the bit of each clause that the row does not satisfy. */
export interface FilterMask {
  readonly fails: Uint8Array;
  /** How many rows fail just these clauses, by their bits. */
  readonly tally: Uint32Array;
}

const COMBINATIONS = 1 << Object.keys(CLAUSE).length;

/** Sets its clause's bit for the rows of a block that it turns away. */
type Marker = (fails: Uint8Array, from: number, to: number) => void;

/**
 * Asks every clause of every row: one pass over the columns that the clauses read. From the mask follow both what passes
 * every clause and what would pass without one of them, which is what a panel counts that sets this clause itself.
 */
export function maskRows(table: EventTable, filter: RowFilter): FilterMask {
  const fails = new Uint8Array(table.columns.length);
  const markers = [
    tierMarker(table, filter),
    boundsMarker(table, filter),
    placeMarker(table, filter),
    memberMarker(table, 'categories', filter.categories),
    memberMarker(table, 'countries', filter.countries),
    actorMarker(table, filter),
    foundMarker(filter),
  ].filter((marker) => marker !== null);
  const tally = new Uint32Array(COMBINATIONS);
  if (markers.length === 0) tally[0] = fails.length;
  else {
    forEachBlock(fails.length, (from, to) => {
      for (const mark of markers) mark(fails, from, to);
      countFailures(tally, fails, from, to);
    });
  }
  return { fails, tally };
}

function countFailures(tally: Uint32Array, fails: Uint8Array, from: number, to: number): void {
  for (let row = from; row < to; row++) {
    const failed = fails[row] ?? 0;
    tally[failed] = (tally[failed] ?? 0) + 1;
  }
}

/** The rows that satisfy every clause, apart from those whose bits are in `except`. */
export function rowsPassing({ columns }: EventTable, { fails, tally }: FilterMask, except = 0): RowSet {
  const length = tally.reduce((sum, count, failed) => ((failed & ~except) === 0 ? sum + count : sum), 0);
  return length === columns.length ? rowSet(columns) : rowSet(columns, { fails, asked: ~except, length });
}

/** The rows that satisfy every clause. */
export function filterRows(table: EventTable, filter: RowFilter): RowSet {
  return rowsPassing(table, maskRows(table, filter));
}

function tierMarker({ columns: { tier }, hasWider }: EventTable, filter: RowFilter): Marker | null {
  if (filter.tier === 'all' || !hasWider) return null;
  const core = TIERS.indexOf('core');
  return (fails, from, to) => {
    for (let row = from; row < to; row++) if (tier[row] !== core) mark(fails, row, CLAUSE.tier);
  };
}

function boundsMarker({ columns: { x, y } }: EventTable, { bounds }: RowFilter): Marker | null {
  if (bounds === undefined) return null;
  const [west, south, east, north] = bounds;
  // The columns hold 32-bit positions, so the box is rounded alike: what lies on its edge stays in.
  const [x0, x1] = [Math.fround(worldX(west)), Math.fround(worldX(east))];
  const [y0, y1] = [Math.fround(worldY(north)), Math.fround(worldY(south))];
  return (fails, from, to) => {
    for (let row = from; row < to; row++) {
      const px = x[row] ?? Number.NaN;
      const py = y[row] ?? Number.NaN;
      if (!(px >= x0 && px <= x1 && py >= y0 && py <= y1)) mark(fails, row, CLAUSE.bounds);
    }
  };
}

function placeMarker(table: EventTable, filter: RowFilter): Marker | null {
  if (filter.place === undefined) return null;
  const index = table.placeIndex(filter.place) ?? NONE - 1;
  return outsideMarker(table.columns.place, table.placeCount, new Set([index]), CLAUSE.place);
}

function memberMarker<Field extends 'categories' | 'countries'>(
  table: EventTable,
  field: Field,
  chosen: readonly string[] | undefined,
): Marker | null {
  if (chosen === undefined || chosen.length === 0) return null;
  const column = field === 'categories' ? table.columns.category : table.columns.country;
  const members = table.members[field];
  return outsideMarker(column, members.size, indexesOf(members, chosen), CLAUSE[field]);
}

function actorMarker({ columns, members }: EventTable, filter: RowFilter): Marker | null {
  if (filter.actors === undefined || filter.actors.length === 0) return null;
  const { actor, actorEnds } = columns;
  const bits = bitsOutside(members.actors.size, indexesOf(members.actors, filter.actors), CLAUSE.actors);
  return (fails, from, to) => {
    let at = from === 0 ? 0 : (actorEnds[from - 1] ?? 0);
    for (let row = from; row < to; row++) {
      const end = actorEnds[row] ?? 0;
      let bit: number = CLAUSE.actors;
      for (; at < end; at++) bit &= bits[(actor[at] ?? NONE) - NONE] ?? bit;
      mark(fails, row, bit);
    }
  };
}

function foundMarker({ found }: RowFilter): Marker | null {
  if (found === undefined) return null;
  return (fails, from, to) => {
    for (let row = from; row < to; row++) if (found[row] === 0) mark(fails, row, CLAUSE.found);
  };
}

/** Turns away the rows whose number in the column is not one of those wanted. */
function outsideMarker(column: Numbers, size: number, wanted: ReadonlySet<number>, bit: number): Marker {
  const bits = bitsOutside(size, wanted, bit);
  return (fails, from, to) => {
    for (let row = from; row < to; row++) {
      fails[row] = (fails[row] ?? 0) | (bits[(column[row] ?? NONE) - NONE] ?? bit);
    }
  };
}

type Numbers = Uint16Array | Int16Array | Int32Array;

function mark(fails: Uint8Array, row: number, bit: number): void {
  fails[row] = (fails[row] ?? 0) | bit;
}

/**
 * For NONE and each number from 0 the bit to be set, 0 for those wanted. A look-up needs no branch, and asking a set for each
 * of a million rows took half as long again.
 */
function bitsOutside(size: number, wanted: ReadonlySet<number>, bit: number): Uint8Array {
  const bits = new Uint8Array(size - NONE).fill(bit);
  for (const number of wanted) bits[number - NONE] = 0;
  return bits;
}

/** The numbers of those that the table knows; an id that it does not know matches nothing. */
function indexesOf(
  members: { readonly indexOf: (id: string) => number | undefined },
  ids: readonly string[],
): ReadonlySet<number> {
  return new Set(ids.flatMap((id) => members.indexOf(id) ?? []));
}

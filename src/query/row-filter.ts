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
  /** The bits of the clauses that turn away at least one row. */
  readonly active: number;
}

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
  let active = 0;
  forEachBlock(fails.length, (from, to) => {
    for (const mark of markers) mark(fails, from, to);
    active |= bitsIn(fails, from, to);
  });
  return { fails, active };
}

function bitsIn(fails: Uint8Array, from: number, to: number): number {
  let bits = 0;
  for (let row = from; row < to; row++) bits |= fails[row] ?? 0;
  return bits;
}

/** The rows that satisfy every clause, apart from those whose bits are in `except`. */
export function rowsPassing({ columns }: EventTable, { fails, active }: FilterMask, except = 0): RowSet {
  const asked = active & ~except;
  return asked === 0 ? rowSet(columns) : rowSet(columns, { fails, asked });
}

/** The rows that satisfy every clause. */
export function filterRows(table: EventTable, filter: RowFilter): RowSet {
  return rowsPassing(table, maskRows(table, filter));
}

function tierMarker({ columns: { tier } }: EventTable, filter: RowFilter): Marker | null {
  if (filter.tier === 'all') return null;
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
  return outsideMarker(table.columns.place, new Set([index]), CLAUSE.place);
}

function memberMarker<Field extends 'categories' | 'countries'>(
  table: EventTable,
  field: Field,
  chosen: readonly string[] | undefined,
): Marker | null {
  if (chosen === undefined || chosen.length === 0) return null;
  const column = field === 'categories' ? table.columns.category : table.columns.country;
  return outsideMarker(column, indexesOf(table.members[field], chosen), CLAUSE[field]);
}

function actorMarker({ columns, members }: EventTable, filter: RowFilter): Marker | null {
  if (filter.actors === undefined || filter.actors.length === 0) return null;
  const { actor, actorEnds } = columns;
  const isWanted = lookUp(indexesOf(members.actors, filter.actors));
  return (fails, from, to) => {
    let at = from === 0 ? 0 : (actorEnds[from - 1] ?? 0);
    for (let row = from; row < to; row++) {
      const end = actorEnds[row] ?? 0;
      let isNamed = false;
      for (; at < end; at++) isNamed ||= isWanted[actor[at] ?? NONE] === 1;
      if (!isNamed) mark(fails, row, CLAUSE.actors);
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
function outsideMarker(
  column: Uint16Array | Int16Array | Int32Array,
  wanted: ReadonlySet<number>,
  bit: number,
): Marker {
  const isWanted = lookUp(wanted);
  return (fails, from, to) => {
    for (let row = from; row < to; row++) if (isWanted[column[row] ?? NONE] !== 1) mark(fails, row, bit);
  };
}

function mark(fails: Uint8Array, row: number, bit: number): void {
  fails[row] = (fails[row] ?? 0) | bit;
}

/** 1 at each of the numbers: asking a set for each of a million rows took half as long again. */
function lookUp(numbers: ReadonlySet<number>): Uint8Array {
  const table = new Uint8Array(Math.max(0, ...numbers) + 1);
  for (const number of numbers) table[number] = 1;
  return table;
}

/** The numbers of those that the table knows; an id that it does not know matches nothing. */
function indexesOf(
  members: { readonly indexOf: (id: string) => number | undefined },
  ids: readonly string[],
): ReadonlySet<number> {
  return new Set(ids.flatMap((id) => members.indexOf(id) ?? []));
}

import { TIERS } from '#model/event.ts';
import { NONE } from '#model/event-columns.ts';
import type { PlaceId } from '#model/id.ts';
import type { Bbox } from '#model/place.ts';
import type { Filters, TierFilter } from '#model/view.ts';
import { worldX, worldY } from '#model/world-position.ts';
import type { EventTable } from './event-table.ts';
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

/**
 * Asks every clause of every row: one pass over the column that a clause reads. From the mask follow both what passes every
 * clause and what would pass without one of them, which is what a panel counts that sets this clause itself.
 */
export function maskRows(table: EventTable, filter: RowFilter): FilterMask {
  const fails = new Uint8Array(table.columns.length);
  const marks = [
    markTier(table, filter, fails),
    markBounds(table, filter, fails),
    markPlace(table, filter, fails),
    markMembers(table, 'categories', filter.categories, fails),
    markMembers(table, 'countries', filter.countries, fails),
    markActors(table, filter, fails),
    markFound(filter, fails),
  ];
  return { fails, active: marks.reduce((bits, mark) => bits | mark, 0) };
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

function markTier({ columns: { tier } }: EventTable, filter: RowFilter, fails: Uint8Array): number {
  if (filter.tier === 'all') return 0;
  const core = TIERS.indexOf('core');
  let marked = 0;
  for (let row = 0; row < fails.length; row++) {
    if (tier[row] === core) continue;
    fails[row] = (fails[row] ?? 0) | CLAUSE.tier;
    marked = CLAUSE.tier;
  }
  return marked;
}

function markBounds({ columns: { x, y } }: EventTable, { bounds }: RowFilter, fails: Uint8Array): number {
  if (bounds === undefined) return 0;
  const [west, south, east, north] = bounds;
  // The columns hold 32-bit positions, so the box is rounded alike: what lies on its edge stays in.
  const [x0, x1] = [Math.fround(worldX(west)), Math.fround(worldX(east))];
  const [y0, y1] = [Math.fround(worldY(north)), Math.fround(worldY(south))];
  let marked = 0;
  for (let row = 0; row < fails.length; row++) {
    const px = x[row] ?? Number.NaN;
    const py = y[row] ?? Number.NaN;
    if (px >= x0 && px <= x1 && py >= y0 && py <= y1) continue;
    fails[row] = (fails[row] ?? 0) | CLAUSE.bounds;
    marked = CLAUSE.bounds;
  }
  return marked;
}

function markPlace(table: EventTable, filter: RowFilter, fails: Uint8Array): number {
  if (filter.place === undefined) return 0;
  const index = table.placeIndex(filter.place) ?? NONE - 1;
  return markOutside(table.columns.place, new Set([index]), CLAUSE.place, fails);
}

function markMembers<Field extends 'categories' | 'countries'>(
  table: EventTable,
  field: Field,
  chosen: readonly string[] | undefined,
  fails: Uint8Array,
): number {
  if (chosen === undefined || chosen.length === 0) return 0;
  const column = field === 'categories' ? table.columns.category : table.columns.country;
  return markOutside(column, indexesOf(table.members[field], chosen), CLAUSE[field], fails);
}

function markActors({ columns, members }: EventTable, filter: RowFilter, fails: Uint8Array): number {
  if (filter.actors === undefined || filter.actors.length === 0) return 0;
  const { actor, actorEnds } = columns;
  const wanted = indexesOf(members.actors, filter.actors);
  let marked = 0;
  let at = 0;
  for (let row = 0; row < fails.length; row++) {
    const end = actorEnds[row] ?? 0;
    let isNamed = false;
    for (; at < end; at++) isNamed ||= wanted.has(actor[at] ?? NONE);
    if (isNamed) continue;
    fails[row] = (fails[row] ?? 0) | CLAUSE.actors;
    marked = CLAUSE.actors;
  }
  return marked;
}

function markFound({ found }: RowFilter, fails: Uint8Array): number {
  if (found === undefined) return 0;
  let marked = 0;
  for (let row = 0; row < fails.length; row++) {
    if (found[row] !== 0) continue;
    fails[row] = (fails[row] ?? 0) | CLAUSE.found;
    marked = CLAUSE.found;
  }
  return marked;
}

/** Marks the rows whose number in the column is not one of those wanted. */
function markOutside(
  column: Uint16Array | Int16Array | Int32Array,
  wanted: ReadonlySet<number>,
  bit: number,
  fails: Uint8Array,
): number {
  // A look-up by number: asking a set for each of a million rows took half as long again.
  const isWanted = new Uint8Array(Math.max(0, ...wanted) + 1);
  for (const number of wanted) isWanted[number] = 1;
  let marked = 0;
  for (let row = 0; row < fails.length; row++) {
    if (isWanted[column[row] ?? NONE] === 1) continue;
    fails[row] = (fails[row] ?? 0) | bit;
    marked = bit;
  }
  return marked;
}

/** The numbers of those that the table knows; an id that it does not know matches nothing. */
function indexesOf(
  members: { readonly indexOf: (id: string) => number | undefined },
  ids: readonly string[],
): ReadonlySet<number> {
  return new Set(ids.flatMap((id) => members.indexOf(id) ?? []));
}

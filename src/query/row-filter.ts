import { FULL_TURN } from '#model/around-world.ts';
import { TIERS } from '#model/event.ts';
import { NONE } from '#model/event-columns.ts';
import type { EventId, PlaceId } from '#model/id.ts';
import { type Bbox, lonDegrees } from '#model/place.ts';
import type { Filters, TierFilter } from '#model/view.ts';
import { worldX, worldY } from '#model/world-position.ts';
import type { EventTable } from './event-table.ts';
import { rankBits, wordCount } from './ranked-bits.ts';
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
  /** Events that pass whatever the clauses say, but for bounds and place: those of the step of the story at hand. */
  readonly shown?: ReadonlySet<EventId> | undefined;
}

/** The bit of each clause in a `FilterMask`. */
export const CLAUSE = {
  tier: 1,
  bounds: 2,
  place: 4,
  categories: 8,
  countries: 16,
  actors: 32,
  found: 64,
  contested: 128,
} as const;

type Clause = keyof typeof CLAUSE;

export const CLAUSES = [
  'tier',
  'bounds',
  'place',
  'categories',
  'countries',
  'actors',
  'found',
  'contested',
] as const satisfies readonly Clause[];

/** Why rows are turned away. */
export interface FilterMask {
  /** `fails[row]` has the bit of each clause that the row does not satisfy. */
  readonly fails: Uint8Array;
  /** The bits of the clauses that were asked; no row fails another one. */
  readonly asked: number;
}

/** Sets the bit of its clause for the rows of a block that it turns away. */
type Marker = (fails: Uint8Array, from: number, to: number) => void;

/**
 * Asks every clause of every row: one pass over the columns that the clauses read. From the mask follow both what passes
 * every clause and what would pass without one of them, which is what a panel counts that sets this clause itself.
 */
export function maskRows(table: EventTable, filter: RowFilter): FilterMask {
  const fails = new Uint8Array(table.columns.length);
  const markers = {
    tier: tierMarker(table, filter),
    bounds: boundsMarker(table, filter),
    place: placeMarker(table, filter),
    categories: memberMarker(table, 'categories', filter.categories),
    countries: memberMarker(table, 'countries', filter.countries),
    actors: actorMarker(table, filter),
    found: foundMarker(filter),
    contested: contestedMarker(table, filter),
  } satisfies Record<Clause, Marker | null>;
  const asking = CLAUSES.flatMap((clause) => {
    const marker = markers[clause];
    return marker === null ? [] : [{ bit: CLAUSE[clause], marker }];
  });
  forEachBlock(asking.length === 0 ? 0 : fails.length, (from, to) => {
    for (const { marker } of asking) marker(fails, from, to);
  });
  for (const event of filter.shown ?? []) {
    const row = table.rowOf(event);
    if (row !== undefined) fails[row] = (fails[row] ?? 0) & (CLAUSE.bounds | CLAUSE.place);
  }
  return { fails, asked: asking.reduce((bits, { bit }) => bits | bit, 0) };
}

/** The rows that satisfy every clause, apart from those whose bits are in `except`. One pass over the mask. */
export function rowsPassing({ columns }: EventTable, { fails, asked }: FilterMask, except = 0): RowSet {
  const counting = asked & ~except;
  if (counting === 0) return rowSet(columns);
  const words = new Uint32Array(wordCount(fails.length));
  forEachBlock(words.length, (from, to) => packBits(words, fails, counting, from, to));
  return rowSet(columns, rankBits(words));
}

/** Sets the bits of the rows that fail none of the clauses, for some words of 32 rows. */
function packBits(words: Uint32Array, fails: Uint8Array, counting: number, from: number, to: number): void {
  for (let word = from; word < to; word++) {
    const first = word * 32;
    const last = Math.min(first + 32, fails.length);
    let bits = 0;
    for (let row = first; row < last; row++) if (((fails[row] ?? 0) & counting) === 0) bits |= 1 << (row - first);
    words[word] = bits;
  }
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
  // How far a box across the antimeridian reaches into the west of the world.
  const over = east > 180 ? Math.fround(worldX(lonDegrees(east - FULL_TURN))) : Number.NaN;
  const [y0, y1] = [Math.fround(worldY(north)), Math.fround(worldY(south))];
  return (fails, from, to) => {
    for (let row = from; row < to; row++) {
      const px = x[row] ?? Number.NaN;
      const py = y[row] ?? Number.NaN;
      const across = (px >= x0 && px <= x1) || px <= over;
      if (!(across && py >= y0 && py <= y1)) mark(fails, row, CLAUSE.bounds);
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

/** In a story in which nobody differs nothing is left. */
function contestedMarker({ contested }: EventTable, filter: RowFilter): Marker | null {
  if (filter.contested !== true) return null;
  return (fails, from, to) => {
    for (let row = from; row < to; row++) if (contested?.[row] !== 1) mark(fails, row, CLAUSE.contested);
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

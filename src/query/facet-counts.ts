import { TIERS } from '#model/event.ts';
import type { EventColumns } from '#model/event-columns.ts';
import { EARLIEST, type Interval, type UtcMs } from '#model/time.ts';
import type { EventTable } from './event-table.ts';
import { straysOf } from './local-window.ts';
import { forEachBlock } from './row-blocks.ts';
import { CLAUSE, type FilterMask } from './row-filter.ts';
import { countBefore } from './window-range.ts';

/** How many events each option of a filter would leave, given the window and every other filter. */
export interface FacetCounts {
  /** By the table's number of the category, country or actor. An event counts once for each of its actors. */
  readonly categories: Uint32Array;
  readonly countries: Uint32Array;
  readonly actors: Uint32Array;
  /** By the index into TIERS. */
  readonly tiers: Uint32Array;
  /** Events on which accounts or sources differ. */
  readonly contested: number;
  /** Events that pass every filter and overlap the window. */
  readonly total: number;
}

/** Counts all facets in one pass over the rows that began before the window's end. */
export function countFacets(table: EventTable, { fails }: FilterMask, window: Interval): FacetCounts {
  const { columns, members } = table;
  const counts = {
    categories: new Uint32Array(members.categories.size),
    countries: new Uint32Array(members.countries.size),
    actors: new Uint32Array(members.actors.size),
    tiers: new Uint32Array(TIERS.length),
  };
  let total = 0;
  let contested = 0;
  /** Rows that end after an instant. */
  const count = (from: number, to: number, after: UtcMs) => {
    total += countBlock(columns, fails, after, counts, from, to);
    if (table.contested !== null) contested += countContested(table.contested, columns, fails, after, from, to);
  };
  forEachBlock(countBefore(columns.start, window.end), (from, to) => count(from, to, window.start));
  for (const row of straysOf(columns, window)) {
    count(row, row + 1, EARLIEST);
  }
  return { ...counts, contested, total };
}

function countContested(
  contested: Uint8Array,
  { end }: EventColumns,
  fails: Uint8Array,
  after: UtcMs,
  from: number,
  to: number,
): number {
  let count = 0;
  for (let row = from; row < to; row++) {
    const passes = ((fails[row] ?? 0) & ~CLAUSE.contested) === 0;
    if (contested[row] === 1 && passes && (end[row] ?? 0) > after) count += 1;
  }
  return count;
}

/** @returns how many of the block's rows fail no clause */
function countBlock(
  { end, category, country, actor, actorEnds, tier }: EventColumns,
  fails: Uint8Array,
  after: UtcMs,
  { categories, countries, actors, tiers }: Pick<FacetCounts, 'categories' | 'countries' | 'actors' | 'tiers'>,
  from: number,
  to: number,
): number {
  let passing = 0;
  for (let row = from; row < to; row++) {
    if ((end[row] ?? 0) <= after) continue;
    const failed = fails[row] ?? 0;
    if (failed === 0) passing += 1;
    if ((failed & ~CLAUSE.categories) === 0) increment(categories, category[row]);
    if ((failed & ~CLAUSE.countries) === 0) increment(countries, country[row]);
    if ((failed & ~CLAUSE.tier) === 0) increment(tiers, tier[row]);
    if ((failed & ~CLAUSE.actors) !== 0) continue;
    const last = actorEnds[row] ?? 0;
    for (let at = row === 0 ? 0 : (actorEnds[row - 1] ?? 0); at < last; at++) increment(actors, actor[at]);
  }
  return passing;
}

/** Numbers beyond the counts, such as NONE, are not counted. */
function increment(counts: Uint32Array, number = -1): void {
  if (number >= 0 && number < counts.length) counts[number] = (counts[number] ?? 0) + 1;
}

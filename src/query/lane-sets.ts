import type { Dataset } from '#model/dataset.ts';
import { actorsOfRow, type Row } from '#model/event-columns.ts';
import type { Grouping } from '#model/view.ts';
import type { EventTable } from './event-table.ts';
import { forEachBlock } from './row-blocks.ts';
import type { RowSet } from './row-set.ts';

/** The lane of the events that have none of their own. */
export const REST_LANE = 'rest';

/** As many categories are told apart by colour, and as many get a lane; of more, the last of them is for the rest. */
const MOST_CATEGORIES = 8;

/** As many actors get a lane of their own. */
const MOST_ACTORS = 7;

/** The events of a lane that share a category: sorted instants, ready for `countOverlapping`. */
export interface LanePart {
  /** Index into the dataset's categories; `null` for all that have no part of their own. */
  readonly category: number | null;
  readonly start: Float64Array;
  readonly ends: Float64Array;
}

/** A lane of a set that is too large to be drawn one by one. No event is in two parts, and no part is empty. */
export interface LaneSet {
  /** A country, a category or an actor; or REST_LANE. */
  readonly id: string;
  readonly length: number;
  readonly parts: readonly LanePart[];
}

interface LanePlan {
  readonly ids: readonly string[];
  /** Index into `ids`. */
  readonly laneOf: (row: Row) => number;
  /** The lanes that stay though no event is in them. */
  readonly staying: number;
  /** What the cells are kept under; `null` where they depend on the set. */
  readonly keep: Grouping | null;
}

/**
 * Sorts a set into lanes and each lane into categories: one pass over the set in order of start, one in order of end, and
 * 16 bytes per event. The lanes are those of the marks: countries, also empty ones, then the rest; categories with events;
 * or the actors named most often, then the rest.
 */
export function laneSets(dataset: Dataset, table: EventTable, set: RowSet, grouping: Grouping): readonly LaneSet[] {
  const plan = planOf(dataset, table, set, grouping);
  const parts = Math.max(1, Math.min(dataset.categories.length, MOST_CATEGORIES));
  const sorted = sortIntoCells(set, plan.ids.length * parts, cellsOf(table, plan, parts));
  const lanes = plan.ids.map((id, lane): LaneSet => {
    const own = Array.from({ length: parts }, (_, part) => ({
      category: hasRestPart(dataset) && part === parts - 1 ? null : part,
      start: sorted.start(lane * parts + part),
      ends: sorted.ends(lane * parts + part),
    })).filter(({ start }) => start.length > 0);
    return { id, length: own.reduce((sum, { start }) => sum + start.length, 0), parts: own };
  });
  return lanes.filter(({ length }, lane) => length > 0 || lane < plan.staying);
}

function hasRestPart({ categories }: Dataset): boolean {
  return categories.length > MOST_CATEGORIES;
}

function planOf(dataset: Dataset, table: EventTable, set: RowSet, grouping: Grouping): LanePlan {
  switch (grouping) {
    case 'country':
      return byCountry(dataset, table);
    case 'category':
      return byCategory(dataset, table);
    case 'actor':
      return byActor(table, set);
  }
}

function byCountry({ countries }: Dataset, { columns: { country } }: EventTable): LanePlan {
  const rest = countries.length;
  return {
    ids: [...countries, REST_LANE],
    laneOf(row) {
      const index = country[row] ?? -1;
      return index >= 0 && index < rest ? index : rest;
    },
    staying: rest,
    keep: 'country',
  };
}

function byCategory(dataset: Dataset, { columns: { category } }: EventTable): LanePlan {
  const own = dataset.categories.slice(0, hasRestPart(dataset) ? MOST_CATEGORIES - 1 : MOST_CATEGORIES);
  const ids = [...own.map(({ id }) => id), REST_LANE];
  return { ids, laneOf: (row) => Math.min(category[row] ?? 0, ids.length - 1), staying: 0, keep: 'category' };
}

function byActor(table: EventTable, set: RowSet): LanePlan {
  const { columns, members } = table;
  const counts = new Uint32Array(members.actors.size);
  for (const row of set.rows) for (const actor of actorsOfRow(columns, row)) counts[actor] = (counts[actor] ?? 0) + 1;
  const most = mostNumbers(counts, MOST_ACTORS);
  const lanes = new Map(most.map((actor, lane) => [actor, lane]));
  return {
    ids: [...most.map((actor) => members.actors.idAt(actor)), REST_LANE],
    laneOf(row) {
      for (const actor of actorsOfRow(columns, row)) {
        const lane = lanes.get(actor);
        if (lane !== undefined) return lane;
      }
      return lanes.size;
    },
    staying: 0,
    keep: null,
  };
}

/** The numbers with the highest counts, the highest first; none that was not counted. */
export function mostNumbers(counts: Uint32Array, most: number): readonly number[] {
  const best: number[] = [];
  const countOf = (number: number | undefined) => (number === undefined ? 0 : (counts[number] ?? 0));
  for (let number = 0; number < counts.length; number++) {
    if (countOf(number) === 0 || (best.length === most && countOf(number) <= countOf(best[most - 1]))) continue;
    const place = best.findIndex((other) => countOf(other) < countOf(number));
    best.splice(place < 0 ? best.length : place, 0, number);
    if (best.length > most) best.pop();
  }
  return best;
}

const keptCells = new WeakMap<EventTable, Map<Grouping, Uint16Array>>();

/** For each row of the table its cell, `lane · parts + part`: two bytes a row, kept where a filter does not change them. */
function cellsOf(table: EventTable, { laneOf, keep }: LanePlan, parts: number): Uint16Array {
  const kept = keptCells.get(table) ?? new Map<Grouping, Uint16Array>();
  keptCells.set(table, kept);
  const known = keep === null ? undefined : kept.get(keep);
  if (known !== undefined) return known;
  const { category, length } = table.columns;
  const cells = new Uint16Array(length);
  forEachBlock(length, (from, to) => {
    for (let row = from; row < to; row++) {
      cells[row] = laneOf(row) * parts + Math.min(category[row] ?? 0, parts - 1);
    }
  });
  if (keep !== null) kept.set(keep, cells);
  return cells;
}

/** The sorted instants of each cell, as views of two arrays that hold all of them: a counting sort, which keeps the order. */
function sortIntoCells(set: RowSet, cellCount: number, cells: Uint16Array) {
  const first = new Uint32Array(cellCount + 1);
  forEachBlock(set.length, (from, to) => countCells(first, set.rows, cells, from, to));
  for (let cell = 0; cell < cellCount; cell++) first[cell + 1] = (first[cell + 1] ?? 0) + (first[cell] ?? 0);
  const start = spread(set.rows, set.start, cells, first);
  const ends = spread(set.byEnd, set.ends, cells, first);
  const view = (of: Float64Array) => (cell: number) => of.subarray(first[cell], first[cell + 1]);
  return { start: view(start), ends: view(ends) };
}

/** Counts each cell's rows at the place after its own. */
function countCells(counts: Uint32Array, rows: Uint32Array, cells: Uint16Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const after = (cells[rows[i] ?? 0] ?? 0) + 1;
    counts[after] = (counts[after] ?? 0) + 1;
  }
}

function spread(rows: Uint32Array, instants: Float64Array, cells: Uint16Array, first: Uint32Array): Float64Array {
  const spreadOut = new Float64Array(rows.length);
  const next = first.slice();
  forEachBlock(rows.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const cell = cells[rows[i] ?? 0] ?? 0;
      const at = next[cell] ?? 0;
      spreadOut[at] = instants[i] ?? 0;
      next[cell] = at + 1;
    }
  });
  return spreadOut;
}

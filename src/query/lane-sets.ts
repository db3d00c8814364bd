import type { Dataset } from '#model/dataset.ts';
import { actorsOfRow, type EventColumns } from '#model/event-columns.ts';
import { type LaneCells, type LaneOf, laneByCountry, MOST_PARTS, sortIntoLanes } from '#model/lane-cells.ts';
import type { Grouping } from '#model/view.ts';
import type { EventTable } from './event-table.ts';
import { forEachBatch, reorder } from './ranked-bits.ts';
import type { RowSet } from './row-set.ts';
import { type StoryLane, storyLanes } from './story-lanes.ts';
import { countAll, type TimeOrders } from './window-range.ts';

/** The lane of the events that have none of their own. */
export const REST_LANE = 'rest';

/** As many actors get a lane of their own. */
const MOST_ACTORS = 7;

/** The events of a lane that share a category, and which of them are in the set. */
export interface LanePart extends TimeOrders {
  /** Index into the dataset's categories; `null` for all that have no part of their own. */
  readonly category: number | null;
}

/** A lane of a set that is too large to be drawn one by one. No event is in two parts, and no part is empty. */
export interface LaneSet {
  /** A lane of the story, a category or an actor; or REST_LANE. */
  readonly id: string;
  /** How many events of the set are in it. */
  readonly length: number;
  readonly parts: readonly LanePart[];
}

interface LanePlan {
  readonly ids: readonly string[];
  /** Index into `ids`. */
  readonly laneOf: LaneOf;
  /** The lanes that stay though no event is in them. */
  readonly staying: number;
}

/**
 * A set in lanes, and each lane in categories. The lanes are those of the marks: the story's, also empty ones, then the rest;
 * categories with events; or the actors named most often, then the rest.
 *
 * The table is sorted into lanes once. What another filter asks for is the bits of its rows in that order.
 */
export function laneSets(dataset: Dataset, table: EventTable, set: RowSet, grouping: Grouping): readonly LaneSet[] {
  const plan = planOf(dataset, table, set, grouping);
  const cells = cellsOf(dataset, table, plan, grouping);
  const { parts } = cells;
  const starting = reorder(set.starting, cells.startAt);
  const ending = reorder(set.starting, cells.endAt);
  const lanes = plan.ids.map((id, lane): LaneSet => {
    const own = Array.from({ length: parts }, (_, part): LanePart => {
      const first = cells.firsts[lane * parts + part] ?? 0;
      const last = cells.firsts[lane * parts + part + 1] ?? 0;
      return {
        category: hasRestPart(dataset) && part === parts - 1 ? null : part,
        start: cells.start.subarray(first, last),
        ends: cells.ends.subarray(first, last),
        first,
        starting,
        ending,
      };
    }).filter((part) => countAll(part) > 0);
    return { id, length: own.reduce((sum, part) => sum + countAll(part), 0), parts: own };
  });
  return lanes.filter(({ length }, lane) => length > 0 || lane < plan.staying);
}

function hasRestPart({ categories }: Dataset): boolean {
  return categories.length > MOST_PARTS;
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

function byCountry(dataset: Dataset, table: EventTable): LanePlan {
  const ids = storyLanes(dataset).map(({ id }) => id);
  return { ids: [...ids, REST_LANE], laneOf: laneOfStory(dataset, table, ids), staying: ids.length };
}

/** A table of a reader's own has no lanes but its countries, and is not decoded for them. */
function laneOfStory({ imported, countries }: Dataset, table: EventTable, ids: readonly StoryLane['id'][]): LaneOf {
  if (imported !== undefined) return laneByCountry(table.columns, countries.length);
  const indexes = new Map<StoryLane['id'] | null, number>(ids.map((id, index) => [id, index]));
  return (row) => indexes.get(table.told(row).lane) ?? ids.length;
}

function byCategory(dataset: Dataset, { columns: { category } }: EventTable): LanePlan {
  const own = dataset.categories.slice(0, hasRestPart(dataset) ? MOST_PARTS - 1 : MOST_PARTS);
  const ids = [...own.map(({ id }) => id), REST_LANE];
  return { ids, laneOf: (row) => Math.min(category[row] ?? 0, ids.length - 1), staying: 0 };
}

function byActor(table: EventTable, set: RowSet): LanePlan {
  const { columns, members } = table;
  const counts = new Uint32Array(members.actors.size);
  forEachBatch(set.starting, 0, columns.length, (rows, count) => countActors(counts, columns, rows, count));
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
  };
}

function countActors(counts: Uint32Array, columns: EventColumns, rows: Uint32Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const row = rows[i] ?? 0;
    const last = columns.actorEnds[row] ?? 0;
    for (let at = row === 0 ? 0 : (columns.actorEnds[row - 1] ?? 0); at < last; at++) {
      const actor = columns.actor[at] ?? 0;
      counts[actor] = (counts[actor] ?? 0) + 1;
    }
  }
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

/** The cells that were asked for last of each table that was not sorted where it was read, and what they are made of. */
const keptCells = new WeakMap<EventTable, { readonly key: string; readonly cells: LaneCells }>();

function cellsOf({ imported, categories }: Dataset, table: EventTable, plan: LanePlan, grouping: Grouping): LaneCells {
  if (imported !== undefined && grouping === 'country') return imported.byCountry;
  const key = [grouping, ...plan.ids].join();
  const kept = keptCells.get(table);
  if (kept?.key === key) return kept.cells;
  const cells = sortIntoLanes(table.columns, plan.laneOf, plan.ids.length, categories.length);
  keptCells.set(table, { key, cells });
  return cells;
}

import type { Bbox } from '#model/place.ts';
import type { Interval } from '#model/time.ts';
import type { View } from '#model/view.ts';
import { chapterSpanAmong } from '#query/chapter-span.ts';
import { type EventTable, tableOf } from '#query/event-table.ts';
import { type LaneSet, laneSets } from '#query/lane-sets.ts';
import { filterRows } from '#query/row-filter.ts';
import { type RowSet, rowsInWindow } from '#query/row-set.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { countOverlapping } from '#query/window-range.ts';
import type { State } from './state.ts';

type Read<Value> = (state: State) => Value;

/**
 * As many events are drawn one by one, as marks and symbols that can be focused; more become columns and clusters. Chosen
 * by measurement: a step of a drag over 250 marks took 50 ms of work, over 50 marks 14 ms, and over columns 12 ms whatever
 * their number (docs/performance.md).
 */
export const MOST_MARKS = 150;

/** What the panels may ask of the state. Each answer is the same object until something it depends on has changed. */
export interface Selectors {
  /** The whole story as the chosen account tells it, whatever the filters. */
  readonly table: Read<EventTable>;
  /** The story's tier, whatever the window, the place or the map's bounds: what the map's own filters are applied to. */
  readonly tierRows: Read<RowSet>;
  /** Every filter except the timeline's own, the window. */
  readonly timelineRows: Read<RowSet>;
  /** Every filter except the window. */
  readonly listRows: Read<RowSet>;
  /** What passes every filter, in time order: the list and its count. */
  readonly listed: Read<Uint32Array>;
  /** More events are in the window than the timeline can draw one by one. */
  readonly timelineIsDense: Read<boolean>;
  /** More events are in the window than the map tells apart. */
  readonly mapIsDense: Read<boolean>;
  /** The view; while the map is dense the same object as long as nothing but the window changes, which is stale then. */
  readonly mapView: Read<View>;
  /** The tier has more events than can be drawn one by one, whatever the window. */
  readonly storyIsLarge: Read<boolean>;
  /** The events of the tier, when they are few enough to be drawn one by one; else those in the window; else none. */
  readonly tierEvents: Read<readonly ToldEvent[]>;
  /** The timeline's lanes, each split by category; for a set that is too large to be drawn whole. */
  readonly timelineLanes: Read<readonly LaneSet[]>;
  /** When each chapter happened, going by its events on the timeline; `undefined` where there are none. */
  readonly chapterSpans: Read<readonly (Interval | undefined)[]>;
  /** What the timeline draws one by one; none when it is dense. */
  readonly timelineEvents: Read<readonly ToldEvent[]>;
  /** What the map draws place by place: every filter except its own, the place and its bounds; none when it is dense. */
  readonly mapEvents: Read<readonly ToldEvent[]>;
  /** The selected event as it is told, if any. */
  readonly selectedEvent: Read<ToldEvent | undefined>;
  /** The event that is hovered or focused, as it is told, if any. */
  readonly attendedEvent: Read<ToldEvent | undefined>;
}

function memoizeLast<const Inputs extends readonly unknown[], Answer>(
  inputsOf: Read<Inputs>,
  ask: (...inputs: Inputs) => Answer,
): Read<Answer> {
  let last: { readonly inputs: Inputs; readonly answer: Answer } | undefined;
  return (state) => {
    const inputs = inputsOf(state);
    if (last?.inputs.every((input, i) => Object.is(input, inputs[i]))) return last.answer;
    last = { inputs, answer: ask(...inputs) };
    return last.answer;
  };
}

/** A set of selectors with a memory of its own: one per store. */
export function createSelectors(): Selectors {
  const table = ({ dataset, view }: State) => tableOf(dataset, view.account);
  const boundsOf = ({ view, mapBounds }: State): Bbox | undefined =>
    view.withinMap && mapBounds !== null ? mapBounds : undefined;

  const tierRows = memoizeLast(
    (state) => [table(state), state.view.tier],
    (of, tier) => filterRows(of, { tier }),
  );
  const timelineRows = memoizeLast(
    (state) => [table(state), state.view.tier, boundsOf(state)],
    (of, tier, bounds) => filterRows(of, { tier, bounds }),
  );
  const listRows = memoizeLast(
    (state) => [table(state), state.view.tier, boundsOf(state), state.view.place ?? undefined],
    (of, tier, bounds, place) => filterRows(of, { tier, bounds, place }),
  );
  const isDense = (rows: Read<RowSet>) => (state: State) =>
    countOverlapping(rows(state), state.view.window) > MOST_MARKS;

  const mapIsDense = isDense(tierRows);

  /** All events of a small set, so that panning changes nothing; of a large one those in the window, if few. */
  const drawable = (rows: Read<RowSet>) =>
    memoizeLast(
      (state) => [table(state), rows(state), rows(state).length > MOST_MARKS ? state.view.window : null],
      (of, set, window) => {
        if (window === null) return Array.from(set.rows, of.told);
        if (countOverlapping(set, window) > MOST_MARKS) return NO_EVENTS;
        return Array.from(rowsInWindow(of.columns, set, window), of.told);
      },
    );

  return {
    table,
    tierRows,
    timelineRows,
    listRows,
    listed: memoizeLast(
      (state) => [table(state), listRows(state), state.view.window],
      (of, set, window) => rowsInWindow(of.columns, set, window),
    ),
    timelineIsDense: isDense(timelineRows),
    mapIsDense,
    mapView: stillView(mapIsDense),
    storyIsLarge: (state) => tierRows(state).length > MOST_MARKS,
    timelineLanes: memoizeLast(
      (state) => [state.dataset, table(state), timelineRows(state), state.view.grouping],
      laneSets,
    ),
    chapterSpans: memoizeLast(
      (state) => [state.dataset, table(state), timelineRows(state)],
      ({ chapters }, of, set) => chapters.map((chapter) => chapterSpanAmong(chapter, of, set)),
    ),
    tierEvents: drawable(tierRows),
    timelineEvents: drawable(timelineRows),
    mapEvents: memoizeLast(
      (state) => [table(state), tierRows(state), state.view.window],
      (of, set, window) =>
        countOverlapping(set, window) > MOST_MARKS
          ? NO_EVENTS
          : Array.from(rowsInWindow(of.columns, set, window), of.told),
    ),
    selectedEvent: memoizeLast((state) => [table(state), state.view.event], findEvent),
    attendedEvent: memoizeLast(
      (state) => [table(state), state.attention.kind === 'event' ? state.attention.event : null],
      findEvent,
    ),
  };
}

/** One object for all empty answers, so that nobody renders for another one. */
const NO_EVENTS: readonly ToldEvent[] = [];

function stillView(isStill: Read<boolean>): Read<View> {
  let last: View | undefined;
  return (state) => {
    if (last === undefined || !isStill(state) || !differInWindowOnly(last, state.view)) last = state.view;
    return last;
  };
}

function differInWindowOnly(a: View, b: View): boolean {
  const keys = Object.keys(a) as readonly (keyof View)[];
  return keys.every((key) => key === 'window' || a[key] === b[key]);
}

function findEvent(table: EventTable, id: State['view']['event']): ToldEvent | undefined {
  const row = id === null ? undefined : table.rowOf(id);
  return row === undefined ? undefined : table.told(row);
}

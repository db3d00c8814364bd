import type { StoryEvent } from '#model/event.ts';
import type { ChapterId, EventId } from '#model/id.ts';
import type { Bbox } from '#model/place.ts';
import type { View } from '#model/view.ts';
import { sameDays } from '#model/window.ts';
import { chapterWindow } from '#query/chapter-span.ts';
import { type EventTable, tableOf } from '#query/event-table.ts';
import { countFacets, type FacetCounts } from '#query/facet-counts.ts';
import { type LaneSet, laneSets } from '#query/lane-sets.ts';
import { rowsHeld } from '#query/local-window.ts';
import { joinedAmong, type RailStory, railStory, railsAmong } from '#query/rail-story.ts';
import { CLAUSE, maskRows, type RowFilter } from '#query/row-filter.ts';
import { type RowSet, rowsInWindow, rowsOf } from '#query/row-set.ts';
import { type StoryStep, storySteps } from '#query/story-steps.ts';
import { tellingsAmong } from '#query/tellings-among.ts';
import type { AnyTold, ToldEvent, UndatedEvent } from '#query/told-event.ts';
import { undatedEvents } from '#query/undated-events.ts';
import { countOverlapping } from '#query/window-range.ts';
import { derive, type Read } from './derive.ts';
import { findEvent } from './find-event.ts';
import { createRowSets } from './row-sets.ts';
import { sameBesideWindow } from './same-view.ts';
import type { Found, State } from './state.ts';
import { eventsOfStep, shownByStep } from './step-events.ts';

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
  /** Every filter except the map's own, its bounds and the place, and except the window. */
  readonly mapRows: Read<RowSet>;
  /** Every filter except the timeline's own, the window, and the place, whose events the timeline sets off. */
  readonly timelineRows: Read<RowSet>;
  /** Every filter except the window. */
  readonly listRows: Read<RowSet>;
  /** How many events each option of a filter would leave under all other filters and the window. */
  readonly facets: Read<FacetCounts>;
  /** The text that is asked for is still being searched for. */
  readonly isSearching: Read<boolean>;
  /** What the author's step at hand is about; `undefined` outside of one. */
  readonly stepEvents: Read<ReadonlySet<EventId> | undefined>;
  /** The steps of the story mode. */
  readonly steps: Read<readonly StoryStep[]>;
  /** What passes every filter, in time order: the list and its count. */
  readonly listed: Read<Uint32Array>;
  /** What the account tells without a date and passes every filter: listed whatever the window, drawn on no timeline. */
  readonly undated: Read<readonly UndatedEvent[]>;
  /** More events are in the window than the timeline can draw one by one. */
  readonly timelineIsDense: Read<boolean>;
  /** More events are in the window than the map tells apart. */
  readonly mapIsDense: Read<boolean>;
  /** The view; while the map is dense the same object as long as nothing but the window changes, which is stale then. */
  readonly mapView: Read<View>;
  /** More events pass the filters than can be drawn one by one, whatever the window. */
  readonly storyIsLarge: Read<boolean>;
  /** The events of `mapRows`, when they are few enough to be drawn one by one; else those in the window; else none. */
  readonly tierEvents: Read<readonly ToldEvent[]>;
  /** The timeline's lanes, each split by category; for a set that is too large to be drawn whole. */
  readonly timelineLanes: Read<readonly LaneSet[]>;
  /** The chapter of the story at hand, else the one whose window is on the screen, to the day; `null` for none. */
  readonly currentChapter: Read<ChapterId | null>;
  /** The lanes of all events, where they are too many to be drawn whole; else the drawn events tell. */
  readonly wholeTimeline: Read<{ readonly lanes: readonly LaneSet[] } | undefined>;
  /** What the timeline draws one by one; none when it is dense. */
  readonly timelineEvents: Read<readonly ToldEvent[]>;
  /** The same in each account, in their order; `undefined`: there is one telling, or too much in one to be drawn one by one. */
  readonly timelineTellings: Read<readonly (readonly ToldEvent[])[] | undefined>;
  /** The tellings beside one another with what they contest, as far as it passes the timeline's filters; `undefined`: nothing. */
  readonly rails: Read<RailStory | undefined>;
  /** What the map draws place by place: every filter except its own, the place and its bounds; none when it is dense. */
  readonly mapEvents: Read<readonly ToldEvent[]>;
  /** The selected event as it is told, with or without a date, if any. */
  readonly selectedEvent: Read<AnyTold | undefined>;
  /** The event that is hovered or focused, as it is told, if any. */
  readonly attendedEvent: Read<AnyTold | undefined>;
}

/** A set of selectors with a memory of its own: one per store. */
export function createSelectors(): Selectors {
  const table = ({ dataset, view }: State) => tableOf(dataset, view.account);
  const foundIn = (state: State): Found | undefined =>
    state.found !== null && state.found.table === table(state) && state.view.text.trim() !== ''
      ? state.found
      : undefined;
  const boundsOf = ({ view, mapBounds }: State): Bbox | undefined =>
    view.withinMap && mapBounds !== null ? mapBounds : undefined;

  const stepEvents = derive((state) => [state.dataset, state.view.step], eventsOfStep);
  const shown = derive((state) => [stepEvents(state), state.view.step && state.view.event], shownByStep);
  const filter = derive(
    (state) => {
      const { tier, place, categories, countries, actors, contested } = state.view;
      const chosen = [place ?? undefined, categories, countries, actors, foundIn(state)?.rows, contested] as const;
      return [table(state), tier, boundsOf(state), shown(state), ...chosen];
    },
    (of, tier, bounds, passing, place, categories, countries, actors, found, contested) => ({
      table: of,
      filter: {
        tier,
        bounds,
        shown: passing,
        place,
        categories,
        countries,
        actors,
        found,
        contested,
      } satisfies RowFilter,
    }),
  );
  const mask = derive(
    (state) => [filter(state)],
    (asked) => maskRows(asked.table, asked.filter),
  );
  const rowSets = createRowSets();
  const rowsExcept = (own: number) => (state: State) => {
    const asked = filter(state);
    return rowSets(asked.table, asked.filter, () => mask(state), own);
  };
  const mapRows = rowsExcept(CLAUSE.bounds | CLAUSE.place);
  const timelineRows = rowsExcept(CLAUSE.place);
  const listRows = rowsExcept(0);
  const isDense = (rows: Read<RowSet>) => (state: State) =>
    countOverlapping(rows(state), state.view.window) > MOST_MARKS;

  const mapIsDense = isDense(mapRows);

  /** All events of a small set, so that panning changes nothing; of a large one those in the window, if few. */
  const drawable = (rows: Read<RowSet>) =>
    derive(
      (state) => [table(state), rows(state), rows(state).length > MOST_MARKS ? state.view.window : null],
      (of, set, window) => {
        if (window === null) return Array.from(rowsOf(set), of.told);
        if (countOverlapping(set, window) > MOST_MARKS) return NO_EVENTS;
        return Array.from(rowsInWindow(set, window), of.told);
      },
    );

  const mapRowsInWindow = derive(
    (state) => [mapRows(state), state.view.window],
    (set, window) => (countOverlapping(set, window) > MOST_MARKS ? null : rowsHeld(set, window)),
    (a, b) => a !== null && b !== null && sameMembers(a, b),
  );

  const timelineLanes = derive(
    (state) => [state.dataset, table(state), timelineRows(state), state.view.grouping],
    laneSets,
  );
  const chapterWindows = derive(
    (state) => [state.dataset, table(state), state.view.tier],
    (dataset, of, tier) =>
      dataset.chapters.map((each) => ({ id: each.id, window: chapterWindow(each, of, dataset, tier) })),
  );
  const timelineEvents = drawable(timelineRows);
  const allRails = derive((state) => [state.dataset, state.view.rails, state.view.account], railStory);
  const allLanes = derive(
    (state) => [timelineLanes(state)],
    (lanes) => ({ lanes }),
  );

  return {
    table,
    mapRows,
    timelineRows,
    listRows,
    listed: derive((state) => [listRows(state), state.view.window], rowsHeld, sameMembers),
    undated: derive(
      (state) => [state.dataset, state.view.account, filter(state), foundIn(state)?.undated],
      (dataset, account, asked, found) => undatedEvents(dataset, account, { ...asked.filter, found }),
    ),
    facets: derive((state) => [table(state), mask(state), state.view.window], countFacets),
    isSearching: ({ view, found, dataset }) =>
      view.text.trim() !== '' && (found?.text !== view.text || found.table !== tableOf(dataset, view.account)),
    stepEvents,
    steps: derive((state) => [state.dataset, table(state), state.view.tier], storySteps),
    timelineIsDense: isDense(timelineRows),
    mapIsDense,
    mapView: stillView(mapIsDense),
    storyIsLarge: (state) => mapRows(state).length > MOST_MARKS,
    timelineLanes,
    currentChapter(state) {
      const { story, window } = state.view;
      const opened = chapterWindows(state).find((chapter) => chapter.window && sameDays(chapter.window, window));
      return story ?? opened?.id ?? null;
    },
    wholeTimeline: (state) => (timelineRows(state).length > MOST_MARKS ? allLanes(state) : undefined),
    tierEvents: drawable(mapRows),
    timelineEvents,
    timelineTellings: derive((state) => {
      const drawn = [timelineEvents(state), timelineRows(state).length] as const;
      return [state.dataset, state.view.account, ...drawn, filter(state).filter, MOST_MARKS];
    }, tellingsAmong),
    rails: derive(
      (state) => [
        allRails(state),
        table(state),
        timelineRows(state),
        isUnfiltered(state.view) ? state.view.tier : null,
        stepEvents(state),
      ],
      (story, of, rows, tier, chosen) => {
        const untold = (event: StoryEvent) => tier === 'all' || (tier !== null && event.tier === tier);
        const among = story && railsAmong(story, of, rows, untold);
        return among && chosen ? joinedAmong(among, chosen) : among;
      },
    ),
    mapEvents: derive(
      (state) => [table(state), mapRowsInWindow(state)],
      (of, rows) => (rows === null ? NO_EVENTS : Array.from(rows, of.told)),
    ),
    selectedEvent: derive((state) => [state.dataset, table(state), state.view.account, state.view.event], findEvent),
    attendedEvent: derive((state) => {
      const attended = state.attention.kind === 'event' ? state.attention.event : null;
      return [state.dataset, table(state), state.view.account, attended];
    }, findEvent),
  };
}

/** One object for all empty answers, so that nobody renders for another one. */
const NO_EVENTS: readonly ToldEvent[] = [];

function stillView(isStill: Read<boolean>): Read<View> {
  let last: View | undefined;
  return (state) => {
    if (last === undefined || !isStill(state) || !sameBesideWindow(last, state.view)) last = state.view;
    return last;
  };
}

/** Nothing but the tier narrows the timeline. */
function isUnfiltered({ categories, countries, actors, text, withinMap }: View): boolean {
  return [...categories, ...countries, ...actors].length === 0 && text.trim() === '' && !withinMap;
}

function sameMembers<Member>(a: ArrayLike<Member>, b: ArrayLike<Member>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

import type { Dataset } from '#model/dataset.ts';
import type { EventId } from '#model/id.ts';
import type { LonLat } from '#model/place.ts';
import type { View } from '#model/view.ts';
import { linkedEvents } from '#query/linked-events.ts';
import type { ToldEvent, UndatedEvent } from '#query/told-event.ts';
import { boundsOfRows } from '#scene/map/extent.ts';
import { keepRecord, memoizeLast } from '#store/memoize.ts';
import type { Selectors } from '#store/select.ts';
import type { Staging } from './staging.ts';

/** What the map tells of the story, whatever it is looking at. */
export interface MapStory {
  readonly dataset: Dataset;
  /** While the map is dense that of the last change of anything but the window. */
  readonly view: View;
  readonly isDense: boolean;
  /** What is drawn place by place; none where events are dense. */
  readonly events: readonly ToldEvent[];
  readonly selected: UndatedEvent | undefined;
  /** The told events that the selected one is linked to. */
  readonly linked: readonly ToldEvent[];
  /** Those of the step of the story at hand; none outside of one. */
  readonly stepEvents: readonly ToldEvent[];
  /**
   * Where a large table's events lie, whatever the window: the map frames all of them once. `null` for a small one, and where
   * the reader has chosen what the map shows.
   */
  readonly extent: readonly [LonLat, LonLat] | null;
}

const NO_EVENTS: readonly ToldEvent[] = [];

/**
 * The map's part of the state. Where events are dense, moving the window changes none of it.
 *
 * @returns a stage in whose box stands whether events are counted rather than drawn one by one
 */
export function mapStory(select: Selectors): Staging<boolean, MapStory> {
  const linkedOf = memoizeLast(linkedEvents);
  const extentOf = memoizeLast(boundsOfRows);
  const amongOf = memoizeLast(among);
  return keepRecord((state, isDense) => {
    const { dataset } = state;
    const view = select.mapView(state);
    const selected = select.selectedEvent(state);
    return {
      ...{ dataset, view, isDense, selected },
      events: isDense ? NO_EVENTS : select.mapEvents(state),
      stepEvents: isDense ? NO_EVENTS : amongOf(select.tierEvents(state), select.stepEvents(state)),
      linked: linkedOf(isDense ? NO_EVENTS : select.tierEvents(state), selected),
      extent: view.camera === null && select.storyIsLarge(state) ? extentOf(select.mapRows(state)) : null,
    };
  });
}

function among(events: readonly ToldEvent[], chosen: ReadonlySet<EventId> | undefined): readonly ToldEvent[] {
  return chosen === undefined ? NO_EVENTS : events.filter(({ event }) => chosen.has(event.id));
}

import { type Camera, type Zoom, zoomLevel } from '#model/camera.ts';
import type { Dataset } from '#model/dataset.ts';
import { hasPosition, type LonLat } from '#model/place.ts';
import type { View } from '#model/view.ts';
import type { ToldEvent, UndatedEvent } from '#query/told-event.ts';
import type { Size } from '#scene/css-px.ts';
import { frame, frameBox, type Padding, PLACE_ZOOM, paddingFor, roundCamera } from './camera.ts';
import { type Framing, storyFraming } from './framing.ts';
import { ZOOM_0 } from './mercator.ts';
import type { CountryPoint } from './scene-input.ts';
import { stepFraming } from './step-framing.ts';

/** Below this, a place and its far-off partners would be a world map: the place alone says more. */
const FARTHEST_WITH_PARTNERS = zoomLevel(3.25);
const PLACE_ALONE_ZOOM = zoomLevel(5);

export interface TargetInput {
  readonly view: Pick<View, 'camera' | 'place'>;
  readonly dataset: Dataset;
  readonly size: Size;
  /** What the map shows. */
  readonly events: readonly ToldEvent[];
  readonly selected: UndatedEvent | undefined;
  /** The told events that the selected one is linked to. */
  readonly linked: readonly ToldEvent[];
  /** Those of the step of the story at hand; none outside of one. */
  readonly stepEvents?: readonly ToldEvent[];
  /** Those of the basemap; none until it has come. */
  readonly countries?: readonly CountryPoint[];
  /** The corners of all that a large table has, whatever the window. */
  readonly extent?: readonly [LonLat, LonLat] | null;
  /** The zoom at which the map is now: selecting a place never takes the reader farther from it. */
  readonly zoom?: Zoom;
}

const NO_COUNTRIES: readonly CountryPoint[] = [];

/**
 * The map's first picture, as the story frames it, and that of a step; `null` as soon as the reader looks anywhere else, and where the story frames
 * nothing that is visible.
 */
export function firstPicture({
  view,
  dataset,
  size,
  events,
  selected,
  stepEvents = [],
  countries = NO_COUNTRIES,
}: TargetInput): Framing | null {
  const isElsewhere = view.camera !== null || view.place !== null || (selected?.place && hasPosition(selected.place));
  if (isElsewhere) return null;
  return stepFraming(stepEvents, size) ?? storyFraming({ dataset, events, size, countries });
}

/**
 * Where the map should be looking: where the reader put it; else at the selected event and its partners; else at the
 * selected place; else at what the story frames; else at everything it shows, or could show where a table is large.
 */
export function targetCamera(input: TargetInput): Camera {
  const { view, dataset, size, events, selected, linked, extent = null, zoom = ZOOM_0 } = input;
  if (view.camera !== null) return view.camera;
  const padding = paddingFor(size);
  if (selected?.place && hasPosition(selected.place))
    return frameWithPartners(selected.place.lonLat, pointsOf(linked), size, padding);
  const place = view.place === null ? undefined : dataset.placeById.get(view.place);
  if (place !== undefined && hasPosition(place)) {
    return roundCamera({ zoom: zoomLevel(Math.max(PLACE_ZOOM, zoom)), center: place.lonLat });
  }
  const first = firstPicture(input);
  if (first !== null) return first.camera;
  if (extent !== null) return frameBox(extent, size, padding, PLACE_ZOOM);
  const shown = pointsOf(events);
  return frame(shown.length > 0 ? shown : storyPoints(dataset), size, padding, PLACE_ZOOM);
}

function frameWithPartners(place: LonLat, partners: readonly LonLat[], size: Size, padding: Padding): Camera {
  const together = frame([place, ...partners], size, padding, PLACE_ZOOM);
  return together.zoom < FARTHEST_WITH_PARTNERS ? frame([place], size, padding, PLACE_ALONE_ZOOM) : together;
}

function pointsOf(events: readonly ToldEvent[]): readonly LonLat[] {
  return events.flatMap(({ place }) => (place !== null && hasPosition(place) ? [place.lonLat] : []));
}

/** The places of the story's own countries, else all of its places. */
function storyPoints({ places, countries }: Dataset): readonly LonLat[] {
  const own = places.filter(({ country }) => country !== null && countries.includes(country));
  return (own.length > 0 ? own : places).map(({ lonLat }) => lonLat);
}

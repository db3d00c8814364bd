import type { Camera } from '#model/camera.ts';
import type { Dataset } from '#model/dataset.ts';
import type { CountryCode, PlaceId } from '#model/id.ts';
import type { Bbox, LonLat } from '#model/place.ts';
import type { ToldEvent, UndatedEvent } from '#query/told-event.ts';
import { type CssPx, cssPx, type MeasureText, type Size } from '#scene/css-px.ts';
import type { SettledDensity } from './density.ts';
import { type Box, boxHolds } from './label.ts';
import { type Point, toScene } from './mercator.ts';
import type { MapPane } from './pane.ts';
import type { MapWords } from './words.ts';

/** A country as the basemap knows it. */
export interface CountryPoint {
  /** `null` where ISO 3166-1 has no code. */
  readonly iso: CountryCode | null;
  /** Used where there is no code to look a name up by. */
  readonly name: string;
  /** Where its name may stand in its largest part, best first. */
  readonly anchors: readonly LonLat[];
  /** 0 is the largest. */
  readonly rank: number;
  /** Around its largest part. */
  readonly box: Bbox;
}

/** Everything that the map's scene depends on. */
export interface MapSceneInput {
  /** What the map shows; those without a place are passed over. */
  readonly events: readonly ToldEvent[];
  /** How many events are where, when they are too many to be drawn one by one; `events` are none then. */
  readonly density?: SettledDensity | undefined;
  readonly dataset: Dataset;
  readonly camera: Camera;
  readonly size: Size;
  readonly selectedEvent: UndatedEvent | undefined;
  readonly selectedPlace: PlaceId | null;
  /** The events of the step of the story at hand; absent or none outside of one. */
  readonly stepEvents?: readonly ToldEvent[];
  /** The told events that the selected one is linked to: `linkedEvents`. */
  readonly linked: readonly ToldEvent[];
  /** The countries of the basemap; none until it has loaded. */
  readonly countries: readonly CountryPoint[];
  /** Whether the page is a wide one: with names of small countries beside these, and pointers for a mouse. */
  readonly wide: boolean;
  /** The part of the map in which places are seen; without it all of it. */
  readonly seen?: Box | undefined;
  /** A second map that stands over the rest of it. */
  readonly pane?: MapPane | null | undefined;
  /** Where the map's controls stand; names keep clear of them. */
  readonly controls: readonly Box[];
  readonly words: MapWords;
  readonly measure: MeasureText;
  /** Of place names. Symbols and all other text keep their proportion to it. */
  readonly fontSize: CssPx;
}

/** Size of place names where the reader has not asked for larger text. */
export const USUAL_FONT_SIZE = 12;

/** How much larger than usual everything is drawn. */
export function textScale({ fontSize }: Pick<MapSceneInput, 'fontSize'>): number {
  return fontSize / USUAL_FONT_SIZE;
}

/** The part of the map in which places are seen. */
export function seenPart({ seen, size }: Pick<MapSceneInput, 'seen' | 'size'>): Box {
  return seen ?? wholeOf(size);
}

/** Whether something stands neither in what is seen nor in the second pane. */
export function isOutOfSight(
  { at, lonLat }: { readonly at: Point; readonly lonLat: LonLat },
  input: Pick<MapSceneInput, 'seen' | 'size' | 'pane'>,
): boolean {
  if (boxHolds(seenPart(input), at)) return false;
  return !input.pane || !boxHolds(wholeOf(input.pane.box), toScene(lonLat, input.pane.camera, input.pane.box));
}

function wholeOf({ width, height }: Size): Box {
  return { x: cssPx(0), y: cssPx(0), width, height };
}

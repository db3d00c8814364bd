import type { PlaceId } from '#model/id.ts';
import type { LonLat, Place } from '#model/place.ts';
import { shapePath } from '#scene/category-mark.ts';
import { type CssPx, cssPx } from '#scene/css-px.ts';
import { type SymbolName, symbolNames } from './goes-by.ts';
import type { Box } from './label.ts';
import { type Point, pointInScene, unproject } from './mercator.ts';
import { mergePlaces, type PlaceGroup } from './merge.ts';
import { type RingSegment, ringSegments } from './ring.ts';
import { type MapSceneInput, seenPart, textScale } from './scene-input.ts';
import { shownPlace } from './shown-place.ts';
import { SYMBOL_LOOK } from './symbol-look.ts';
import { type CategoryShare, type PlaceTally, splitByCategory, tallyPlaces } from './tally.ts';

/** What stands in the middle of a symbol: how many events, or the mark of the only one. */
export type SymbolGlyph =
  | { readonly kind: 'count'; readonly text: string }
  | { readonly kind: 'mark'; readonly path: string; readonly slot: number };

export interface SymbolLabel {
  readonly text: string;
  /** In scene pixels. */
  readonly box: Box;
}

/** One place, or several that are too close to be told apart at this zoom. */
export interface MapSymbol {
  /** The first of its places: the same symbol as long as that place leads it. */
  readonly id: PlaceId;
  /** Most events first. Where there are too many to know one by one, the first of them only. */
  readonly places: readonly Place[];
  /** How many places it stands for. */
  readonly placeCount: number;
  /** Which group of a density it draws, if it does. */
  readonly group: number | null;
  /** Where it is drawn: beside the middle of the map, past the antimeridian if need be. */
  readonly lonLat: LonLat;
  /** In scene pixels. */
  readonly at: Point;
  /** Whether any of it can be seen. */
  readonly inPicture: boolean;
  readonly radius: CssPx;
  /** Width of the stroke of the ring. */
  readonly ring: CssPx;
  readonly fontSize: CssPx;
  readonly count: number;
  readonly split: readonly CategoryShare[];
  readonly segments: readonly RingSegment[];
  readonly glyph: SymbolGlyph;
  /** All of its events are known no better than by country or government. */
  readonly hollow: boolean;
  /** None of its events happened: it stands where that was said. */
  readonly denied: boolean;
  /** What it goes by beside it, the most telling first; where there are too many events to know one by one, of `places`. */
  readonly names: readonly SymbolName[];
  /** Its full name, for those who cannot see the map. */
  readonly name: string;
  /** Holds the selected event's place or the selected place. */
  readonly selected: boolean;
  /** Holds the place that the story is filtered by. */
  readonly pressed: boolean;
  /** Holds the place of an event that the selected one is linked to. */
  readonly related: boolean;
  /** Something else is selected. */
  readonly muted: boolean;
  readonly label: SymbolLabel | null;
}

/** One symbol per place or group of places, without its name, in the story's order. */
export function drawSymbols(input: MapSceneInput): readonly MapSymbol[] {
  return mergePlaces(tallyPlaces(input.events), input.camera, textScale(input))
    .toSorted((a, b) => firstOrder(a) - firstOrder(b))
    .map((group) => drawSymbol(group, input));
}

function firstOrder({ tallies }: PlaceGroup): number {
  return tallies.reduce((first, { order }) => Math.min(first, order), Infinity);
}

function drawSymbol({ tallies, at, radius }: PlaceGroup, input: MapSceneInput): MapSymbol {
  const scale = textScale(input);
  const places = tallies.map(({ place, known }) => shownPlace(place, known, input.words));
  const [first] = places;
  if (first === undefined) throw new Error('A symbol without a place.');
  const count = tallies.reduce((sum, tally) => sum + tally.count, 0);
  const split = splitByCategory(tallies, input.dataset);
  const lonLat = unproject(at, input.camera.zoom);
  const hollow = tallies.every((tally) => tally.hollow);
  const denied = tallies.every((tally) => tally.denied);
  const name = places.length > 1 ? input.words.places(places, count) : input.words.place(first, count);
  const ring = (hollow ? SYMBOL_LOOK.hollowRing : SYMBOL_LOOK.ring) * scale;
  return {
    id: first.id,
    places,
    placeCount: places.length,
    group: null,
    lonLat,
    ...standAt(lonLat, radius, input),
    radius: cssPx(radius),
    ring: cssPx(ring),
    fontSize: input.fontSize,
    count,
    split,
    segments: ringSegments(split, radius - ring / 2),
    glyph: symbolGlyph(count, split, radius - ring, input),
    hollow,
    denied,
    names: symbolNames(tallies, input),
    name: denied ? input.words.denied(name) : name,
    ...standing(tallies, input),
    label: null,
  };
}

/** Where a symbol of this radius stands, and whether that is in the picture. */
export function standAt(
  lonLat: LonLat,
  radius: number,
  input: Pick<MapSceneInput, 'camera' | 'size' | 'seen'>,
): Pick<MapSymbol, 'at' | 'inPicture'> {
  const at = pointInScene(lonLat, input.camera, input.size);
  const { x, y, width, height } = seenPart(input);
  const touches = (middle: number, length: number) => middle + radius > 0 && middle - radius < length;
  return { at, inPicture: touches(at.x - x, width) && touches(at.y - y, height) };
}

/** The number of events, or the mark of the only one. */
export function symbolGlyph(
  count: number,
  split: readonly CategoryShare[],
  inside: number,
  { words }: Pick<MapSceneInput, 'words'>,
): SymbolGlyph {
  const [only] = split;
  if (count > 1 || only === undefined) return { kind: 'count', text: words.count(count) };
  return { kind: 'mark', path: shapePath(only.shape, cssPx(inside * SYMBOL_LOOK.mark)), slot: only.slot };
}

function standing(
  tallies: readonly PlaceTally[],
  { selectedEvent, selectedPlace, linked, stepEvents = [] }: MapSceneInput,
) {
  const holds = (place: PlaceId | undefined) => tallies.some((tally) => tally.place.id === place);
  const pressed = selectedPlace !== null && holds(selectedPlace);
  const selected = pressed || holds(selectedEvent?.place?.id);
  const related = [...linked, ...stepEvents].some(({ place }) => holds(place?.id));
  const something = selectedPlace !== null || selectedEvent?.place != null || stepEvents.length > 0;
  return { pressed, selected, related, muted: something && !selected && !related };
}

import { group } from 'd3';
import type { PlaceId } from '#model/id.ts';
import type { LonLat } from '#model/place.ts';
import { type CssPx, cssPx } from '#scene/css-px.ts';
import { shorten } from '#scene/shorten.ts';
import { bearing, directionOf, sectorOf } from './direction.ts';
import { type Box, boxCentred, createLabelBoard } from './label.ts';
import { distance, type Point, toScene } from './mercator.ts';
import { isOutOfSight, type MapSceneInput, seenPart, textScale } from './scene-input.ts';
import type { MapSymbol } from './symbol.ts';

/**
 * What stands at the edge of the map for places that lie outside of it.
 *
 * ```text
 *   ╭──────────────────╮
 *   │ ↖  Washington  2 │
 *   ╰──────────────────╯
 * ```
 */
export interface MapPointer {
  /** Of the first of its places. */
  readonly id: string;
  readonly text: string;
  /** The number of events, as it is written. */
  readonly count: string;
  /** Where the places lie, in degrees clockwise from the top. */
  readonly arrow: number;
  /** In scene pixels. */
  readonly box: Box;
  readonly fontSize: CssPx;
  /** Its full name, for those who cannot see the map. */
  readonly name: string;
  /** As far as its symbols know them. */
  readonly places: readonly PlaceId[];
  /** What has to be shown to show them. */
  readonly points: readonly LonLat[];
}

/** More would be a legend around the map. */
const MOST = 4;

/** In px at text scale 1: for a mouse, and for a thumb. */
const HEIGHT = { wide: 26, narrow: 32 } as const;
/** From the edge of the map; from one to the next; beside the text; for the arrow with its air. */
const EDGE = 9;
const APART = 9;
export const POINTER_PADDING = 10;
export const POINTER_ARROW = 16;
/** Between names and number. */
export const POINTER_AIR = 4;

/** Names are cut beyond this, in em; on a map that has less room, to no less than that. */
const LONGEST = 13;
const SHORTEST = 4;
const MOST_NAMES = 2;
/** About the size of a country's name, in em. */
const NAME_ROOM = { width: 8, height: 2 } as const;

export type DrawPointers = (symbols: readonly MapSymbol[], input: MapSceneInput) => readonly MapPointer[];

/**
 * Pointers to all symbols whose middle lies outside what is seen: one for each if there is room for them; else those of
 * one direction share theirs. Each stands at the edge, as near as may be to where its places lie.
 */
export function drawPointers(symbols: readonly MapSymbol[], input: MapSceneInput): readonly MapPointer[] {
  const { controls } = input;
  const seen = seenPart(input);
  const outside = symbols.filter((symbol) => isOutOfSight(symbol, input));
  if (outside.length === 0) return [];
  const obstacles = symbols.map(({ at, radius }) => boxCentred(at, 2 * radius, 2 * radius));
  for (const sectors of [null, 8, 4]) {
    const groups = [
      ...group(outside, (symbol) => (sectors === null ? symbol.id : sectorIn(seen, symbol, sectors))).values(),
    ];
    if (groups.length > MOST) continue;
    const placed =
      placeAll(groups, input, [...controls, ...obstacles, ...ownNames(input)]) ??
      placeAll(groups, input, [...controls, ...obstacles]) ??
      placeAll(groups, input, controls);
    if (placed !== null) return placed;
  }
  return placeAll([outside], input, []) ?? [];
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: cssPx(x + width / 2), y: cssPx(y + height / 2) };
}

function sectorIn(seen: Box, { at }: MapSymbol, sectors: number): number {
  return sectorOf(bearing(middleOf(seen), at), sectors);
}

/** Where the names of the story's own countries would like to stand. */
function ownNames(input: MapSceneInput): readonly Box[] {
  const { countries, dataset, camera, size, fontSize } = input;
  const own = countries.filter(({ iso }) => iso !== null && dataset.countries.includes(iso));
  return own.flatMap(({ anchors: [first] }) =>
    first ? boxCentred(toScene(first, camera, size), NAME_ROOM.width * fontSize, NAME_ROOM.height * fontSize) : [],
  );
}

/** `null` where not all of them find room. */
function placeAll(
  groups: readonly (readonly MapSymbol[])[],
  input: MapSceneInput,
  obstacles: readonly Box[],
): readonly MapPointer[] | null {
  const board = createLabelBoard(input.size, obstacles);
  const pointers: MapPointer[] = [];
  for (const symbols of groups) {
    const { width, height, target, ...drawn } = drawPointer(symbols, input);
    const apart = APART / 2;
    const boxes = alongEdge(width, height, target, input).map((at) =>
      boxCentred(at, width + 2 * apart, height + 2 * apart),
    );
    const taken = board.place(boxes);
    if (taken === null) return null;
    pointers.push({ ...drawn, box: boxCentred(middleOf(taken), width, height) });
  }
  return pointers;
}

/** Where the middle of a box may stand along the edge of what is seen, the nearest to the target first. */
function alongEdge(width: number, height: number, target: Point, input: MapSceneInput): readonly Point[] {
  const seen = seenPart(input);
  const [left, right] = [seen.x + EDGE + width / 2, seen.x + seen.width - EDGE - width / 2];
  const [top, bottom] = [seen.y + EDGE + height / 2, seen.y + seen.height - EDGE - height / 2];
  const steps = (from: number, to: number) => Array.from({ length: 25 }, (_, i) => from + ((to - from) * i) / 24);
  const at = (x: number, y: number): Point => ({ x: cssPx(x), y: cssPx(y) });
  const points = [
    ...steps(top, bottom).flatMap((y) => [at(left, y), at(right, y)]),
    ...steps(left, right).flatMap((x) => [at(x, top), at(x, bottom)]),
  ];
  const nearest = at(clamp(target.x, left, right), clamp(target.y, top, bottom));
  return points.sort((a, b) => distance(a, nearest) - distance(b, nearest));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function drawPointer(symbols: readonly MapSymbol[], input: MapSceneInput) {
  const { words, measure, fontSize } = input;
  const scale = textScale(input);
  const events = symbols.reduce((sum, { count }) => sum + count, 0);
  const { text, names } = namesOf(symbols, input);
  const count = words.count(events);
  const middle = middleOf(seenPart(input));
  const [first] = symbols;
  const target = {
    x: cssPx(symbols.reduce((sum, { at }) => sum + at.x, 0) / symbols.length),
    y: cssPx(symbols.reduce((sum, { at }) => sum + at.y, 0) / symbols.length),
  };
  const towards = bearing(middle, target);
  const wide = measure(text, fontSize, 600) + measure(count, fontSize);
  return {
    ...{ text, count, fontSize, target },
    id: first?.id ?? '',
    arrow: Math.round((towards * 180) / Math.PI),
    width: wide + (2 * POINTER_PADDING + POINTER_ARROW + POINTER_AIR) * scale,
    height: HEIGHT[input.wide ? 'wide' : 'narrow'] * scale,
    name: words.pointer(names, events, directionOf(towards)),
    places: symbols.flatMap(({ places }) => places.map(({ id }) => id)),
    points: symbols.flatMap(({ group: dense, lonLat, places }) =>
      dense === null ? places.map((place) => place.lonLat) : [lonLat],
    ),
  };
}

/** As much of the towns as stands on a pointer, and all of them; how many places, where they have no names. */
function namesOf(symbols: readonly MapSymbol[], input: MapSceneInput) {
  const { words, measure, fontSize } = input;
  const towns = [...new Set(symbols.flatMap((symbol) => symbol.names.map(({ town }) => town)))].filter(Boolean);
  const places = symbols.reduce((sum, { placeCount }) => sum + placeCount, 0);
  const named = symbols.reduce((sum, symbol) => sum + symbol.places.length, 0);
  if (towns.length === 0 || named < places) {
    const text = words.somePlaces(places);
    return { text, names: text };
  }
  const around = 2 * (EDGE + POINTER_PADDING) + APART + POINTER_ARROW + POINTER_AIR;
  const room = seenPart(input).width - around * textScale(input) - measure('00+0', fontSize, 600);
  const longest = Math.max(SHORTEST * fontSize, Math.min(LONGEST * fontSize, room));
  const cut = (text: string) => shorten(text, longest, (part) => measure(part, fontSize, 600));
  const shown = towns.slice(0, MOST_NAMES);
  return { text: words.names([cut(shown.join(', '))], towns.length - shown.length), names: words.names(towns, 0) };
}

import { cssPx } from '#scene/css-px.ts';
import { boxCentred, type LabelBoard } from './label.ts';
import { distance, type Point, toScene, worldSize } from './mercator.ts';
import { type MapName, underMiddle } from './name.ts';
import { type CountryPoint, type MapSceneInput, textScale } from './scene-input.ts';
import type { MapSymbol } from './symbol.ts';

/** A name may be so much wider than its country; an own one's capitals say what it belongs to even where they reach out. */
const OVERHANG = { own: 1.5, foreign: 1.15 } as const;

/** Of own names' capitals (map-symbols.css), in em: after each letter. */
const LETTER_SPACING = 0.1;

/**
 * Names of the story's own countries, or of the rest of the world from large to small, as far as there is room. A name stands
 * with its middle in its country, at the first anchor where nothing else does. An own one for which there is no such room
 * stands outside, at the end of a line from a dot in the country; or nowhere.
 */
export function nameCountries(
  input: MapSceneInput,
  kind: 'own' | 'foreign',
  board: LabelBoard,
  symbols: readonly Disc[] = [],
): readonly MapName[] {
  const own = kind === 'own';
  const fontSize = cssPx(input.fontSize * (own ? 13 / 12 : 0.92));
  const isOwn = ({ iso }: CountryPoint) => iso !== null && input.dataset.countries.includes(iso);
  const countries = input.countries.filter((country) => isOwn(country) === own).sort((a, b) => a.rank - b.rank);
  const named = new Set<string>();
  return countries.flatMap((country) => {
    const id = country.iso ?? country.name;
    if (named.has(id)) return [];
    named.add(id);
    const text = country.iso === null ? country.name : input.words.country(country.iso);
    const width = own
      ? input.measure(text.toUpperCase(), fontSize, 600) + text.length * fontSize * LETTER_SPACING
      : input.measure(text, fontSize);
    const [west, , east] = country.box;
    const fits = ((east - west) / 360) * worldSize(input.camera.zoom) * OVERHANG[kind] >= width;
    const label = { width, height: fontSize * 1.3 };
    const anchors = country.anchors.map((anchor) => toScene(anchor, input.camera, input.size));
    const placed =
      (fits ? onCountry(anchors, label, board) : null) ??
      (own && input.wide ? besideCountry(anchors.filter(isFreeOf(symbols)), label, textScale(input), board) : null);
    if (placed === null) return [];
    const { box, leader } = placed;
    const lonLat = underMiddle(box, input);
    return { id: `country ${id}`, kind, country: country.iso, lonLat, text, fontSize, box, leader };
  });
}

type Placed = Pick<MapName, 'box' | 'leader'>;

interface Extent {
  readonly width: number;
  readonly height: number;
}

function onCountry(anchors: readonly Point[], { width, height }: Extent, board: LabelBoard): Placed | null {
  const box = board.place(anchors.map((at) => boxCentred(at, width, height)));
  return box && { box, leader: null };
}

/** Half the width of the dot, with some air. */
const DOT = 3;
/** How far from it a name stands, in px at text scale 1: the nearest first. */
const DISTANCES = [30, 44, 60, 80, 104] as const;
/** North first, then around the country; x to the right, y down. */
const DIRECTIONS: readonly (readonly [dx: number, dy: number])[] = [0, -30, 30, -60, 60, -90, 90, -120, 120, 180].map(
  (degrees) => [Math.sin((degrees * Math.PI) / 180), -Math.cos((degrees * Math.PI) / 180)],
);
/** Beyond this a name lies more beside the dot than above it. */
const ASIDE = 0.6;
/** Pixels between a line and its name. */
const AIR = 3;

/** What covers a dot. */
type Disc = Pick<MapSymbol, 'at' | 'radius'>;

function isFreeOf(symbols: readonly Disc[]): (at: Point) => boolean {
  return (at) => symbols.every((symbol) => distance(symbol.at, at) > symbol.radius + DOT);
}

function besideCountry([dot]: readonly Point[], label: Extent, scale: number, board: LabelBoard): Placed | null {
  if (dot === undefined) return null;
  const candidates = DISTANCES.flatMap((away) =>
    DIRECTIONS.map((direction) => ledBox(dot, direction, away * scale, label)),
  );
  return board.placeLed(candidates);
}

/** A name whose nearest edge is so far from the dot in a direction. */
function ledBox(dot: Point, [dx, dy]: readonly [number, number], away: number, { width, height }: Extent) {
  const along = (reach: number): Point => ({ x: cssPx(dot.x + dx * reach), y: cssPx(dot.y + dy * reach) });
  const tip = along(away);
  const aside = Math.abs(dx) > ASIDE ? (Math.sign(dx) * width) / 2 : 0;
  const middle = { x: cssPx(tip.x + aside), y: cssPx(tip.y + (dy * height) / 2) };
  return { box: boxCentred(middle, width, height), leader: { from: dot, to: along(away - AIR) } };
}

import type { CountryCode } from '#model/id.ts';
import type { LonLat } from '#model/place.ts';
import { type CssPx, cssPx } from '#scene/css-px.ts';
import { shorten } from '#scene/shorten.ts';
import type { MapArc } from './arc.ts';
import { type Box, boxesBeside, type LabelBoard, type Stroke } from './label.ts';
import { fromScene, toScene } from './mercator.ts';
import type { MapSceneInput } from './scene-input.ts';

/** A name on the map that is not part of a symbol. */
export interface MapName {
  readonly id: string;
  /** One of the story's own countries, which stand out; another country; or the place at the bare end of an arc. */
  readonly kind: 'own' | 'foreign' | 'place';
  /** The country that it names, if it has a code. */
  readonly country: CountryCode | null;
  /** Under the middle of the name. */
  readonly lonLat: LonLat;
  readonly text: string;
  readonly fontSize: CssPx;
  /** In scene pixels. */
  readonly box: Box;
  /** From a dot in the country to the name beside it; `null` where the name stands on what it names. */
  readonly leader: Stroke | null;
}

/** Radius of the dot at the end of a leader, in px. */
export const LEADER_DOT = 1.5;

/** A place's name is cut beyond this, in em: some thirty letters. */
const LONGEST = 18;

/** As much of a place's name as stands on the map. */
export function shortenName(name: string, { measure, fontSize }: Pick<MapSceneInput, 'measure' | 'fontSize'>): string {
  return shorten(name, LONGEST * fontSize, (text) => measure(text, fontSize, 600));
}

/** The place that the camera shows under the middle of a box. */
export function underMiddle({ x, y, width, height }: Box, { camera, size }: MapSceneInput): LonLat {
  return fromScene({ x: cssPx(x + width / 2), y: cssPx(y + height / 2) }, camera, size);
}

/** Names of the places that arcs lead to where no symbol stands. */
export function nameBareEnds(arcs: readonly MapArc[], input: MapSceneInput, board: LabelBoard): readonly MapName[] {
  const { fontSize, measure, camera, size } = input;
  return arcs.flatMap(({ id, bareEnd }) => {
    if (bareEnd === null) return [];
    const at = toScene(bareEnd.lonLat, camera, size);
    const text = shortenName(bareEnd.name, input);
    const box = board.place(boxesBeside(at, 4, measure(text, fontSize, 600), fontSize * 1.3));
    return box === null
      ? []
      : {
          id: `place ${id}`,
          ...{ kind: 'place', country: null, lonLat: underMiddle(box, input), text, fontSize, box, leader: null },
        };
  });
}

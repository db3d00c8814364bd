import { cssPx } from '#scene/css-px.ts';
import { type Box, boxCentred, type LabelBoard } from './label.ts';
import { type Point, toScene, worldSize } from './mercator.ts';
import { type MapName, underMiddle } from './name.ts';
import type { CountryPoint, MapSceneInput } from './scene-input.ts';

/** A foreign name may be this much wider than its country before it is left out. */
const OVERHANG = 1.15;

/** Names of the story's own countries, or of the rest of the world from large to small, as far as there is room. */
export function nameCountries(input: MapSceneInput, kind: 'own' | 'foreign', board: LabelBoard): readonly MapName[] {
  const own = kind === 'own';
  const fontSize = cssPx(input.fontSize * (own ? 1.04 : 0.92));
  const isOwn = ({ iso }: CountryPoint) => iso !== null && input.dataset.countries.includes(iso);
  const countries = input.countries.filter((country) => isOwn(country) === own).sort((a, b) => a.rank - b.rank);
  const named = new Set<string>();
  return countries.flatMap((country) => {
    const id = country.iso ?? country.name;
    if (named.has(id)) return [];
    named.add(id);
    const text = country.iso === null ? country.name : input.words.country(country.iso);
    // Own names are set in spaced capitals (map-symbols.css): a tenth of an em after each letter.
    const width = own
      ? input.measure(text.toUpperCase(), fontSize, 600) + text.length * fontSize * 0.1
      : input.measure(text, fontSize);
    if (!own && country.span * (worldSize(input.camera.zoom) / 360) * OVERHANG < width) return [];
    const at = toScene(country.lonLat, input.camera, input.size);
    const box = board.place(boxesFor(at, width, fontSize * 1.3, own));
    if (box === null) return [];
    return { id: `country ${id}`, kind, lonLat: underMiddle(box, input), text, fontSize, box };
  });
}

/** A foreign name stands on its country or nowhere; an own one may move aside by up to two lines. */
function boxesFor({ x, y }: Point, width: number, height: number, own: boolean): readonly Box[] {
  const aside = own ? [0, -1, 1, -2, 2] : [0];
  const across = own ? [0, 0.35, -0.35, 0.6, -0.6] : [0];
  return aside.flatMap((dy) =>
    across.map((dx) => boxCentred({ x: cssPx(x + dx * width), y: cssPx(y + dy * height) }, width, height)),
  );
}

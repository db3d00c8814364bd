import { isHollow } from '#model/place.ts';
import { mercator } from '#model/world-position.ts';
import { categoryMark } from '#scene/category-mark.ts';
import { cssPx } from '#scene/css-px.ts';
import type { SettledDensity } from './density.ts';
import { densityRadius } from './density-merge.ts';
import { type SlotShare, sharesOf } from './density-sums.ts';
import { lonLatAt } from './mercator.ts';
import { ringSegments } from './ring.ts';
import { type MapSceneInput, textScale } from './scene-input.ts';
import { type MapSymbol, standAt, symbolGlyph } from './symbol.ts';
import { SYMBOL_LOOK } from './symbol-look.ts';
import type { CategoryShare } from './tally.ts';

/** A symbol that stands for more places than this says how many they are and names none. */
const NAMED_PLACES = 5;

/** One symbol for each group that has events in the window; most events first, so that small ones lie on top. */
export function densitySymbols(settled: SettledDensity, input: MapSceneInput): readonly MapSymbol[] {
  const standing = standingOf(settled, input);
  return Array.from(settled.sums.count, (count, group) => ({ count, group }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.group - b.group)
    .flatMap(({ group }) => {
      const drawn = drawGroup(group, settled, input);
      return drawn === undefined ? [] : { ...drawn, ...standing(group) };
    });
}

type Standing = Pick<MapSymbol, 'pressed' | 'selected' | 'related' | 'muted'>;
type Drawn = Omit<MapSymbol, keyof Standing>;

function drawGroup(group: number, { sums, placesOf }: SettledDensity, input: MapSceneInput): Drawn | undefined {
  const { places, count: placeCount } = placesOf(group);
  const [first] = places;
  if (first === undefined) return undefined;
  const scale = textScale(input);
  const count = sums.count[group] ?? 0;
  const radius = densityRadius(count, scale);
  const hollow = placeCount === places.length && places.every(({ precision }) => isHollow(precision));
  const ring = (hollow ? SYMBOL_LOOK.hollowRing : SYMBOL_LOOK.ring) * scale;
  const split = splitOf(sharesOf(sums, group), input);
  const lonLat = lonLatAt(mercator(sums.x[group] ?? 0), mercator(sums.y[group] ?? 0));
  return {
    group,
    id: first.id,
    places,
    placeCount,
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
    denied: false,
    names: places.map(({ id, name }) => ({ text: name, town: name, of: [id], country: null })),
    name: nameOf(places, placeCount, count, input),
    label: null,
  };
}

/** By colour: categories that share one are one share, called by the first of them. */
function splitOf(shares: readonly SlotShare[], { dataset }: MapSceneInput): readonly CategoryShare[] {
  return shares.flatMap(({ slot, count }) => {
    const category = dataset.categories[slot - 1]?.id;
    return category === undefined ? [] : { category, count, ...categoryMark(dataset, category) };
  });
}

function nameOf(places: MapSymbol['places'], placeCount: number, count: number, { words }: MapSceneInput): string {
  const [only] = places;
  if (placeCount === 1 && only !== undefined) return words.place(only, count);
  return placeCount === places.length && placeCount <= NAMED_PLACES
    ? words.places(places, count)
    : words.manyPlaces(placeCount, count);
}

/** Which symbols hold what is selected: by bin, because a symbol need not know its places by name. */
function standingOf({ groupOf }: SettledDensity, { selectedEvent, selectedPlace, linked, dataset }: MapSceneInput) {
  const chosen = selectedPlace === null ? undefined : dataset.placeById.get(selectedPlace);
  const pressedGroup = chosen && groupOf(chosen);
  const eventGroup = selectedEvent?.place ? groupOf(selectedEvent.place) : undefined;
  const partners = new Set(linked.flatMap(({ place }) => (place === null ? [] : groupOf(place))));
  const something = pressedGroup !== undefined || eventGroup !== undefined;
  return (group: number): Standing => {
    const pressed = group === pressedGroup;
    const selected = pressed || group === eventGroup;
    const related = partners.has(group);
    return { pressed, selected, related, muted: something && !selected && !related };
  };
}

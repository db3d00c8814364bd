import type { PlaceId } from '#model/id.ts';
import { boxesBeside, type LabelBoard } from './map-label.ts';
import type { MapSceneInput } from './map-scene-input.ts';
import type { MapSymbol, SymbolLabel } from './map-symbol.ts';

/**
 * The names that stand beside symbols: those of related ones first, then those with most events. A merged symbol goes
 * by its selected place, else by the one with most events.
 */
export function nameSymbols(
  symbols: readonly MapSymbol[],
  { words, measure, fontSize, selectedPlace, selectedEvent, density }: MapSceneInput,
  board: LabelBoard,
): ReadonlyMap<PlaceId, SymbolLabel> {
  const names = new Map<PlaceId, SymbolLabel>();
  // Too many places for any of them to stand for the rest.
  if (density?.bins.kind === 'cells') return names;
  const inOrder = symbols.toSorted((a, b) => Number(b.related) - Number(a.related) || b.count - a.count);
  for (const { id, places, at, radius } of inOrder) {
    const chosen = selectedPlace ?? selectedEvent?.place?.id;
    const first = places.find((place) => place.id === chosen) ?? places[0];
    if (first === undefined) continue;
    const text = places.length > 1 ? words.placeAndMore(first, places.length - 1) : first.name;
    const box = board.place(boxesBeside(at, radius, measure(text, fontSize, 600), fontSize * 1.3));
    if (box !== null) names.set(id, { text, box });
  }
  return names;
}

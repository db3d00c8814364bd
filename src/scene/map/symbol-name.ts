import type { PlaceId } from '#model/id.ts';
import type { Place } from '#model/place.ts';
import { boxesBeside, type LabelBoard } from './label.ts';
import { shortenName } from './name.ts';
import type { MapSceneInput } from './scene-input.ts';
import { shownPlace } from './shown-place.ts';
import type { MapSymbol, SymbolLabel } from './symbol.ts';

/**
 * The names that stand beside symbols: those of related ones first, then those with most events. A merged symbol goes
 * by its selected place, else by the one with most events.
 */
export function nameSymbols(
  symbols: readonly MapSymbol[],
  input: MapSceneInput,
  board: LabelBoard,
): ReadonlyMap<PlaceId, SymbolLabel> {
  const { words, measure, fontSize } = input;
  const names = new Map<PlaceId, SymbolLabel>();
  const inOrder = symbols.toSorted((a, b) => Number(b.related) - Number(a.related) || b.count - a.count);
  for (const symbol of inOrder) {
    const { id, placeCount, at, radius } = symbol;
    const first = namesake(symbol, input);
    if (first === undefined) continue;
    const name = shortenName(first.name, input);
    const text = placeCount > 1 ? words.placeAndMore({ ...first, name }, placeCount - 1) : name;
    const box = board.place(boxesBeside(at, radius, measure(text, fontSize, 600), fontSize * 1.3));
    if (box !== null) names.set(id, { text, box });
  }
  return names;
}

/** The place that a symbol goes by. Among the many of a cell none can stand for the rest, unless it is selected. */
function namesake(
  { places, selected }: MapSymbol,
  { selectedPlace, selectedEvent, density, dataset, words }: MapSceneInput,
): Place | undefined {
  if (density?.bins.kind === 'cells') {
    if (!selected) return undefined;
    if (selectedPlace !== null) return dataset.placeById.get(selectedPlace);
    return selectedEvent?.place ? shownPlace(selectedEvent.place, selectedEvent.placePrecision, words) : undefined;
  }
  const chosen = selectedPlace ?? selectedEvent?.place?.id;
  return places.find((place) => place.id === chosen) ?? places[0];
}

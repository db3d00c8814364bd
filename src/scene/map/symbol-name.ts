import type { CountryCode, PlaceId } from '#model/id.ts';
import type { SymbolName } from './goes-by.ts';
import { boxesBeside, type LabelBoard } from './label.ts';
import { shortenName } from './name.ts';
import type { MapSceneInput } from './scene-input.ts';
import { shownPlace } from './shown-place.ts';
import type { MapSymbol, SymbolLabel } from './symbol.ts';

/** As many names as stand beside a symbol before the others are counted. */
const MOST_NAMES = 3;

/**
 * The names that stand beside symbols: those of related ones first, then those with most events. A merged symbol goes
 * by its selected place, then by those with most events: as many as there is room for.
 *
 * @param named the countries whose names stand on the map
 */
export function nameSymbols(
  symbols: readonly MapSymbol[],
  input: MapSceneInput,
  board: LabelBoard,
  named: ReadonlySet<CountryCode> = new Set(),
): ReadonlyMap<PlaceId, SymbolLabel> {
  const { measure, fontSize } = input;
  const names = new Map<PlaceId, SymbolLabel>();
  const inOrder = symbols.toSorted((a, b) => Number(b.related) - Number(a.related) || b.count - a.count);
  for (const symbol of inOrder) {
    const { id, at, radius } = symbol;
    for (const text of textsOf(symbol, input, named)) {
      const box = board.place(boxesBeside(at, radius, measure(text, fontSize, 600), fontSize * 1.3));
      if (box === null) continue;
      names.set(id, { text, box });
      break;
    }
  }
  return names;
}

/** What may stand beside a symbol, the fullest first. */
function textsOf(symbol: MapSymbol, input: MapSceneInput, named: ReadonlySet<CountryCode>): readonly string[] {
  const { group, placeCount } = symbol;
  const { words } = input;
  const names = namesOf(symbol, input);
  const [only] = names;
  if (only === undefined) return [];
  if (names.length === 1 && placeCount === 1) {
    const isSaid = only.country !== null && named.has(only.country);
    // Where all of it has no room, the town's name may.
    return isSaid ? [words.noPlaceNamed] : [...new Set([only.text, only.town].map((text) => shortenName(text, input)))];
  }
  const all = group === null ? names.length : placeCount;
  const most = group === null ? Math.min(names.length, MOST_NAMES) : 1;
  const texts = Array.from({ length: most }, (_, i) => namesAndMore(names.slice(0, most - i), all - most + i, input));
  const brief = texts.filter((text) => shortenName(text, input) === text);
  return brief.length > 0 ? brief : texts.slice(-1);
}

/** Only a single name may have to be cut. */
function namesAndMore(names: readonly SymbolName[], more: number, input: MapSceneInput): string {
  const texts = names.map(({ text }) => (names.length === 1 ? shortenName(text, input) : text));
  return input.words.names(texts, more);
}

/** What a symbol goes by, the selected place first. Among the many of a cell none can stand for the rest, unless it is selected. */
function namesOf({ names, selected }: MapSymbol, input: MapSceneInput): readonly SymbolName[] {
  const { selectedPlace, selectedEvent, density, dataset, words } = input;
  const chosen = selectedPlace ?? selectedEvent?.place?.id;
  if (density?.bins.kind !== 'cells') {
    const isChosen = ({ of }: SymbolName) => chosen !== undefined && of.includes(chosen);
    return names.toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a)));
  }
  if (!selected) return [];
  const place =
    selectedPlace === null
      ? selectedEvent?.place && shownPlace(selectedEvent.place, selectedEvent.placePrecision, words)
      : dataset.placeById.get(selectedPlace);
  return place ? [{ text: place.name, town: place.name, of: [place.id], country: null }] : [];
}

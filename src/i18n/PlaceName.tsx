import type { Place, PlacePrecision } from '#model/place.ts';
import { useLocale } from './locale-context.ts';
import { placeInWords } from './place-in-words.ts';
import { StoryText } from './StoryText.tsx';

interface PlaceNameProps {
  readonly place: Place;
  /** How exactly it is known where it is named. */
  readonly known: PlacePrecision | null;
}

/** What a place is called where something was, inside of a line: no more than is known of it. */
export function PlaceName({ place, known }: PlaceNameProps) {
  const { text, isTold } = placeInWords(place, known, useLocale());
  return isTold ? <StoryText>{text}</StoryText> : <span>{text}</span>;
}

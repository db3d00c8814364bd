import type { EventId } from '#model/id.ts';
import type { ContestedEvent } from '#query/rail-story.ts';
import type { CategoryMark } from '#scene/category-mark.ts';
import type { CssPx, Span } from '#scene/css-px.ts';
import type { RailsInput } from './rail-input.ts';
import type { Rail, RailText } from './rail-parts.ts';
import type { Stop } from './rail-stops.ts';

export type LabelPlace = Pick<RailText, 'x' | 'y' | 'anchor'>;

/** A mark, or a stack of marks, that wants a name. */
export interface LabelSpot {
  readonly rail: number;
  readonly x: number;
  /** The middles of its first and its last mark. */
  readonly top: number;
  readonly bottom: number;
  /** The event's other marks stand to the left. */
  readonly isRight: boolean;
}

/** What texts are laid out by. */
export interface RailSheet extends Pick<RailsInput, 'says' | 'words'> {
  readonly rails: readonly Rail[];
  /** The number of the last rail, and of the present account's. */
  readonly last: number;
  readonly present: number;
  /** More than two: names only, in their events' colours. */
  readonly isMany: boolean;
  readonly isYearless: boolean;
  readonly selected: EventId | null;
  readonly plot: Span;
  /** What a text at these marks stays inside of. */
  readonly boundsOf: (stops: readonly Stop[]) => Span;
  /** Of a joined event's mark. */
  readonly radius: CssPx;
  readonly keySize: CssPx;
  readonly smallSize: CssPx;
  /** Of a length that is given at the usual text size, in px. */
  readonly px: (length: number) => CssPx;
  /** In px. */
  readonly widthOf: (text: string, fontSize: CssPx, isStrong: boolean) => CssPx;
  /** Where else than beside the mark a key event's name may stand, best first; absent: where rails have room for it. */
  readonly placesAt?: (spot: LabelSpot) => readonly LabelPlace[];
  /** The shape and the colour of an event. */
  readonly colourOf: (event: ContestedEvent) => CategoryMark;
}

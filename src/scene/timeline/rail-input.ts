import type { Account, Dataset } from '#model/dataset.ts';
import type { DatedInterval } from '#model/edtf.ts';
import type { AccountId, EventId } from '#model/id.ts';
import type { Apart } from '#query/apart.ts';
import type { RailStory } from '#query/rail-story.ts';
import type { ToldEvent } from '#query/told-event.ts';
import type { CssPx, MeasureText, Span } from '#scene/css-px.ts';
import type { RailsRoom, RailsScene } from './rail-parts.ts';
import type { TimeScale } from './scale.ts';

/** The words on the rails, in the reader's language. */
export interface RailWords {
  /** As short as it goes: without the year where `yearless`. */
  readonly date: (date: DatedInterval, yearless: boolean) => string;
  /** "30 days", "20–29 days" */
  readonly apart: (apart: Apart) => string;
  /** What so many marks of one day share: "Both on 30 June". */
  readonly shared: (count: number, date: string) => string;
  /** The accessible name of a mark: its own account's date, then those of the others. */
  readonly name: (own: ToldEvent, others: readonly ToldEvent[]) => string;
}

/** What rails share with the lanes below them. */
export interface SharedInput {
  readonly dataset: Dataset;
  readonly selectedEvent: EventId | null;
  readonly measure: MeasureText;
  readonly fontSize: CssPx;
}

/** `layOutRails`, which is handed in: a page whose tellings contest nothing does without. */
export type RailsLayout = (
  input: RailsInput & SharedInput,
  scale: TimeScale,
  room: RailsRoom,
  seen?: Span,
) => RailsScene;

/** What the rails are drawn from, besides what they share with the lanes. */
export interface RailsInput {
  readonly story: RailStory;
  /** What is said of each account, by its id; absent: nothing. */
  readonly says: (account: Account['id']) => string | undefined;
  readonly present: AccountId;
  readonly words: RailWords;
}

import type { Dataset } from '#model/dataset.ts';
import type { CountryCode, EventId, PlaceId } from '#model/id.ts';
import type { Interval, UtcMs } from '#model/time.ts';
import type { Grouping } from '#model/view.ts';
import type { LaneSet } from '#query/lane-sets.ts';
import type { ToldEvent } from '#query/told-event.ts';
import type { CssPx, MeasureText, Size } from '#scene/css-px.ts';
import type { RailsInput, RailsLayout } from './rail-input.ts';

/** The calendar fields at which the axis may tick. */
export type AxisUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** The words on the timeline, in the reader's language. */
export interface TimelineWords {
  /** The label of a tick on an axis of this unit; at the start of a coarser unit it names that one. */
  readonly tick: (t: UtcMs, unit: AxisUnit) => string;
  /** What an axis of this unit leaves out: the year of a month or day, the day of an hour. */
  readonly context: (t: UtcMs, unit: AxisUnit) => string;
  /** Of the column of what has no day in the window; short. */
  readonly noDay: string;
  /** The title of a country's lane. */
  readonly country: (code: CountryCode) => string;
  /** The only lane, where nothing tells events apart. */
  readonly allEvents: string;
  /** The lane of events in no country of their own lane, or in none at all. */
  readonly elsewhere: string;
  /** The lane of events without an actor that has a lane. */
  readonly otherActors: string;
  /** The lane of events whose category has no lane of its own. */
  readonly otherCategories: string;
  /** When it happened, as the account has it. */
  readonly date: (told: ToldEvent) => string;
  /** Whether it happened, where that is in question, the contested dates, each with its account, then how much else is disputed. */
  readonly doubts: (told: ToldEvent) => readonly string[];
  /** The accessible name of a mark. */
  readonly name: (told: ToldEvent) => string;
}

/** Everything the timeline is drawn from. */
export interface TimelineInput {
  /** As one account tells them, in time order; filtered by all but the window. */
  readonly events: readonly ToldEvent[];
  readonly dataset: Dataset;
  readonly window: Interval;
  readonly grouping: Grouping;
  /** Of rails, lanes and axis together. */
  readonly size: Size;
  readonly selectedEvent: EventId | null;
  readonly selectedPlace: PlaceId | null;
  /** What the step of the story at hand is about; `undefined` outside of one. */
  readonly stepEvents?: ReadonlySet<EventId> | undefined;
  readonly measure: MeasureText;
  /** Of labels, lane titles and ticks: grows with the reader's text size. */
  readonly fontSize: CssPx;
  readonly words: TimelineWords;
  /**
   * As each account tells them, in a fixed order, `events` being one of them: an event has its row in all tellings. Absent:
   * there is one telling, or so much in it that the others are not asked.
   */
  readonly tellings?: readonly (readonly ToldEvent[])[] | undefined;
  /** Absent: the accounts contest no date. */
  readonly rails?: RailsInput | undefined;
  /** Absent: rails are not drawn. */
  readonly layOutRails?: RailsLayout | undefined;
  /** Given where `events` are only those in the window. */
  readonly whole?: WholeStory | undefined;
}

/**
 * What lanes there are in a set that is too large to be drawn whole. Both ways to draw it, marks and columns,
 * go by this, so that the lanes stay when the one takes over from the other.
 */
export interface WholeStory {
  readonly lanes: readonly LaneSet[];
}

import type { EventId } from '#model/id.ts';
import { type Filter, filterEvents } from '#query/filter.ts';
import { type ToldEvent, tellStory } from '#query/told-event.ts';
import type { State } from './state.ts';

type Read<Value> = (state: State) => Value;

/** What the panels may ask of the state. Each answer is the same object until something it depends on has changed. */
export interface Selectors {
  /** The whole story as the chosen account tells it, whatever the filters. */
  readonly story: Read<readonly ToldEvent[]>;
  /** The story's tier, whatever the window, the place or the map's bounds. */
  readonly tierEvents: Read<readonly ToldEvent[]>;
  /** What the timeline shows: every filter except its own, the window. */
  readonly timelineEvents: Read<readonly ToldEvent[]>;
  /** What the map shows: every filter except its own, the place and its bounds. */
  readonly mapEvents: Read<readonly ToldEvent[]>;
  /** What passes every filter, in time order: the list and its count. */
  readonly listEvents: Read<readonly ToldEvent[]>;
  /** The selected event as it is told, if any. */
  readonly selectedEvent: Read<ToldEvent | undefined>;
}

function memoizeLast<const Inputs extends readonly unknown[], Answer>(
  inputsOf: Read<Inputs>,
  ask: (...inputs: Inputs) => Answer,
): Read<Answer> {
  let last: { readonly inputs: Inputs; readonly answer: Answer } | undefined;
  return (state) => {
    const inputs = inputsOf(state);
    if (last?.inputs.every((input, i) => Object.is(input, inputs[i]))) return last.answer;
    last = { inputs, answer: ask(...inputs) };
    return last.answer;
  };
}

/** A set of selectors with a memory of its own: one per store. */
export function createSelectors(): Selectors {
  const story = memoizeLast(({ dataset, view }) => [dataset, view.account], tellStory);
  const narrowed = (base: Read<readonly ToldEvent[]>, clause: (state: State) => Filter) =>
    memoizeLast(
      (state) => {
        const { tier, window, bounds, place } = clause(state);
        return [base(state), tier, window, bounds, place];
      },
      (events, tier, window, bounds, place) =>
        filterEvents(events, {
          tier,
          ...(window && { window }),
          ...(bounds && { bounds }),
          ...(place && { place }),
        }),
    );
  const withinMap = ({ view, mapBounds }: State) => (view.withinMap && mapBounds ? { bounds: mapBounds } : {});
  const ofPlace = ({ view }: State) => (view.place === null ? {} : { place: view.place });
  return {
    story,
    tierEvents: narrowed(story, ({ view }) => ({ tier: view.tier })),
    timelineEvents: narrowed(story, (state) => ({ tier: state.view.tier, ...withinMap(state) })),
    mapEvents: narrowed(story, ({ view }) => ({ tier: view.tier, window: view.window })),
    listEvents: narrowed(story, (state) => ({
      tier: state.view.tier,
      window: state.view.window,
      ...withinMap(state),
      ...ofPlace(state),
    })),
    selectedEvent: memoizeLast((state) => [story(state), state.view.event], findEvent),
  };
}

function findEvent(told: readonly ToldEvent[], id: EventId | null): ToldEvent | undefined {
  return told.find(({ event }) => event.id === id);
}

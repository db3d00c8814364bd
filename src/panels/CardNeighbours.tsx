import { useCardMessages } from '#i18n/card-messages.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import type { EventId } from '#model/id.ts';
import { neighboursOf } from '#query/neighbours.ts';
import type { AnyTold } from '#query/told-event.ts';
import { useDatelineStore, useSelected } from '#store/store-context.ts';
import { useListed } from './use-listed.ts';

/** The events before and after this one, among those that pass the filters. */
export function CardNeighbours({ event }: { readonly event: EventId }) {
  const words = useCardMessages();
  const rows = useListed();
  const table = useSelected((select) => select.table);
  const undated = useSelected((select) => select.undated);
  const told = (neighbour: number | undefined) => (neighbour === undefined ? undefined : table.told(neighbour));
  const row = table.rowOf(event);
  const { previous, next } = row === undefined ? {} : neighboursOf(rows, row);
  // What has no date stands after all that has one, as in the list.
  const at = undated.findIndex((one) => one.event.id === event);
  const before: AnyTold | undefined = at < 0 ? told(previous) : (undated[at - 1] ?? told(rows.at(-1)));
  const after: AnyTold | undefined =
    at < 0 ? (told(next) ?? (row === undefined ? undefined : undated[0])) : undated[at + 1];
  return (
    <nav className="card-neighbours" aria-label={words.neighbours()}>
      <Neighbour side="previous" told={before} />
      <Neighbour side="next" told={after} />
    </nav>
  );
}

interface NeighbourProps {
  readonly side: 'previous' | 'next';
  readonly told: AnyTold | undefined;
}

/** At the end it stays where it is and can be focused, so that nobody who steps through loses their place. */
function Neighbour({ side, told }: NeighbourProps) {
  const words = useCardMessages();
  const { date } = useLocale();
  const own = useStoryText();
  const store = useDatelineStore();
  const nothing = side === 'previous' ? words.nothingBefore() : words.nothingAfter();
  return (
    <button
      type="button"
      className="card-neighbour"
      data-side={side}
      data-keeps-focus
      aria-disabled={told === undefined}
      onClick={() => told && store.dispatch({ type: 'select-event', event: told.event.id })}
    >
      <svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true">
        <path d="M6.5,1L1.5,6L6.5,11" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      <span className="card-neighbour-when">
        {told?.date ? `${words[side]()} · ${date(told.date)}` : words[side]()}
      </span>
      <span className="card-neighbour-title" {...(told && own)}>
        {told?.title ?? nothing}
      </span>
    </button>
  );
}

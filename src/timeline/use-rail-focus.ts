import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import { type AccountId, type EventId, eventId } from '#model/id.ts';
import { NO_ATTENTION } from '#model/view.ts';
import type { RailMark, RailsScene } from '#scene/timeline/rail-parts.ts';
import { useDatelineStore } from '#store/store-context.ts';
import { ownKey } from '#ui/own-key.ts';
import { withAttribute } from '#ui/with-attribute.ts';
import { eventAt } from './event-at.ts';

interface RailFocus {
  /** The mark of each rail that the Tab key reaches. */
  readonly tabStops: ReadonlyMap<AccountId, EventId>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Steps along a rail by its dates, and to the rails beside it, where the same event is looked for first.
 *
 * @param isUpright rails run down
 */
export function useRailFocus(
  strip: RefObject<HTMLElement | null>,
  { rails, marks }: Pick<RailsScene, 'rails' | 'marks'>,
  isUpright = false,
): RailFocus {
  const store = useDatelineStore();
  const [active, setActive] = useState<EventId | null>(null);
  const accounts = rails.map(({ account }) => account);
  const onRail = (account: AccountId | undefined) =>
    marks.filter((mark) => mark.account === account).sort((a, b) => (isUpright ? a.y - b.y : a.x - b.x));

  function markAt(target: EventTarget): RailMark | undefined {
    const account = target instanceof Element ? target.closest('[data-rail]')?.getAttribute('data-rail') : null;
    const event = eventAt(target);
    return marks.find((mark) => mark.account === account && mark.event === event);
  }

  function focus({ account, event }: RailMark): void {
    const rail = strip.current?.querySelector(withAttribute('data-rail', account));
    rail?.querySelector<SVGElement>(withAttribute('data-told', event))?.focus();
  }

  function stepFrom(mark: RailMark, by: number): RailMark | undefined {
    const own = onRail(mark.account);
    return own[own.indexOf(mark) + by];
  }

  function across(mark: RailMark, by: -1 | 1): RailMark | undefined {
    const from = accounts.indexOf(mark.account);
    const beyond = by < 0 ? accounts.slice(0, from).reverse() : accounts.slice(from + 1);
    const same = beyond.flatMap((account) => onRail(account).find(({ event }) => event === mark.event) ?? []);
    return same[0] ?? beyond.flatMap(onRail)[0];
  }

  function nextOf(key: string, mark: RailMark): RailMark | undefined {
    switch (key) {
      case isUpright ? 'ArrowDown' : 'ArrowRight':
        return stepFrom(mark, 1);
      case isUpright ? 'ArrowUp' : 'ArrowLeft':
        return stepFrom(mark, -1);
      case isUpright ? 'ArrowRight' : 'ArrowDown':
        return across(mark, 1);
      case isUpright ? 'ArrowLeft' : 'ArrowUp':
        return across(mark, -1);
      case 'Home':
        return onRail(mark.account)[0];
      case 'End':
        return onRail(mark.account).at(-1);
      default:
        return undefined;
    }
  }

  return {
    tabStops: new Map(
      accounts.flatMap((account): readonly [AccountId, EventId][] => {
        const own = onRail(account);
        const stop = own.find(({ event }) => event === active) ?? own[0];
        return stop === undefined ? [] : [[account, stop.event]];
      }),
    ),
    onFocus({ target }) {
      const event = eventAt(target);
      if (event === null) return;
      setActive(eventId(event));
      store.dispatch({ type: 'attend', attention: { kind: 'event', event: eventId(event) } });
    },
    onBlur({ target }) {
      if (eventAt(target) !== null) store.dispatch({ type: 'attend', attention: NO_ATTENTION });
    },
    onKeyDown(event) {
      const mark = markAt(event.target);
      const key = ownKey(event);
      if (mark === undefined || key === null) return;
      const next = nextOf(key, mark);
      if (next !== undefined) focus(next);
      else if (key === 'Enter' || key === ' ') store.dispatch({ type: 'select-event', event: mark.event });
      else if (key === 'Escape') store.dispatch({ type: 'clear-selection' });
      else if (!key.startsWith('Arrow')) return;
      event.preventDefault();
    },
  };
}

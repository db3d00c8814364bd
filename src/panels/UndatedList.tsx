import { type ReactNode, useId } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { UndatedEvent } from '#query/told-event.ts';
import { EventRow } from './EventRow.tsx';

/** What the account tells without a date, after all that has one, whatever the window. */
export function UndatedList({ events }: { readonly events: readonly UndatedEvent[] }) {
  return (
    <UndatedGroup n={events.length}>
      {events.map((told) => (
        <li key={told.event.id}>
          <EventRow told={told} />
        </li>
      ))}
    </UndatedGroup>
  );
}

interface UndatedGroupProps {
  readonly n: number;
  readonly children: ReactNode;
}

/** The heading over events without a date, as one over a month, and the list below it. */
export function UndatedGroup({ n, children }: UndatedGroupProps) {
  const { messages } = useLocale();
  const id = useId();
  return (
    <div className="month">
      <h4 className="month-heading" id={id}>
        <span className="month-heading-name">{messages.list.undated()}</span>{' '}
        <span className="month-heading-count">{messages.filters.count({ n })}</span>
      </h4>
      <ol aria-labelledby={id}>{children}</ol>
    </div>
  );
}

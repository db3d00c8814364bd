import { type ReactNode, useId, useMemo } from 'react';
import type { EventTable } from '#query/event-table.ts';
import { groupByTime } from '#query/time-groups.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { useLiveParts } from './live-parts.ts';

interface PlainListProps {
  readonly heading: string;
  readonly table: EventTable;
  /** Which of its rows, in ascending order. */
  readonly rows: Uint32Array;
  readonly children: (told: ToldEvent) => ReactNode;
}

/** Events in time order under the months in which they happened, written out whole. */
export function PlainList({ heading, table, rows, children }: PlainListProps) {
  const { MonthHeading } = useLiveParts();
  const id = useId();
  const grouped = useMemo(() => groupByTime(table.columns, rows), [table, rows]);
  return (
    <>
      <h3 className="plain-heading">{heading}</h3>
      {grouped.groups.map((group) => {
        const headingId = `${id}${group.unit}${group.start}`;
        return (
          <div key={headingId} className="month">
            <MonthHeading group={group} id={headingId} />
            <ol aria-labelledby={headingId}>
              {Array.from(grouped.rows.subarray(group.from, group.from + group.count), (row) =>
                children(table.told(row)),
              )}
            </ol>
          </div>
        );
      })}
    </>
  );
}

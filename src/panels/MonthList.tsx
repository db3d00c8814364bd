import { useId } from 'react';
import type { EventTable } from '#query/event-table.ts';
import type { GroupedRows } from '#query/time-groups.ts';
import { EventRow } from './EventRow.tsx';
import { MonthHeading } from './MonthHeading.tsx';

interface MonthListProps {
  readonly grouped: GroupedRows;
  readonly table: EventTable;
}

/** A list per month, written out whole. */
export function MonthList({ grouped: { rows, groups }, table }: MonthListProps) {
  const id = useId();
  return groups.map((group) => {
    const headingId = `${id}${group.unit}${group.start}`;
    return (
      <div key={headingId} className="month">
        <MonthHeading group={group} id={headingId} />
        <ol aria-labelledby={headingId}>
          {Array.from(rows.subarray(group.from, group.from + group.count), table.told).map((told) => (
            <li key={told.event.id}>
              <EventRow told={told} />
            </li>
          ))}
        </ol>
      </div>
    );
  });
}

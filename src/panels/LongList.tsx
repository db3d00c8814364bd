import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { EventTable } from '#query/event-table.ts';
import { EventRow } from './EventRow.tsx';

/** Height of a row with a one-line title, in px; each row is measured once it is on screen. */
const USUAL_ROW = 76;

interface LongListProps {
  readonly rows: Uint32Array;
  readonly table: EventTable;
}

/**
 * A list of any length: only what is on screen is decoded and rendered. Each item says which it is of how many, since the
 * others are not in the document.
 */
export function LongList({ rows, table }: LongListProps) {
  const { messages } = useLocale();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_ROW,
    overscan: 4,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must be reachable by keyboard
    <div className="long-list" ref={scroller} tabIndex={0} role="group" aria-label={messages.list.heading()}>
      <ol style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => (
          <li
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
            style={{ transform: `translateY(${item.start}px)` }}
          >
            <EventRow told={table.told(rows[item.index] ?? 0)} />
          </li>
        ))}
      </ol>
    </div>
  );
}

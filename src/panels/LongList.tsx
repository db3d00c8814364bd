import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useId, useMemo, useRef } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { EventTable } from '#query/event-table.ts';
import { type GroupedRows, itemAt, itemCount, type TimeGroup } from '#query/time-groups.ts';
import { EventRow } from './EventRow.tsx';
import { MonthHeading } from './MonthHeading.tsx';

/** Heights in px of a row with a one-line title and of a heading; each is measured once it is on screen. */
const USUAL_ROW = 76;
const USUAL_HEADING = 36;

export interface LongListProps {
  readonly grouped: GroupedRows;
  readonly table: EventTable;
}

/**
 * A list of any length: only what is on screen is decoded and rendered. Each item says which it is of its month, since the
 * others are not in the document.
 */
export function LongList({ grouped, table }: LongListProps) {
  const { messages } = useLocale();
  const scroller = useRef<HTMLDivElement>(null);
  const isHeading = useMemo(() => headingsOf(grouped), [grouped]);
  const virtual = useVirtualizer({
    count: itemCount(grouped),
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (isHeading[at] ? USUAL_HEADING : USUAL_ROW),
    overscan: 4,
  });
  const pinned = itemAt(grouped, virtual.range?.startIndex ?? 0)?.group;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must be reachable by keyboard
    <div className="long-list" ref={scroller} tabIndex={0} role="group" aria-label={messages.list.heading()}>
      {pinned && (
        <div className="long-list-pinned" aria-hidden="true">
          <MonthHeading group={pinned} />
        </div>
      )}
      <div className="long-list-items" style={{ blockSize: virtual.getTotalSize() }}>
        {monthsOf(grouped, virtual.getVirtualItems()).map((month) => (
          <Month key={month.group.from} {...month} table={table} measure={virtual.measureElement} />
        ))}
      </div>
    </div>
  );
}

/** The part of a month that is on screen. */
interface MonthOnScreen {
  readonly group: TimeGroup;
  readonly heading: VirtualItem | null;
  readonly items: readonly { readonly item: VirtualItem; readonly row: number; readonly index: number }[];
}

interface MonthProps extends MonthOnScreen {
  readonly table: EventTable;
  readonly measure: (node: Element | null) => void;
}

function Month({ group, heading, items, table, measure }: MonthProps) {
  const id = useId();
  return (
    <>
      {heading && (
        <div className="long-list-item" ref={measure} data-index={heading.index} style={placed(heading)}>
          <MonthHeading group={group} id={id} />
        </div>
      )}
      {items.length > 0 && (
        <ol aria-labelledby={heading ? id : undefined}>
          {items.map(({ item, row, index }) => (
            <li
              key={item.key}
              className="long-list-item"
              ref={measure}
              data-index={item.index}
              aria-setsize={group.count}
              aria-posinset={index - group.from + 1}
              style={placed(item)}
            >
              <EventRow told={table.told(row)} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function placed({ start }: VirtualItem) {
  return { transform: `translateY(${start}px)` };
}

/** Per item of the list: 1 where it is a heading. Asked for every item at once, so that it must not be searched for. */
function headingsOf(grouped: GroupedRows): Uint8Array {
  const flags = new Uint8Array(itemCount(grouped));
  grouped.groups.forEach(({ from }, number) => {
    flags[from + number] = 1;
  });
  return flags;
}

function monthsOf(grouped: GroupedRows, onScreen: readonly VirtualItem[]): readonly MonthOnScreen[] {
  const months: MonthOnScreen[] = [];
  for (const item of onScreen) {
    const found = itemAt(grouped, item.index);
    if (found === undefined) continue;
    const { group } = found;
    const heading = found.kind === 'heading' ? item : null;
    const items = found.kind === 'row' ? [{ item, row: found.row, index: found.index }] : [];
    const last = months.at(-1);
    if (last?.group !== group) months.push({ group, heading, items });
    else months.splice(-1, 1, { ...last, items: [...last.items, ...items] });
  }
  return months;
}

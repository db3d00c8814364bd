import { Suspense, useId, useMemo, useState } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { PlaceName } from '#i18n/PlaceName.tsx';
import { knownPrecision } from '#query/known-place.ts';
import { groupByTime } from '#query/time-groups.ts';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';
import { lateComponent } from '#ui/late-component.tsx';
import { FilterBar, FilterDrawer } from './FilterBar.tsx';
import { MonthList } from './MonthList.tsx';
import { UndatedList } from './UndatedList.tsx';
import { useAttendedMark } from './use-attended-mark.ts';
import { useHeadHeight } from './use-head-height.ts';
import { useListed } from './use-listed.ts';
import './list.css';

export const LongList = lateComponent('list', async () => (await import('./LongList.tsx')).LongList);

/** Lists up to this long are written out whole, so that they can be searched and printed; longer ones scroll virtually. */
const WHOLE_LIST = 500;

/** All events that pass every filter, in time order and by month: the equivalent of both views in words. */
export function EventList() {
  const { messages } = useLocale();
  const store = useDatelineStore();
  const rows = useListed();
  const table = useSelected((select) => select.table);
  const undated = useSelected((select) => select.undated);
  const grouped = useMemo(() => groupByTime(table.columns, rows), [table, rows]);
  const place = useValue(({ dataset, view }) => (view.place === null ? undefined : dataset.placeById.get(view.place)));
  const known = useValue(({ dataset }) => place && knownPrecision(dataset, table, place)) ?? null;
  const [isOpen, setOpen] = useState(false);
  const drawerId = useId();
  const list = useAttendedMark<HTMLDivElement>();
  const head = useHeadHeight<HTMLDivElement>(list);
  return (
    <div className="event-list" ref={list}>
      <div className="event-list-head" ref={head}>
        <h3>{place ? <PlaceName place={place} known={known} /> : messages.list.heading()}</h3>
        {place && (
          <button type="button" className="button" onClick={() => store.dispatch({ type: 'clear-selection' })}>
            {messages.list.leavePlace()}
          </button>
        )}
        <FilterBar id={drawerId} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      </div>
      <FilterDrawer id={drawerId} isOpen={isOpen} />
      {rows.length + undated.length === 0 && <EmptyList />}
      {rows.length > WHOLE_LIST ? (
        <Suspense>
          <LongList grouped={grouped} table={table} />
        </Suspense>
      ) : (
        <MonthList grouped={grouped} table={table} />
      )}
      {undated.length > 0 && <UndatedList events={undated} />}
    </div>
  );
}

function EmptyList() {
  const { messages } = useLocale();
  const store = useDatelineStore();
  const isFiltered = useSelected((select) => select.listRows).length === 0;
  return (
    <div className="event-list-empty">
      <p>{isFiltered ? messages.filters.nothing() : messages.filters.nothingInWindow()}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          store.dispatch({ type: 'clear-filters' });
          store.dispatch({ type: 'show-whole-story' });
        }}
      >
        {isFiltered ? messages.filters.clearAll() : messages.list.showAll()}
      </button>
    </div>
  );
}

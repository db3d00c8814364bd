import { type RefObject, Suspense, useRef } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { View } from '#model/view.ts';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';
import { lateComponent } from '#ui/late-component.tsx';
import { ownKey } from '#ui/own-key.ts';
import { useListed } from './use-listed.ts';

const FilterPanel = lateComponent('filters', async () => (await import('./FilterPanel.tsx')).FilterPanel);

/** The choices, which the bar opens and shuts. */
export interface FilterChoices {
  /** Of the element that holds them. */
  readonly id: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** What narrows the list: words, options, and how much of the story they leave. Stays in sight above list and choices. */
export function FilterBar({ id, isOpen, onToggle }: FilterChoices) {
  const { messages } = useLocale();
  const store = useDatelineStore();
  const field = useRef<HTMLInputElement>(null);
  const inUse = useValue(({ view }) => countInUse(view));
  return (
    <search className="filter-bar">
      <div className="filter-bar-row">
        <SearchField field={field} />
        <button type="button" className="button" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          {inUse === 0 ? messages.filters.open() : messages.filters.active({ n: inUse })}
        </button>
      </div>
      <div className="filter-bar-row">
        <Shown />
        {inUse > 0 && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              // The button goes: what is left is another search.
              field.current?.focus();
              store.dispatch({ type: 'clear-filters' });
            }}
          >
            {messages.filters.clear()}
          </button>
        )}
      </div>
    </search>
  );
}

/** Where the choices are, between bar and list. They scroll with the list, since they may be higher than what is in sight. */
export function FilterDrawer({ id, isOpen }: Omit<FilterChoices, 'onToggle'>) {
  return (
    <div id={id} className="filter-drawer" hidden={!isOpen}>
      {isOpen && (
        <Suspense>
          <FilterPanel />
        </Suspense>
      )}
    </div>
  );
}

function SearchField({ field }: { readonly field: RefObject<HTMLInputElement | null> }) {
  const { messages } = useLocale();
  const store = useDatelineStore();
  const text = useValue((state) => state.view.text);
  return (
    <input
      ref={field}
      type="search"
      dir="auto"
      className="filter-search"
      placeholder={messages.filters.search()}
      aria-label={messages.filters.search()}
      value={text}
      maxLength={200}
      onChange={({ target }) => store.dispatch({ type: 'set-text', text: target.value })}
      onKeyDown={(event) => {
        // Escape empties the field first; only then does it clear the selection.
        if (ownKey(event) !== 'Escape' || text === '') return;
        event.stopPropagation();
        store.dispatch({ type: 'set-text', text: '' });
      }}
    />
  );
}

/** "12 of 47 events", said aloud when it changes. */
function Shown() {
  const { messages } = useLocale();
  const rows = useListed();
  const undated = useSelected((select) => select.undated).length;
  const table = useSelected((select) => select.table);
  const total = table.columns.length + table.undated.size;
  const isSearching = useSelected((select) => select.isSearching);
  return (
    <p className="filter-shown" role="status">
      {isSearching ? messages.filters.searching() : messages.list.shown({ shown: rows.length + undated, total })}
    </p>
  );
}

/** How many filters narrow the view, apart from the window. */
function countInUse({ categories, countries, actors, text, place, withinMap, contested }: View): number {
  const lists = [categories, countries, actors].filter(({ length }) => length > 0).length;
  const others = [text.trim() !== '', place !== null, withinMap, contested];
  return lists + others.filter(Boolean).length;
}

import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useLocale } from '#i18n/locale-context.ts';
import { useDatelineStore } from '#store/store-context.ts';

/** Leads to the field that searches the events, which a card may be standing over. */
export function SearchButton() {
  const { messages } = useLocale();
  const store = useDatelineStore();
  const button = useRef<HTMLButtonElement>(null);
  function search() {
    // The list has to be there before it can have the focus.
    if (store.getState().view.event !== null) flushSync(() => store.dispatch({ type: 'clear-selection' }));
    button.current?.closest('.explorer')?.querySelector<HTMLElement>('.filter-search')?.focus();
  }
  return (
    <button type="button" className="button search-button" ref={button} onClick={search}>
      {messages.filters.toSearch()}
    </button>
  );
}

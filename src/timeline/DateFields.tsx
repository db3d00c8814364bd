import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { DAY, type Interval, type UtcMs, utcDay, utcMs } from '#model/time.ts';
import { useDatelineStore } from '#store/store-context.ts';
import { ownKey } from '#ui/own-key.ts';
import { followWindowAtLeisure } from './follow-window.ts';

/** The first and last day of the window, to read and to type into. */
export function DateFields() {
  const { messages } = useLocale();
  const store = useDatelineStore();
  const setWindow = (patch: { readonly start?: number; readonly end?: number }) =>
    store.dispatch({ type: 'set-window', ...store.getState().view.window, ...patch });
  return (
    <div className="timeline-dates">
      <DateField label={messages.timeline.from()} dayOf={firstDay} onCommit={(day) => setWindow({ start: day })} />
      <DateField label={messages.timeline.to()} dayOf={lastDay} onCommit={(day) => setWindow({ end: day + DAY })} />
    </div>
  );
}

const firstDay = ({ start }: Interval) => start;
const lastDay = ({ end }: Interval) => utcMs(end - 1);

interface DateFieldProps {
  readonly label: string;
  readonly dayOf: (window: Interval) => UtcMs;
  readonly onCommit: (day: UtcMs) => void;
}

/** How what is in the field came there: it tells the window, or it is being typed and does not count yet. */
type Draft = 'none' | 'key-pressed' | 'typed';

/**
 * A native date field. What the picker or a paste puts in counts at once; what is typed counts on Enter or on leaving the
 * field, for on the way to 2018 stand the years 2, 20 and 201. The field follows the window without a render.
 */
function DateField({ label, dayOf, onCommit }: DateFieldProps) {
  const store = useDatelineStore();
  const input = useRef<HTMLInputElement>(null);
  const draft = useRef<Draft>('none');

  useLayoutEffect(
    function followDay() {
      function show() {
        if (draft.current !== 'typed') writeInto(input.current, dayOf(store.getState().view.window));
      }
      show();
      return followWindowAtLeisure(store, show);
    },
    [store, dayOf],
  );

  function commit() {
    const text = input.current?.value ?? '';
    const shown = dayOf(store.getState().view.window);
    const chosen = text === writeDay(shown) ? undefined : readDay(text);
    takeBack();
    if (chosen !== undefined) onCommit(chosen);
  }

  function takeBack() {
    draft.current = 'none';
    writeInto(input.current, dayOf(store.getState().view.window));
  }

  function commitTyped() {
    if (draft.current === 'typed') commit();
    else draft.current = 'none';
  }

  function onKeyDown(event: KeyboardEvent) {
    const key = ownKey(event);
    if (key === 'Enter') commitTyped();
    else if (key !== 'Escape') {
      if (key !== null && key !== 'Tab' && draft.current === 'none') draft.current = 'key-pressed';
    } else if (draft.current === 'typed') {
      // Takes back what was typed, and nothing else on the page.
      event.stopPropagation();
      takeBack();
    }
  }

  function onInput() {
    if (draft.current === 'none') commit();
    else draft.current = 'typed';
  }

  return (
    <label className="timeline-date">
      <span>{label}</span>
      <input ref={input} type="date" onKeyDown={onKeyDown} onInput={onInput} onBlur={commitTyped} />
    </label>
  );
}

function writeInto(input: HTMLInputElement | null, day: UtcMs): void {
  const text = writeDay(day);
  if (input !== null && input.value !== text) input.value = text;
}

/** `2018-06-30`; empty for a year that such a field cannot hold: before 1 or after 9999. */
function writeDay(t: UtcMs): string {
  const [day = ''] = new Date(t).toISOString().split('T');
  return /^\d{4}-/.test(day) && !day.startsWith('0000') ? day : '';
}

function readDay(text: string): UtcMs | undefined {
  const [, year, month, day] = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year === undefined ? undefined : utcDay(Number(year), Number(month), Number(day));
}

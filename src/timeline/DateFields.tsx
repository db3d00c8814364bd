import { type KeyboardEvent, useRef, useState } from 'react';
import { messages } from '#i18n/messages.ts';
import { DAY, type UtcMs, utcDay, utcMs } from '#model/time.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';

/** The first and last day of the window, to read and to type into. */
export function DateFields() {
  const store = useDatelineStore();
  const { start, end } = useValue((state) => state.view.window);
  return (
    <div className="timeline-dates">
      <DateField
        label={messages.timeline.from}
        day={start}
        onCommit={(day) => store.dispatch({ type: 'set-window', start: day, end })}
      />
      <DateField
        label={messages.timeline.to}
        day={utcMs(end - 1)}
        onCommit={(day) => store.dispatch({ type: 'set-window', start, end: day + DAY })}
      />
    </div>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly day: UtcMs;
  readonly onCommit: (day: UtcMs) => void;
}

/**
 * A native date field. What the picker or a paste puts in counts at once; what is typed counts on Enter or on leaving the
 * field, for on the way to 2018 stand the years 2, 20 and 201.
 */
function DateField({ label, day, onCommit }: DateFieldProps) {
  const shown = writeDay(day);
  const [draft, setDraft] = useState<string | null>(null);
  const typing = useRef(false);

  function commit(text: string | null) {
    typing.current = false;
    setDraft(null);
    const chosen = text === null || text === shown ? undefined : readDay(text);
    if (chosen !== undefined) onCommit(chosen);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') commit(draft);
    else if (event.key !== 'Escape') typing.current ||= event.key !== 'Tab';
    else if (draft !== null) {
      // Takes back what was typed, and nothing else on the page.
      event.stopPropagation();
      commit(null);
    }
  }

  return (
    <label className="timeline-date">
      <span>{label}</span>
      <input
        type="date"
        value={draft ?? shown}
        onKeyDown={onKeyDown}
        onChange={({ target }) => (typing.current ? setDraft(target.value) : commit(target.value))}
        onBlur={() => commit(draft)}
      />
    </label>
  );
}

/** `2018-06-30` */
function writeDay(t: UtcMs): string {
  return new Date(t).toISOString().slice(0, 10);
}

function readDay(text: string): UtcMs | undefined {
  const [, year, month, day] = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year === undefined ? undefined : utcDay(Number(year), Number(month), Number(day));
}

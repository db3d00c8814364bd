import { type FormEvent, type RefObject, use, useId, useRef, useState } from 'react';
import { useDialogMessages } from '#i18n/dialog-messages.ts';
import type { Locale } from '#i18n/locale.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { DAY, type Interval, type UtcMs, utcMs } from '#model/time.ts';
import { useDatelineStore } from '#store/store-context.ts';
import { DateReaderContext } from './date-reader-context.ts';
import './timeline-window.css';

interface WindowFieldsProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Two fields for the first and the last day of the window; what cannot be read stays, with a sentence that says what can. */
export function WindowFields({ id, onClose }: WindowFieldsProps) {
  const locale = useLocale();
  const words = useDialogMessages().window;
  const store = useDatelineStore();
  const readDate = use(use(DateReaderContext)());
  const [shown] = useState(() => store.getState().view.window);
  const [texts, setTexts] = useState(() => textsOf(shown, locale));
  const [wrong, setWrong] = useState<Wrong>(NONE_WRONG);
  const fields = { from: useRef<HTMLInputElement>(null), to: useRef<HTMLInputElement>(null) };

  function submit(event: FormEvent) {
    event.preventDefault();
    const tag = tagOf(locale);
    const before = textsOf(shown, locale);
    const from = texts.from === before.from ? { start: shown.start } : readDate(texts.from, tag);
    const to = texts.to === before.to ? { end: shown.end } : readDate(texts.to, tag);
    setWrong({ from: from === undefined, to: to === undefined });
    if (from === undefined) fields.from.current?.focus();
    else if (to === undefined) fields.to.current?.focus();
    else {
      store.dispatch({ type: 'set-window', start: from.start, end: to.end });
      onClose();
    }
  }

  const example = locale.window({ start: EXAMPLE, end: utcMs(EXAMPLE + DAY) });
  const faultOf = (name: keyof Texts) => (wrong[name] ? words.noDate({ text: texts[name], example }) : null);
  return (
    <form className="timeline-window-fields" id={id} aria-label={words.title()} onSubmit={submit} noValidate>
      <Field
        label={locale.messages.timeline.from()}
        input={fields.from}
        text={texts.from}
        fault={faultOf('from')}
        isFirst
        onChange={(from) => setTexts({ ...texts, from })}
      />
      <Field
        label={locale.messages.timeline.to()}
        input={fields.to}
        text={texts.to}
        fault={faultOf('to')}
        onChange={(to) => setTexts({ ...texts, to })}
      />
      <p>{words.hint({ example })}</p>
      <div>
        <button type="submit" className="button">
          {words.show()}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {words.cancel()}
        </button>
      </div>
    </form>
  );
}

interface Texts {
  readonly from: string;
  readonly to: string;
}

type Wrong = Readonly<Record<keyof Texts, boolean>>;

const NONE_WRONG: Wrong = { from: false, to: false };

/** A day that no order of day and month leaves in doubt: 30 June 2018. */
const EXAMPLE = utcMs(Date.UTC(2018, 5, 30));

interface FieldProps {
  readonly label: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly fault: string | null;
  readonly isFirst?: boolean;
  readonly onChange: (text: string) => void;
}

function Field({ label, input, text, fault, isFirst = false, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className="timeline-window-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="text"
        value={text}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for the fields
        autoFocus={isFirst}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {fault !== null && (
        <p className="timeline-window-fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

/** The first day and the last one in words; an hour, and a year that words leave in doubt, as EDTF. */
function textsOf({ start, end }: Interval, locale: Locale): Texts {
  const isShort = end - start < 2 * DAY && !(start % DAY === 0 && end % DAY === 0);
  if (isShort) return { from: minuteOf(start), to: minuteOf(end) };
  return { from: dayOf(start, locale), to: dayOf(utcMs(end - 1), locale) };
}

function dayOf(t: UtcMs, locale: Locale): string {
  const year = new Date(t).getUTCFullYear();
  const start = utcMs(Math.floor(t / DAY) * DAY);
  if (year < 1000 || year > 9999) return new Date(t).toISOString().split('T')[0] ?? '';
  return locale.window({ start, end: utcMs(start + DAY) });
}

function minuteOf(t: UtcMs): string {
  return `${new Date(t).toISOString().slice(0, 16)}Z`;
}

/** The reader's own way to write the page's language, if the browser knows it: an American's order of day and month. */
function tagOf({ tag, language }: Locale): string {
  return navigator.languages.find((own) => own === language || own.startsWith(`${language}-`)) ?? tag;
}

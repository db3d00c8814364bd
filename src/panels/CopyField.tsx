import { useId, useRef, useState } from 'react';
import { useDialogMessages } from '#i18n/dialog-messages.ts';
import { writeClipboard } from './write-clipboard.ts';

interface CopyFieldProps {
  readonly label: string;
  /** What the text is good for. */
  readonly about?: string;
  readonly text: string;
}

/** A text to take along, with a button that copies it; where the browser refuses, the text is selected instead. */
export function CopyField({ label, about, text }: CopyFieldProps) {
  const words = useDialogMessages().share;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly said: string } | null>(null);

  async function copy() {
    setOutcome(null);
    const isCopied = await writeClipboard(text);
    if (!isCopied) {
      field.current?.focus();
      field.current?.select();
    }
    setOutcome({ text, said: isCopied ? words.copied() : words.byHand() });
  }

  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      {about !== undefined && <p id={`${id}-about`}>{about}</p>}
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={text.split('\n').length}
        wrap="off"
        spellCheck={false}
        dir="ltr"
        value={text}
        aria-describedby={about === undefined ? undefined : `${id}-about`}
      />
      <div className="copy-outcome">
        <button type="button" className="button" aria-label={words.copy({ what: label })} onClick={() => void copy()}>
          {words.copyShort()}
        </button>
        <p role="status">{outcome?.text === text && outcome.said}</p>
      </div>
    </div>
  );
}

import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useDialogMessages } from '#i18n/dialog-messages.ts';
import type { EmbedPanel } from './embed-code.ts';

export interface PanelChoice {
  readonly panel: EmbedPanel;
  readonly isShown: boolean;
}

interface PanelOrderProps {
  readonly choices: readonly PanelChoice[];
  readonly onChange: (choices: readonly PanelChoice[]) => void;
}

/** Which panels an embed shows, and in which order. One of them always stays. */
export function PanelOrder({ choices, onChange }: PanelOrderProps) {
  const words = useDialogMessages().share;
  const [said, setSaid] = useState('');
  const isLast = choices.filter(({ isShown }) => isShown).length === 1;

  function move(index: number, by: -1 | 1, button: HTMLElement) {
    const moved = choices[index];
    const to = index + by;
    if (moved === undefined || to < 0 || to >= choices.length) return;
    const next = choices.toSpliced(index, 1).toSpliced(to, 0, moved);
    // A node that is moved in the document loses the focus.
    flushSync(() => onChange(next));
    button.focus();
    setSaid(words.moved({ panel: words.panelNames[moved.panel](), n: to + 1, total: choices.length }));
  }

  return (
    <fieldset className="panel-order">
      <legend>{words.panels()}</legend>
      <ol>
        {choices.map(({ panel, isShown }, index) => {
          const name = words.panelNames[panel]();
          return (
            <li key={panel}>
              <label>
                <input
                  type="checkbox"
                  checked={isShown}
                  disabled={isShown && isLast}
                  onChange={() =>
                    onChange(choices.map((choice) => (choice.panel === panel ? { panel, isShown: !isShown } : choice)))
                  }
                />
                <span>{name}</span>
              </label>
              <MoveButton
                label={words.moveUp({ panel: name })}
                sign="↑"
                isEnd={index === 0}
                onMove={(button) => move(index, -1, button)}
              />
              <MoveButton
                label={words.moveDown({ panel: name })}
                sign="↓"
                isEnd={index === choices.length - 1}
                onMove={(button) => move(index, 1, button)}
              />
            </li>
          );
        })}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </fieldset>
  );
}

interface MoveButtonProps {
  readonly label: string;
  readonly sign: string;
  readonly isEnd: boolean;
  readonly onMove: (button: HTMLElement) => void;
}

/** Stays focusable where it can do nothing, so that the focus is not lost at the end of the list. */
function MoveButton({ label, sign, isEnd, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      className="button"
      aria-label={label}
      aria-disabled={isEnd}
      onClick={({ currentTarget }) => onMove(currentTarget)}
    >
      {sign}
    </button>
  );
}

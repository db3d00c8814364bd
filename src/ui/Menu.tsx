import { type ReactNode, useId, useRef, useState } from 'react';
import { ownKey } from './own-key.ts';

interface MenuProps {
  readonly label: string;
  /** What opens below the button. `close` shuts it and puts the focus back on the button. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that discloses a few controls; closes by Escape, by a click elsewhere and when the focus leaves. */
export function Menu({ label, children }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from any control inside
    <div
      className="menu"
      onKeyDown={(event) => {
        if (ownKey(event) !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        close();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && <div className="menu-backdrop" aria-hidden="true" onPointerDown={() => setOpen(false)} />}
      <div id={panelId} className="menu-panel" hidden={!isOpen}>
        {isOpen && children(close)}
      </div>
    </div>
  );
}

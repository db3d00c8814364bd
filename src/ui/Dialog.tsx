import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { ownKey } from './own-key.ts';
import './dialog.css';

interface DialogProps {
  readonly heading: ReactNode;
  readonly className?: string;
  /** Buttons beside the one that closes. */
  readonly actions?: ReactNode;
  /** Hears the page's own keys, which end here. */
  readonly onKey?: (key: string) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A modal dialog over the page: the browser keeps the focus inside, closes it by Escape and gives the focus back. Mounting
 * it opens it, at its heading: the first link may stand far below what is to be read first.
 */
export function Dialog({ heading, className, actions, onKey, onClose, children }: DialogProps) {
  const { messages } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useEffect(function showModal() {
    dialog.current?.showModal();
    title.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog ${className ?? ''}`}
      aria-labelledby={headingId}
      onClose={onClose}
      onKeyDown={(event) => {
        const key = ownKey(event);
        if (key !== null) onKey?.(key);
        event.stopPropagation();
      }}
      onClick={({ target }) => target === dialog.current && dialog.current.close()}
    >
      <div className="dialog-body">
        <h2 id={headingId} ref={title} tabIndex={-1}>
          {heading}
        </h2>
        {children}
        <form method="dialog" className="dialog-actions">
          {actions}
          <button type="submit" className="button">
            {messages.app.close()}
          </button>
        </form>
      </div>
    </dialog>
  );
}

import { Suspense, useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { useDatelineStore } from '#store/store-context.ts';
import { lateComponent } from '#ui/late-component.tsx';
import { ownKey } from '#ui/own-key.ts';
import { followWindowAtLeisure } from './follow-window.ts';

const WindowFields = lateComponent('window', async () => (await import('./WindowFields.tsx')).WindowFields, {
  leave: ({ onClose }) => onClose,
});

/** Says which stretch of time is shown, and opens two fields to ask for another one. Follows the window without a render. */
export function WindowButton() {
  const { messages, window } = useLocale();
  const store = useDatelineStore();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const text = useRef<HTMLSpanElement>(null);
  const id = useId();

  useLayoutEffect(
    function followTheWindow() {
      function show() {
        const words = window(store.getState().view.window);
        if (text.current !== null && text.current.textContent !== words) text.current.textContent = words;
      }
      show();
      return followWindowAtLeisure(store, show);
    },
    [store, window],
  );

  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  }, []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the fields from anywhere among them
    <div
      className="timeline-window"
      onKeyDown={(event) => {
        if (!isOpen || ownKey(event) !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        type="button"
        className="timeline-window-button"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="visually-hidden">{`${messages.timeline.shownWindow()} `}</span>
        <span ref={text} />
      </button>
      {isOpen && (
        <Suspense>
          <WindowFields id={id} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}

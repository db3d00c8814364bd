import { type RefObject, useEffect, useRef, useState } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { createScrollPatience } from './scroll-patience.ts';

export interface GestureHintProps {
  /** Whether one finger does nothing here but scroll the page. */
  readonly needsTwoFingers?: boolean;
}

type Hint = 'zoom' | 'twoFingers';

/** How long it stays after the last movement, ms. */
const STAYS_MS = 1400;

/**
 * Tells someone who scrolls over the parent element for a while how to move what is in it. Only looks on: the gesture is
 * the page's. Not for screen readers, whose users have the keys.
 */
export function GestureHint({ needsTwoFingers = false }: GestureHintProps) {
  const { messages } = useLocale();
  const overlay = useRef<HTMLDivElement>(null);
  const hint = useHint(overlay, needsTwoFingers);
  return (
    <div className="gesture-hint" aria-hidden="true" ref={overlay} data-shown={hint.isShown || undefined}>
      <span>{hint.kind === 'zoom' ? messages.gestures.zoom({ key: zoomKey() }) : messages.gestures.twoFingers()}</span>
    </div>
  );
}

function useHint(overlay: RefObject<HTMLElement | null>, needsTwoFingers: boolean) {
  const [hint, setHint] = useState<{ readonly kind: Hint; readonly isShown: boolean }>({
    kind: 'zoom',
    isShown: false,
  });
  useEffect(
    function watchScrolling() {
      const area = overlay.current?.parentElement;
      if (!area) return undefined;
      const listening = new AbortController();
      const options = { passive: true, signal: listening.signal } as const;
      const isDue = { zoom: createScrollPatience(), twoFingers: createScrollPatience() };
      let fading: ReturnType<typeof setTimeout> | undefined;

      function note(kind: Hint, time: number) {
        if (!isDue[kind](time)) return;
        setHint((known) => (known.kind === kind && known.isShown ? known : { kind, isShown: true }));
        clearTimeout(fading);
        fading = setTimeout(() => setHint({ kind, isShown: false }), STAYS_MS);
      }
      area.addEventListener(
        'wheel',
        ({ ctrlKey, metaKey, timeStamp }) => ctrlKey || metaKey || note('zoom', timeStamp),
        options,
      );
      if (needsTwoFingers) {
        // In the capturing phase: the map keeps one finger from what is inside it.
        const capturing = { ...options, capture: true };
        area.addEventListener(
          'touchmove',
          ({ touches, timeStamp }) => touches.length === 1 && note('twoFingers', timeStamp),
          capturing,
        );
      }
      return () => {
        clearTimeout(fading);
        listening.abort();
      };
    },
    [overlay, needsTwoFingers],
  );
  return hint;
}

function zoomKey(): string {
  return /Mac|iP(hone|ad|od)/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}

import { useEffect, useRef } from 'react';

/** Calls back once, after the browser has painted what was drawn first: the frame after the one that painted it. */
export function useFirstPaint(onPainted: (() => void) | undefined): void {
  const told = useRef(false);
  useEffect(
    function awaitPaint() {
      if (told.current || onPainted === undefined) return undefined;
      let frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          told.current = true;
          onPainted();
        });
      });
      return () => cancelAnimationFrame(frame);
    },
    [onPainted],
  );
}

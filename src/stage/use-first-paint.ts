import { useEffect, useRef } from 'react';

/**
 * Calls back once, after the browser has painted the first complete picture: in the task after the frame that shows it.
 *
 * @param isComplete whether all of the picture is there
 */
export function useFirstPaint(isComplete: boolean, onPainted: (() => void) | undefined): void {
  const told = useRef(false);
  useEffect(
    function awaitPaint() {
      if (!isComplete || told.current || onPainted === undefined) return undefined;
      let task: ReturnType<typeof setTimeout> | undefined;
      const frame = requestAnimationFrame(() => {
        task = setTimeout(() => {
          told.current = true;
          onPainted();
        });
      });
      return () => {
        cancelAnimationFrame(frame);
        clearTimeout(task);
      };
    },
    [isComplete, onPainted],
  );
}

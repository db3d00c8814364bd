import { useLayoutEffect } from 'react';
import type { GesturesState } from './gestures-context.ts';
import { makeWindowBrush } from './window-brush.ts';
import { makeWindowZoom } from './window-zoom.ts';

export interface WindowGesturesProps {
  readonly onGestures: (gestures: GesturesState) => void;
}

const GESTURES: GesturesState = { status: 'there', makeWindowBrush, makeWindowZoom };

/** Draws nothing; hands over d3's zoom and brush, which come with it. */
export function WindowGestures({ onGestures }: WindowGesturesProps) {
  useLayoutEffect(
    function handOver() {
      onGestures(GESTURES);
    },
    [onGestures],
  );
  return null;
}

import type { ReactNode } from 'react';
import type { CssPx } from '#scene/css-px.ts';

interface PannedProps {
  /** The scene's `panned`. */
  readonly by: CssPx;
  readonly children: ReactNode;
}

/** A group that moves with the window. `will-change` would make each step dearer: the marks at the edges repaint its layer. */
export function Panned({ by, children }: PannedProps) {
  const style = by === 0 ? undefined : { transform: `translateX(${by}px)` };
  return <g style={style}>{children}</g>;
}

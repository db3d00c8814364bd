import { memo } from 'react';
import type { AxisTick } from '#scene/timeline/parts.ts';

interface GridLinesProps {
  readonly ticks: readonly AxisTick[];
  readonly height: number;
}

/** The axis' ticks, drawn on through the lanes. */
export const GridLines = memo(function GridLines({ ticks, height }: GridLinesProps) {
  return ticks.map(({ at, x, major }) => (
    <line
      key={at}
      className={major ? 'timeline-grid timeline-grid-major' : 'timeline-grid'}
      x1={x}
      x2={x}
      y1={0}
      y2={height}
    />
  ));
});

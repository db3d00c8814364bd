import { memo } from 'react';
import { labelY } from '#scene/timeline/axis.ts';
import type { AxisTick, TimelineScene } from '#scene/timeline/parts.ts';
import { DaylessLabel } from './DaylessLabel.tsx';
import { Panned } from './Panned.tsx';

/** Of a tick's line, in px. */
const TICK = 5;

type AxisScene = Pick<TimelineScene, 'axis' | 'plot' | 'fontSize' | 'panned'> & Partial<Pick<TimelineScene, 'dayless'>>;

/** The calendar, over the rails or below the lanes. */
export function AxisMarks({ scene }: { readonly scene: AxisScene }) {
  const { axis, plot, fontSize, panned, dayless } = scene;
  const textY = labelY(axis, fontSize);
  const lineY = axis.isAbove ? axis.height - 0.5 : 0.5;
  return (
    <>
      <line className="timeline-axis-line" x1={plot.x0} x2={plot.x1} y1={lineY} y2={lineY} />
      <Panned by={panned}>
        {axis.ticks.map((tick) => (
          <Tick key={tick.at} tick={tick} textY={textY} top={axis.isAbove ? axis.height - TICK : 0} />
        ))}
      </Panned>
      {dayless && !axis.isAbove && <DaylessLabel dayless={dayless} y={textY} />}
      {axis.context && (
        <text className="timeline-axis-context" x={axis.context.x} y={axis.context.y}>
          {axis.context.text}
        </text>
      )}
    </>
  );
}

interface TickProps {
  readonly tick: AxisTick;
  readonly textY: number;
  readonly top: number;
}

const Tick = memo(function Tick({ tick, textY, top }: TickProps) {
  const { x, labelX, label, major } = tick;
  return (
    <g className={major ? 'timeline-tick timeline-tick-major' : 'timeline-tick'}>
      <line x1={x} x2={x} y1={top} y2={top + TICK} />
      {label !== null && (
        <text x={labelX} y={textY}>
          {label}
        </text>
      )}
    </g>
  );
});

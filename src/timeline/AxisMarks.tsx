import { memo } from 'react';
import type { AxisTick, TimelineScene } from '#scene/timeline/parts.ts';
import { Panned } from './Panned.tsx';

type AxisScene = Pick<TimelineScene, 'axis' | 'plot' | 'fontSize' | 'panned'> & Partial<Pick<TimelineScene, 'dayless'>>;

/** The calendar below the lanes. */
export function AxisMarks({ scene }: { readonly scene: AxisScene }) {
  const { axis, plot, fontSize, panned, dayless } = scene;
  const textY = Math.round(fontSize * 1.4) + 2;
  return (
    <>
      <line className="timeline-axis-line" x1={plot.x0} x2={plot.x1} y1={0.5} y2={0.5} />
      <Panned by={panned}>
        {axis.ticks.map((tick) => (
          <Tick key={tick.at} tick={tick} textY={textY} />
        ))}
      </Panned>
      {dayless?.label && (
        <text className="timeline-dayless-label" x={dayless.label.x} y={textY}>
          {dayless.label.text}
        </text>
      )}
      {axis.context && (
        <text className="timeline-axis-context" x={axis.context.x} y={axis.context.y}>
          {axis.context.text}
        </text>
      )}
    </>
  );
}

const Tick = memo(function Tick({ tick, textY }: { readonly tick: AxisTick; readonly textY: number }) {
  const { x, labelX, label, major } = tick;
  return (
    <g className={major ? 'timeline-tick timeline-tick-major' : 'timeline-tick'}>
      <line x1={x} x2={x} y1={0} y2={5} />
      {label !== null && (
        <text x={labelX} y={textY}>
          {label}
        </text>
      )}
    </g>
  );
});

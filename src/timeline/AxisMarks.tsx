import type { TimelineScene } from '#scene/timeline-parts.ts';

/** The calendar below the lanes. */
export function AxisMarks({ scene }: { readonly scene: TimelineScene }) {
  const { axis, plot, fontSize } = scene;
  const textY = Math.round(fontSize * 1.4) + 2;
  return (
    <>
      <line className="timeline-axis-line" x1={plot.x0} x2={plot.x1} y1={0.5} y2={0.5} />
      {axis.ticks.map(({ x, labelX, label, major }) => (
        <g key={x} className={major ? 'timeline-tick timeline-tick-major' : 'timeline-tick'}>
          <line x1={x} x2={x} y1={0} y2={5} />
          {label !== null && (
            <text x={labelX} y={textY}>
              {label}
            </text>
          )}
        </g>
      ))}
      {axis.context && (
        <text className="timeline-axis-context" x={axis.context.x} y={axis.context.y}>
          {axis.context.text}
        </text>
      )}
    </>
  );
}

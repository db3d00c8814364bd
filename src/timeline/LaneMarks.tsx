import type { EventId } from '#model/id.ts';
import { shapePath } from '#scene/category-mark.ts';
import { cssPx } from '#scene/css-px.ts';
import type { TimelineLane, TimelineScene } from '#scene/timeline-parts.ts';
import { EventMark } from './EventMark.tsx';
import { FadeDefinitions } from './FadeDefinitions.tsx';

interface LaneMarksProps {
  readonly scene: TimelineScene;
  /** The mark that the Tab key reaches; the arrow keys go on from there. */
  readonly tabStop: EventId | null;
  /** Tells the definitions of one drawing from those of another on the same page. */
  readonly id: string;
}

/** The lanes with their titles, grid lines and marks. */
export function LaneMarks({ scene, tabStop, id }: LaneMarksProps) {
  const { lanes, axis, plot, fontSize } = scene;
  return (
    <>
      <FadeDefinitions id={id} />
      {axis.ticks.map(({ x, major }) => (
        <line
          key={x}
          className={major ? 'timeline-grid timeline-grid-major' : 'timeline-grid'}
          x1={x}
          x2={x}
          y1={0}
          y2={lanes.contentHeight}
        />
      ))}
      {lanes.list.map((lane, index) => (
        <Lane key={lane.id} lane={lane} first={index === 0} width={plot.x1} fontSize={fontSize} />
      ))}
      {lanes.marks.map((mark) => (
        <EventMark key={mark.event} mark={mark} tabbable={mark.event === tabStop} fades={id} />
      ))}
    </>
  );
}

interface LaneProps {
  readonly lane: TimelineLane;
  readonly first: boolean;
  readonly width: number;
  readonly fontSize: number;
}

function Lane({ lane, first, width, fontSize }: LaneProps) {
  const { titleAt, category } = lane;
  return (
    <g className={lane.empty ? 'timeline-lane timeline-lane-empty' : 'timeline-lane'}>
      {!first && <line className="timeline-lane-line" x1={12} x2={width} y1={lane.y} y2={lane.y} />}
      {category && (
        <path
          d={shapePath(category.shape, cssPx(5))}
          fill={`var(--category-${category.slot})`}
          transform={`translate(${titleAt.x - 12},${titleAt.y})`}
        />
      )}
      <text className="timeline-lane-title">
        {lane.titleLines.map((line, index) => (
          <tspan key={line} x={titleAt.x} y={titleAt.y + index * fontSize * 1.25}>
            {line}
          </tspan>
        ))}
        <title>{lane.title}</title>
      </text>
    </g>
  );
}

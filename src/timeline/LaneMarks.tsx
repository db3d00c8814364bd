import type { EventId } from '#model/id.ts';
import type { TimelineScene } from '#scene/timeline-parts.ts';
import { EventMark } from './EventMark.tsx';
import { FadeDefinitions } from './FadeDefinitions.tsx';
import { LaneTitle } from './LaneTitle.tsx';

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
        <LaneTitle key={lane.id} lane={lane} first={index === 0} width={plot.x1} fontSize={fontSize} />
      ))}
      {lanes.marks.map((mark) => (
        <EventMark key={mark.event} mark={mark} tabbable={mark.event === tabStop} fades={id} />
      ))}
    </>
  );
}

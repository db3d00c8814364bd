import { memo } from 'react';
import type { EventId } from '#model/id.ts';
import type { TimelineMark, TimelineScene } from '#scene/timeline/parts.ts';
import { EventMark } from './EventMark.tsx';
import { FadeDefinitions } from './FadeDefinitions.tsx';
import { GridLines } from './GridLines.tsx';
import { LaneTitles } from './LaneTitles.tsx';
import { Panned } from './Panned.tsx';

interface LaneMarksProps {
  readonly scene: TimelineScene;
  /** The mark that the Tab key reaches; the arrow keys go on from there. */
  readonly tabStop: EventId | null;
  /** Tells the definitions of one drawing from those of another on the same page. */
  readonly id: string;
  /** A picture: nothing in it can be reached or pressed. */
  readonly still?: boolean;
}

/** The lanes with their titles, grid lines and marks. Of what the scene keeps nothing is rendered again. */
export function LaneMarks({ scene, tabStop, id, still }: LaneMarksProps) {
  const { lanes, axis, plot, fontSize, panned, dayless } = scene;
  return (
    <>
      <FadeDefinitions id={id} />
      <Panned by={panned}>
        <GridLines ticks={axis.ticks} height={lanes.contentHeight} />
      </Panned>
      {dayless && <path className="timeline-dayless-edge" d={`M${dayless.edge},0V${lanes.contentHeight}`} />}
      <LaneTitles lanes={lanes.list} width={plot.x1} fontSize={fontSize} />
      <Panned by={panned}>
        <EventMarks marks={lanes.marks} tabStop={tabStop} fades={id} still={still} />
      </Panned>
    </>
  );
}

interface EventMarksProps extends Pick<LaneMarksProps, 'tabStop'> {
  readonly marks: readonly TimelineMark[];
  readonly fades: string;
  readonly still: boolean | undefined;
}

const EventMarks = memo(function EventMarks({ marks, tabStop, fades, still }: EventMarksProps) {
  return marks.map((mark) => (
    <EventMark key={mark.event} mark={mark} tabbable={mark.event === tabStop} fades={fades} still={still} />
  ));
});

import { memo } from 'react';
import type { EventId } from '#model/id.ts';
import type { AxisTick, TimelineLane, TimelineMark, TimelineScene } from '#scene/timeline/parts.ts';
import { EventMark } from './EventMark.tsx';
import { FadeDefinitions } from './FadeDefinitions.tsx';
import { LaneTitle } from './LaneTitle.tsx';
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
  const { lanes, axis, plot, fontSize, panned } = scene;
  return (
    <>
      <FadeDefinitions id={id} />
      <Panned by={panned}>
        <GridLines ticks={axis.ticks} height={lanes.contentHeight} />
      </Panned>
      <LaneTitles lanes={lanes.list} width={plot.x1} fontSize={fontSize} />
      <Panned by={panned}>
        <EventMarks marks={lanes.marks} tabStop={tabStop} fades={id} still={still} />
      </Panned>
    </>
  );
}

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

interface LaneTitlesProps {
  readonly lanes: readonly TimelineLane[];
  readonly width: number;
  readonly fontSize: number;
}

export const LaneTitles = memo(function LaneTitles({ lanes, width, fontSize }: LaneTitlesProps) {
  return lanes.map((lane, index) => (
    <LaneTitle key={lane.id} lane={lane} first={index === 0} width={width} fontSize={fontSize} />
  ));
});

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

import type { TimelineScene } from '#scene/timeline/parts.ts';
import { AxisMarks } from './AxisMarks.tsx';
import { DaylessLabel, OVER_LANES } from './DaylessLabel.tsx';
import { GridLines } from './GridLines.tsx';
import { LaneMarks } from './LaneMarks.tsx';
import { RailMarks } from './RailMarks.tsx';
import { RailNames } from './RailNames.tsx';

interface TimelinePictureProps {
  readonly scene: TimelineScene;
  /** For those who cannot see it. */
  readonly name: string;
  /** Tells the definitions of one drawing from those of another in the same document. */
  readonly id: string;
}

/**
 * The whole timeline as a picture, for where nothing scrolls and nothing can be pressed: a file to take along, a page
 * without JavaScript. Painted by timeline.css; drawn without a browser too.
 */
export function TimelinePicture({ scene, name, id }: TimelinePictureProps) {
  const { width, head, rails, lanes, axis, fontSize, panned } = scene;
  return (
    <svg
      className="timeline-svg"
      width={width}
      height={timelineHeight(scene)}
      style={{ fontSize }}
      role="img"
      aria-label={name}
    >
      {rails && (
        <g className="rails" transform={`translate(0,${axis.height})`}>
          <GridLines ticks={axis.ticks} height={rails.height} />
          <RailNames rails={rails} />
          <DaylessLabel dayless={scene.dayless} y={rails.height - OVER_LANES} />
          <RailMarks rails={rails} panned={panned} id={id} tabStops={null} />
        </g>
      )}
      <g transform={`translate(0,${head})`}>
        <LaneMarks scene={scene} tabStop={null} id={id} still />
      </g>
      <g transform={`translate(0,${axis.isAbove ? 0 : head + lanes.contentHeight})`}>
        <AxisMarks scene={scene} />
      </g>
    </svg>
  );
}

/** How high the picture of a scene is, in CSS pixels. */
export function timelineHeight({ head, lanes, axis }: TimelineScene): number {
  return head + lanes.contentHeight + (axis.isAbove ? 0 : axis.height);
}

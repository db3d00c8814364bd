import type { TimelineScene } from '#scene/timeline/parts.ts';
import { AxisMarks } from './AxisMarks.tsx';
import { ChapterMarks } from './ChapterMarks.tsx';
import { LaneMarks } from './LaneMarks.tsx';

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
  const { width, chapters, lanes, fontSize } = scene;
  const axisY = chapters.height + lanes.contentHeight;
  return (
    <svg
      className="timeline-svg"
      width={width}
      height={timelineHeight(scene)}
      style={{ fontSize }}
      role="img"
      aria-label={name}
    >
      <ChapterMarks scene={scene} />
      <g transform={`translate(0,${chapters.height})`}>
        <LaneMarks scene={scene} tabStop={null} id={id} still />
      </g>
      <g transform={`translate(0,${axisY})`}>
        <AxisMarks scene={scene} />
      </g>
    </svg>
  );
}

/** How high the picture of a scene is, in CSS pixels. */
export function timelineHeight({ chapters, lanes, axis }: TimelineScene): number {
  return chapters.height + lanes.contentHeight + axis.height;
}

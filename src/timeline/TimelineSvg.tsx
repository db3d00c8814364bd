import { useId } from 'react';
import type { ChapterBand, TimelineScene } from '#scene/timeline-parts.ts';
import { AxisMarks } from './AxisMarks.tsx';
import { ChapterMarks } from './ChapterMarks.tsx';
import { LaneMarks } from './LaneMarks.tsx';

interface TimelineSvgProps {
  readonly scene: TimelineScene;
  readonly name: string;
  readonly nameOf: (band: ChapterBand) => string;
}

/** The whole timeline in one picture, for where nothing scrolls: print, export, a page without JavaScript. */
export function TimelineSvg({ scene, name, nameOf }: TimelineSvgProps) {
  const id = useId();
  const { width, chapters, lanes, axis, fontSize } = scene;
  const axisY = chapters.height + lanes.contentHeight;
  return (
    <svg
      className="timeline-svg"
      role="group"
      aria-label={name}
      width={width}
      height={axisY + axis.height}
      style={{ fontSize }}
    >
      <ChapterMarks scene={scene} nameOf={nameOf} />
      <g transform={`translate(0,${chapters.height})`}>
        <LaneMarks scene={scene} tabStop={lanes.marks[0]?.event ?? null} id={id} />
      </g>
      <g transform={`translate(0,${axisY})`}>
        <AxisMarks scene={scene} />
      </g>
    </svg>
  );
}

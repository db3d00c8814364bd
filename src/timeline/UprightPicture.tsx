import type { UprightScene } from '#scene/timeline/upright-parts.ts';
import { FadeDefinitions } from './FadeDefinitions.tsx';
import { UprightMarks } from './UprightMarks.tsx';

/** From a line of the calendar down to the middle of its name, and where that begins; in ems and in px. */
const DOWN = 0.75;
const EDGE = 6;

interface UprightPictureProps {
  readonly scene: UprightScene;
  /** For those who cannot see it. */
  readonly name: string;
  /** Tells the definitions of one drawing from those of another in the same document. */
  readonly id: string;
}

/** The tellings as columns in a picture, in which nothing can be pressed. Drawn without a browser too. */
export function UprightPicture({ scene, name, id }: UprightPictureProps) {
  const { width, height, fontSize, ticks, context } = scene;
  return (
    <svg className="timeline-svg" width={width} height={height} style={{ fontSize }} role="img" aria-label={name}>
      <FadeDefinitions id={id} />
      <UprightMarks scene={scene} id={id} tabStops={null} />
      {ticks.map(({ at, x, label }) => (
        <text key={at} className="rail-whose" x={EDGE} y={x + DOWN * fontSize}>
          {label}
        </text>
      ))}
      {context !== null && (
        <text className="timeline-axis-context" x={EDGE} y={fontSize}>
          {context}
        </text>
      )}
    </svg>
  );
}

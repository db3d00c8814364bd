import type { TellingsScene } from '#scene/timeline/tellings-scene.ts';
import { AxisMarks } from './AxisMarks.tsx';
import { FadeDefinitions } from './FadeDefinitions.tsx';
import { GridLines } from './GridLines.tsx';
import { RailMarks } from './RailMarks.tsx';
import { RailNames } from './RailNames.tsx';

interface TellingsPictureProps {
  readonly scene: TellingsScene;
  /** For those who cannot see it. */
  readonly name: string;
  /** Tells the definitions of one drawing from those of another in the same document. */
  readonly id: string;
}

/** The tellings alone as a picture, in which nothing can be pressed. Drawn without a browser too. */
export function TellingsPicture({ scene, name, id }: TellingsPictureProps) {
  const { width, rails, axis, fontSize, panned } = scene;
  return (
    <svg
      className="timeline-svg"
      width={width}
      height={tellingsHeight(scene)}
      style={{ fontSize }}
      role="img"
      aria-label={name}
    >
      <FadeDefinitions id={id} />
      <AxisMarks scene={scene} />
      <g transform={`translate(0,${axis.height})`}>
        <GridLines ticks={axis.ticks} height={rails.height} />
        <RailNames rails={rails} />
        <RailMarks rails={rails} panned={panned} id={id} tabStops={null} />
      </g>
    </svg>
  );
}

/** How high the picture of a scene is, in CSS pixels. */
export function tellingsHeight({ rails, axis }: TellingsScene): number {
  return rails.height + axis.height;
}

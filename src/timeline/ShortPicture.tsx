import type { ShortScene } from '#scene/timeline/short-parts.ts';
import { FadeDefinitions } from './FadeDefinitions.tsx';
import { ShortMarks } from './ShortMarks.tsx';

interface ShortPictureProps {
  readonly scene: ShortScene;
  /** For those who cannot see it. */
  readonly name: string;
  /** Tells the definitions of one drawing from those of another in the same document. */
  readonly id: string;
}

/** The two tellings of a narrow page as a picture, in which nothing can be pressed. Drawn without a browser too. */
export function ShortPicture({ scene, name, id }: ShortPictureProps) {
  const { width, height, fontSize } = scene;
  return (
    <svg className="timeline-svg" width={width} height={height} style={{ fontSize }} role="img" aria-label={name}>
      <FadeDefinitions id={id} />
      <ShortMarks scene={scene} id={id} hasNames tabStops={null} />
    </svg>
  );
}

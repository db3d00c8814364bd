import type { PlainPicture } from './plain-pictures.tsx';

interface PlainFrameProps {
  readonly picture: PlainPicture;
  /** Among several drawings of the same the stylesheet shows the one that fits the width. */
  readonly fit: 'narrow' | 'medium' | 'wide' | 'any';
}

/** A drawing, as large as its box lets it be. */
export function PlainFrame({ picture, fit }: PlainFrameProps) {
  const { element, x, y, width, height } = picture;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the drawing in it has the name
    <svg className={`plain-picture plain-${fit}`} viewBox={`${x} ${y} ${width} ${height}`}>
      {element}
    </svg>
  );
}

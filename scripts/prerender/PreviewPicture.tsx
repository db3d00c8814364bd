import type { PlainPicture } from '#plain/plain-pictures.tsx';
import { PREVIEW } from './preview-size.ts';

interface PreviewPictureProps {
  readonly title: string;
  readonly map: PlainPicture;
  readonly timeline: PlainPicture;
}

/** What links to the page show elsewhere: its title, timeline and map. */
export function PreviewPicture({ title, timeline, map }: PreviewPictureProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it becomes a PNG
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={PREVIEW.width}
      height={PREVIEW.height}
      style={{ fontFamily: 'var(--font)', color: 'var(--text)' }}
    >
      <rect width={PREVIEW.width} height={PREVIEW.height} style={{ fill: 'var(--surface)' }} />
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: it becomes a PNG */}
      <svg x={800} width={400} height={PREVIEW.height} viewBox={`${map.x} ${map.y} ${map.width} ${map.height}`}>
        {map.element}
      </svg>
      <text x={36} y={78} fontSize={48} fontWeight={600} style={{ fill: 'var(--text)' }}>
        {title}
      </text>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: it becomes a PNG */}
      <svg x={24} y={104} width={756} height={500} viewBox={`0 0 ${timeline.width} ${timeline.height}`}>
        {timeline.element}
      </svg>
    </svg>
  );
}

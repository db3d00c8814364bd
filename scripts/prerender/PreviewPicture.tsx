import type { Finding } from '#model/finding.ts';
import type { PlainPicture } from '#plain/plain-pictures.tsx';
import { cssPx } from '#scene/css-px.ts';
import { titleLines } from '#scene/timeline/titles.ts';
import { PREVIEW, previewWidth } from './preview-size.ts';

interface PreviewPictureProps {
  readonly title: string;
  /** What is remarkable, where somebody has said it. */
  readonly finding: Finding | undefined;
  readonly map: PlainPicture;
  /** Or the tellings alone, where they contest a date. */
  readonly timeline: PlainPicture;
}

/** What stands beside the map: its left edge, its width, and its lines from the top down; in px. */
const LEFT = 36;
const WIDTH = 740;
const HEADLINE = { fontSize: cssPx(48), y: 78 };
const TEXT = { fontSize: cssPx(23), y: 122, lineHeight: 32, most: 3 };
const MARGIN = 26;

/** What links to the page show elsewhere: the finding, else the title; the tellings, else the timeline; the map. */
export function PreviewPicture({ title, finding, timeline, map }: PreviewPictureProps) {
  const text = finding === undefined ? [] : wrapped(finding.text);
  const y = TEXT.y + text.length * TEXT.lineHeight - (text.length === 0 ? MARGIN : 0);
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
      <text x={LEFT} y={HEADLINE.y} fontSize={HEADLINE.fontSize} fontWeight={600} style={{ fill: 'var(--text)' }}>
        {finding?.title ?? title}
      </text>
      {text.map((line, index) => (
        <text
          key={line}
          x={LEFT}
          y={TEXT.y + index * TEXT.lineHeight}
          fontSize={TEXT.fontSize}
          style={{ fill: 'var(--text-muted)' }}
        >
          {line}
        </text>
      ))}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: it becomes a PNG */}
      <svg
        x={LEFT - 12}
        y={y}
        width={WIDTH + 16}
        height={PREVIEW.height - y - MARGIN}
        viewBox={`0 0 ${timeline.width} ${timeline.height}`}
      >
        {timeline.element}
      </svg>
    </svg>
  );
}

function wrapped(text: string): readonly string[] {
  return titleLines(text, WIDTH, TEXT.most, (part) => previewWidth(part, TEXT.fontSize));
}

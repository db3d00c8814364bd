import { memo } from 'react';
import { useStoryText } from '#i18n/story-text.ts';
import type { ChapterBand, TimelineScene } from '#scene/timeline/parts.ts';

interface ChapterMarksProps {
  readonly scene: Pick<TimelineScene, 'chapters'>;
  /**
   * What a band's button is called; without it the bands are a picture, and no buttons. A function that stays the same, so
   * that a band is drawn anew only when it differs.
   */
  readonly nameOf?: ((band: ChapterBand) => string) | undefined;
}

/** The chapter bands above the lanes. */
export function ChapterMarks({ scene, nameOf }: ChapterMarksProps) {
  return scene.chapters.bands.map((band) => <Band key={band.id} band={band} nameOf={nameOf} />);
}

type BandProps = Pick<ChapterMarksProps, 'nameOf'> & { readonly band: ChapterBand };

const Band = memo(function Band({ band, nameOf }: BandProps) {
  const { lang } = useStoryText();
  return (
    <g
      className="timeline-chapter"
      {...(nameOf && { role: 'button', tabIndex: 0, 'aria-label': nameOf(band), 'data-chapter-id': band.id })}
    >
      <rect
        className="timeline-chapter-band"
        x={band.x0}
        y={band.y}
        width={band.x1 - band.x0}
        height={band.height}
        rx={12}
      />
      <circle className="timeline-chapter-badge" cx={band.x0 + 12} cy={band.y + 12} r={9} />
      <text className="timeline-chapter-number" x={band.x0 + 12} y={band.y + 12}>
        {band.number}
      </text>
      {band.label && (
        <text className="timeline-chapter-title" x={band.label.x} y={band.y + 12} lang={lang}>
          {band.label.text}
        </text>
      )}
    </g>
  );
});

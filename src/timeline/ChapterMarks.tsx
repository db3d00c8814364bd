import type { ChapterBand, TimelineScene } from '#scene/timeline-parts.ts';

interface ChapterMarksProps {
  readonly scene: Pick<TimelineScene, 'chapters'>;
  readonly nameOf: (band: ChapterBand) => string;
}

/** The chapter bands above the lanes. */
export function ChapterMarks({ scene, nameOf }: ChapterMarksProps) {
  return scene.chapters.bands.map((band) => (
    <g
      key={band.id}
      className="timeline-chapter"
      role="button"
      tabIndex={0}
      aria-label={nameOf(band)}
      data-chapter-id={band.id}
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
        <text className="timeline-chapter-title" x={band.label.x} y={band.y + 12}>
          {band.title}
        </text>
      )}
    </g>
  ));
}

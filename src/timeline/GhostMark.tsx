import { type CategoryMark, shapePath } from '#scene/category-mark.ts';
import { cssPx } from '#scene/css-px.ts';
import type { TimelineGhost } from '#scene/timeline/parts.ts';

interface GhostMarkProps {
  readonly ghost: TimelineGhost;
  /** Where the group stands, which all x are relative to. */
  readonly origin: number;
  readonly category: CategoryMark;
}

/** The other account's date: hollow, and joined to the mark by a thin line. */
export function GhostMark({ ghost, origin, category }: GhostMarkProps) {
  const { at, line, dashed, dotted } = ghost;
  const classes = ['timeline-ghost', dashed && 'is-dashed', dotted && 'is-dotted'];
  return (
    <g className={classes.filter(Boolean).join(' ')}>
      {line && <path className="timeline-join" d={`M${line.x0 - origin},0H${line.x1 - origin}`} />}
      {at && ghost.kind === 'bar' && (
        <rect className="timeline-ghost-sign" x={at.x0 - origin} y={-2.5} width={at.x1 - at.x0} height={5} rx={2.5} />
      )}
      {at && ghost.kind === 'point' && (
        <path
          className="timeline-ghost-sign"
          d={shapePath(category.shape, cssPx(4.5))}
          transform={`translate(${(at.x0 + at.x1) / 2 - origin},0)`}
        />
      )}
    </g>
  );
}

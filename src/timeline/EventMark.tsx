import { memo } from 'react';
import { useStoryText } from '#i18n/story-text.ts';
import { shapePath, slotColour } from '#scene/category-mark.ts';
import { cssPx } from '#scene/css-px.ts';
import type { BarEnd, TimelineBar, TimelineLabel, TimelineMark } from '#scene/timeline/parts.ts';
import { type FadeKind, fadeMask } from './FadeDefinitions.tsx';
import { GhostMark } from './GhostMark.tsx';

const RADIUS = cssPx(5.5);
const KEY_RADIUS = cssPx(7);
const BAR_HALF = 3;

const STANCES = { asserted: false, unconfirmed: 'is-unconfirmed', denied: 'is-denied' } as const;

interface EventMarkProps {
  readonly mark: TimelineMark;
  readonly tabbable: boolean;
  /** Prefix of the fade masks' ids. */
  readonly fades: string;
  /** A picture: nothing in it can be reached or pressed. */
  readonly still?: boolean | undefined;
}

/**
 * One event: its span, its ghosts, its label, and its shape, which is the button. The group stands where the shape
 * stands and everything in it is relative to that, so that the whole slides when another account moves it.
 */
export const EventMark = memo(function EventMark({ mark, tabbable, fades, still = false }: EventMarkProps) {
  const { x, y, category, label } = mark;
  const { lang } = useStoryText();
  const radius = mark.key ? KEY_RADIUS : RADIUS;
  const classes = [
    'timeline-mark',
    mark.dayless && 'is-dayless',
    mark.dashed && 'is-dashed',
    STANCES[mark.stance],
    mark.muted && 'is-muted',
    mark.key && 'is-key',
  ];
  return (
    <g
      className={classes.filter(Boolean).join(' ')}
      data-mark={mark.event}
      data-selected={mark.selected || undefined}
      style={{ transform: `translate(${x}px, ${y}px)`, color: slotColour(category.slot) }}
    >
      {mark.bar && <Bar bar={mark.bar} mark={mark} fades={fades} />}
      {mark.ghosts.map((ghost) => (
        <GhostMark key={ghost.account} ghost={ghost} origin={x} category={category} />
      ))}
      {label && isOnBar(mark, label) && (
        <rect
          className="timeline-label-ground"
          x={label.x - x - 4}
          y={label.y - y - 7}
          width={label.width + 8}
          height={14}
        />
      )}
      {label && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: SVG text takes no focus; the button below has the name
        <text
          className={label.anchor === 'end' ? 'timeline-label timeline-label-end' : 'timeline-label'}
          x={label.x - x}
          y={label.y - y}
          lang={lang}
          aria-hidden="true"
        >
          {label.text}
        </text>
      )}
      <g className="timeline-shape" {...(still ? {} : buttonOf(mark, tabbable))}>
        {still ? (
          <title>{mark.name}</title>
        ) : (
          <rect className="timeline-target" x={-12} y={-12} width={24} height={24} rx={12} />
        )}
        {mark.halo && <circle className="timeline-halo" r={10.5} />}
        <path className="timeline-ring" d={shapePath(category.shape, cssPx(radius + 3))} />
        <path className="timeline-sign" d={shapePath(category.shape, radius)} />
        {mark.stance === 'denied' && <path className="timeline-strike" d="M-8,8L8,-8" />}
      </g>
    </g>
  );
});

/**
 * Its words stand on the bar, of which nothing is to be seen between them. An outline would not do: each run of one direction
 * has its own, and that of one covers the end of another.
 */
function isOnBar({ bar }: TimelineMark, { anchor, x }: TimelineLabel): boolean {
  return anchor === 'start' && bar !== null && x < bar.x1;
}

/** What makes the shape a button. */
function buttonOf(mark: TimelineMark, tabbable: boolean) {
  return {
    role: 'button',
    tabIndex: tabbable ? 0 : -1,
    'aria-label': mark.name,
    'aria-current': mark.selected || undefined,
    'data-event-id': mark.event,
    'data-place': mark.place ?? undefined,
  };
}

interface BarProps {
  readonly bar: TimelineBar;
  readonly mark: TimelineMark;
  readonly fades: string;
}

function Bar({ bar, mark, fades }: BarProps) {
  const x0 = bar.x0 - mark.x;
  const x1 = bar.x1 - mark.x;
  const fade = fadeOf(bar);
  const mask = fade && { mask: fadeMask(fades, fade) };
  return (
    <>
      <rect className="timeline-reach" x={x0} y={-6} width={x1 - x0} height={12} />
      {mark.kind === 'point' ? (
        <path className="timeline-day" d={`M${x0},0H${x1}`} />
      ) : (
        <rect
          className="timeline-bar"
          x={x0}
          y={-BAR_HALF}
          width={x1 - x0}
          height={BAR_HALF * 2}
          rx={BAR_HALF}
          {...mask}
        />
      )}
      {runsOn(bar.start) && <path className="timeline-open" d={`M${x0 + 5},-4L${x0},0L${x0 + 5},4`} />}
      {runsOn(bar.end) && <path className="timeline-open" d={`M${x1 - 5},-4L${x1},0L${x1 - 5},4`} />}
    </>
  );
}

/** It goes on: without an end, or beyond the window. */
function runsOn(end: BarEnd): boolean {
  return end === 'open' || end === 'cut';
}

function fadeOf({ start, end }: TimelineBar): FadeKind | undefined {
  const blurs = { start: start === 'fade' || start === 'open', end: end === 'fade' || end === 'open' };
  if (blurs.start && blurs.end) return 'both';
  if (blurs.start) return 'start';
  return blurs.end ? 'end' : undefined;
}

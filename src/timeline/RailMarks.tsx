import { memo, type ReactNode } from 'react';
import { useStoryText } from '#i18n/story-text.ts';
import type { AccountId, EventId } from '#model/id.ts';
import { shapePath, slotColour } from '#scene/category-mark.ts';
import { type CssPx, cssPx } from '#scene/css-px.ts';
import type { Rail, RailJoin, RailMark, RailSpan, RailsScene, RailText } from '#scene/timeline/rail-parts.ts';
import { fadeMask } from './FadeDefinitions.tsx';
import { Panned } from './Panned.tsx';

/** A span's bar, from its middle to its edge, in px. */
const BAR_HALF = 4.5;

/** Of what a pointer meets around a mark, in px. */
const TARGET = 24;

/** Marks at the plot's edges are not cut, in px. */
const EDGE = 10;

interface RailMarksProps {
  readonly rails: RailsScene;
  /** The scene's `panned`. */
  readonly panned: CssPx;
  /** Tells the definitions of one drawing from those of another on the same page. */
  readonly id: string;
  /** The mark of each rail that the Tab key reaches; `null`: a picture, in which nothing can be reached or pressed. */
  readonly tabStops: ReadonlyMap<AccountId, EventId> | null;
  /** What lies on the lines and beneath the marks. */
  readonly children?: ReactNode;
}

/** The tellings' lines with all that stands on them and between them; not their heads. */
export function RailMarks({ rails, panned, id, tabStops, children }: RailMarksProps) {
  const { plot, height } = rails;
  const clip = tabStops === null ? undefined : `url(#${id}-rails)`;
  return (
    <>
      {clip && (
        <clipPath id={`${id}-rails`}>
          <rect x={plot.x0 - EDGE} width={plot.x1 - plot.x0 + 2 * EDGE} height={height} />
        </clipPath>
      )}
      {rails.rails.map(({ account, y, isPresent }) => (
        <line
          key={account}
          className={isPresent ? 'rail-line is-present' : 'rail-line'}
          x1={plot.x0}
          x2={plot.x1}
          y1={y}
          y2={y}
        />
      ))}
      <g clipPath={clip}>
        <Panned by={panned}>
          {children}
          <RailInk rails={rails} fades={id} />
          {rails.rails.map((rail) => (
            <Stops
              key={rail.account}
              rail={rail}
              marks={rails.marks}
              tabStop={tabStops?.get(rail.account)}
              still={tabStops === null}
            />
          ))}
          <Texts texts={rails.texts} />
        </Panned>
      </g>
    </>
  );
}

/** What lies beneath the marks. */
const RailInk = memo(function RailInk({ rails, fades }: { readonly rails: RailsScene; readonly fades: string }) {
  return (
    <>
      {rails.joins.map((join) => (
        <Join key={`${join.event} ${join.from.y}`} join={join} />
      ))}
      {rails.spans.map((span) => (
        <Bar key={`${span.event} ${span.account}`} span={span} fades={fades} />
      ))}
    </>
  );
});

/** A line from one account's date to another's, and the area between their ends. */
export function Join({ join }: { readonly join: RailJoin }) {
  const { event, weight, slot, jumps, from, to, wedge, isSelected } = join;
  return (
    <g
      className={`rail-join is-${weight}${jumps ? ' is-jump' : ''}`}
      data-told={event}
      data-selected={isSelected || undefined}
      style={weight === 'key' ? { color: slotColour(slot) } : undefined}
    >
      {wedge.length > 0 && <polygon className="rail-wedge" points={wedge.map(({ x, y }) => `${x},${y}`).join(' ')} />}
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
    </g>
  );
}

function Bar({ span, fades }: { readonly span: RailSpan; readonly fades: string }) {
  const { event, y, slot, x0, x1 } = span;
  return (
    <rect
      className="rail-bar"
      data-told={event}
      x={x0}
      y={y - BAR_HALF}
      width={x1 - x0}
      height={2 * BAR_HALF}
      mask={span.fades ? fadeMask(fades, 'both') : undefined}
      style={{ color: slotColour(slot) }}
    />
  );
}

interface StopsProps {
  readonly rail: Rail;
  readonly marks: readonly RailMark[];
  readonly tabStop: EventId | undefined;
  readonly still: boolean;
  /** Time runs down. */
  readonly isUpright?: boolean;
}

/** The marks of one rail, in the order of time: a list. */
export const Stops = memo(function Stops({ rail, marks, tabStop, still, isUpright = false }: StopsProps) {
  const { lang } = useStoryText();
  const own = marks
    .filter(({ account }) => account === rail.account)
    .sort((a, b) => (isUpright ? a.y - b.y : a.x - b.x || a.y - b.y));
  return (
    <g {...(still ? {} : { role: 'list', 'aria-label': rail.label, lang })} data-rail={rail.account}>
      {own.map((mark) => (
        <g key={mark.event} role={still ? undefined : 'listitem'}>
          <Stop mark={mark} isTabbable={mark.event === tabStop} still={still} />
        </g>
      ))}
    </g>
  );
});

interface StopProps {
  readonly mark: RailMark;
  readonly isTabbable: boolean;
  readonly still: boolean;
}

function Stop({ mark, isTabbable, still }: StopProps) {
  const { event, x, y, weight, category, radius, isSelected } = mark;
  const classes = ['rail-mark', `is-${weight}`, mark.isFilled && 'is-filled', mark.isDashed && 'is-dashed'];
  const shape = weight === 'key' ? category.shape : 'circle';
  const button = { role: 'button', tabIndex: isTabbable ? 0 : -1, 'aria-label': mark.name };
  return (
    <g
      className={classes.filter(Boolean).join(' ')}
      data-told={event}
      data-selected={isSelected || undefined}
      transform={`translate(${x},${y})`}
      style={weight === 'key' ? { color: slotColour(category.slot) } : undefined}
      {...(still ? {} : { ...button, 'aria-current': isSelected || undefined })}
    >
      {!still && (
        <rect
          className="timeline-target"
          x={-TARGET / 2}
          y={-TARGET / 2}
          width={TARGET}
          height={TARGET}
          rx={TARGET / 2}
        />
      )}
      {(!still || isSelected) && <circle className="rail-ring" r={radius + 5} />}
      <path className="rail-sign" d={shapePath(shape, cssPx(radius))} />
    </g>
  );
}

/** What is written on and beside rails. */
export const Texts = memo(function Texts({ texts }: { readonly texts: readonly RailText[] }) {
  return texts.map((text) => <Line key={text.id} text={text} />);
});

function Line({ text: line }: { readonly text: RailText }) {
  const { kind, isPresent, event, slot, x, y, anchor, width, fontSize, text } = line;
  const { lang } = useStoryText();
  const isApart = kind === 'apart';
  const classes = [
    (isApart || (isPresent && kind !== 'fine')) && 'is-strong',
    (kind === 'fine' || ((kind === 'says' || kind === 'name') && !isPresent)) && 'is-muted',
    slot !== null && 'is-coloured',
  ];
  const high = fontSize * 1.4;
  return (
    <g
      className="rail-text"
      data-told={event ?? undefined}
      style={slot === null ? undefined : { color: slotColour(slot) }}
    >
      {(isApart || line.isGrounded) && (
        <rect className="rail-ground" x={x - width / 2} y={y - high / 2} width={width} height={high} rx={high / 2} />
      )}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: SVG text takes no focus; the marks say it */}
      <text
        x={x}
        y={y}
        textAnchor={anchor}
        fontSize={fontSize}
        lang={isApart ? undefined : lang}
        className={classes.filter(Boolean).join(' ') || undefined}
        aria-hidden="true"
      >
        {text}
      </text>
    </g>
  );
}

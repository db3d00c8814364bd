import { CONTESTED_SIGN, isContested, type ToldEvent } from '#query/told-event.ts';
import { type CssPx, cssPx, type Span } from '#scene/css-px.ts';
import { shorten } from '#scene/shorten.ts';
import type { TimelineInput } from './input.ts';
import { type MarkExtent, SHAPE_HALF } from './mark.ts';
import type { Box } from './pack-rows.ts';
import type { LabelSide, TimelineLabel } from './parts.ts';

/** Between a mark and its label. */
const LABEL_GAP = 7;

/** Kept free around what is drawn of one event: half of what lies between two. */
export const BREATH = 6;

/** A title takes no more of a line than this, in em: some seventy letters. */
const LONGEST = 40;

/** A title is not cut to less than this, in em: two or three words. */
const SHORTEST = 7;

/** Right of this share of the plot a label stands on the left of its mark. */
const LEFT_FROM = 0.55;

/** What stands beside a mark: the title, and after it a sign where accounts or sources differ. */
export function labelText(told: ToldEvent): string {
  return isContested(told) ? `${told.title} ${CONTESTED_SIGN}` : told.title;
}

/** How heavy a label is: those that carry the story stand out. */
export function labelWeight({ event }: Pick<ToldEvent, 'event'>): 400 | 600 {
  return event.key ? 600 : 400;
}

/** How wide a label wants to be, in px. */
export function labelWidth(
  told: ToldEvent,
  { measure, fontSize }: Pick<TimelineInput, 'measure' | 'fontSize'>,
): number {
  return Math.min(measure(labelText(told), fontSize, labelWeight(told)), LONGEST * fontSize);
}

/** Everything drawn for an event besides its shape and label. */
export function inkOf({ bar, ghosts }: MarkExtent): readonly Box[] {
  const ink: Box[] = bar === null ? [] : [band(bar, 3)];
  for (const { at, kind, line } of ghosts) {
    if (line !== null) ink.push(band(line, 1));
    if (at !== null) ink.push(band(at, kind === 'point' ? SHAPE_HALF : 3));
  }
  return ink.map((box) => ({ ...box, x0: box.x0 - BREATH, x1: box.x1 + BREATH }));
}

function band({ x0, x1 }: Span, half: number): Box {
  return { x0, x1, y0: -half, y1: half };
}

/** How an event is drawn in one telling, and how wide its label wants to be there. */
export interface Labelled {
  readonly extent: MarkExtent;
  readonly width: number;
  /** The mark stands at the right or left end of all dates that are drawn; `null`: between them, or there are no others. */
  readonly outermost: 'left' | 'right' | null;
}

/** The sides that a label may have, best first, and its place at each of them in each of the tellings. */
export interface LabelPlaces {
  readonly sides: readonly LabelSide[];
  readonly boxes: readonly { readonly [Side in LabelSide]?: Box }[];
}

interface LabelRoom {
  readonly fontSize: number;
  readonly plot: Span;
  /** A label may stand on a line of its own above the mark. */
  readonly above: boolean;
}

/**
 * Where a label stands, the same in all tellings: beside all that is drawn of its event, on the side where the story's own
 * telling has its mark outermost, else left of what lies in the right part of the plot; on the other side where it does not
 * fit; or, where `above` allows it, above the mark. Where the whole title has no room in the plot, as much of it as has some;
 * and where a bar leaves none beside it, the label stands on the bar.
 *
 * @param preferred tells the side of a contested event
 * @param before the side where it stood, which it keeps as long as it fits
 */
export function labelPlaces(
  tellings: readonly Labelled[],
  preferred: Labelled | undefined,
  room: LabelRoom,
  before?: LabelSide | null,
): LabelPlaces {
  const asked = tellings.map((telling) => ({ ...telling, ends: endsOf(telling.extent, room.plot) }));
  const rooms = (side: LabelSide) => asked.map(({ ends, width }) => ({ ...ends[side], width }));
  const order = sideOrder(tellings, preferred, room, before ?? null);
  const whole = order.filter((side) => rooms(side).every((at) => at.room >= at.width));
  const least = SHORTEST * room.fontSize;
  const narrowest = (side: LabelSide) => Math.min(...rooms(side).map((at) => at.room));
  const cut = order.filter((side) => narrowest(side) >= least).sort((a, b) => narrowest(b) - narrowest(a));
  const onBar =
    tellings.some(({ extent }) => extent.kind === 'point') || narrowest('on') < least ? [] : ['on' as const];
  const beside = whole.length > 0 ? (room.above ? whole : whole.slice(0, 1)) : cut;
  const sides = beside.length > 0 ? beside : onBar;
  return { sides, boxes: asked.map(({ ends, width }) => boxesAt(sides, ends, width, room.fontSize)) };
}

function sideOrder(
  tellings: readonly Labelled[],
  preferred: Labelled | undefined,
  { plot, above }: LabelRoom,
  before: LabelSide | null,
): readonly LabelSide[] {
  const union = spanning(tellings.map(({ extent }) => drawnSpan(extent)));
  const isRight = (union.x0 + union.x1) / 2 > plot.x0 + LEFT_FROM * (plot.x1 - plot.x0);
  const best = preferred?.outermost ?? (isRight ? 'left' : 'right');
  const order = [best, best === 'left' ? ('right' as const) : ('left' as const), ...(above ? ['above' as const] : [])];
  return order.some((side) => side === before)
    ? order.sort((a, b) => Number(b === before) - Number(a === before))
    : order;
}

/** Where a label begins or ends, and how wide it may be there. */
interface LabelEnd {
  readonly x: number;
  readonly room: number;
}

/** All in the plot, also of what stands beside it. A label above begins with the shape, so far as the plot's end lets it. */
function endsOf(extent: MarkExtent, plot: Span): Readonly<Record<LabelSide, LabelEnd>> {
  const { x0, x1 } = drawnSpan(extent);
  const from = (x: number): LabelEnd => ({ x, room: plot.x1 - x });
  const left = x0 - LABEL_GAP;
  return {
    right: from(Math.max(plot.x0, x1 + LABEL_GAP)),
    left: { x: left, room: left - plot.x0 },
    above: { x: Math.max(plot.x0, extent.shapeX - SHAPE_HALF), room: plot.x1 - plot.x0 },
    on: from(extent.shapeX + SHAPE_HALF + LABEL_GAP),
  };
}

function boxesAt(
  sides: readonly LabelSide[],
  ends: Readonly<Record<LabelSide, LabelEnd>>,
  wanted: number,
  fontSize: number,
): { readonly [Side in LabelSide]?: Box } {
  const boxAt = (side: LabelSide): Box => {
    const { x, room } = ends[side];
    const width = Math.min(wanted, room);
    const x0 = side === 'left' ? x - width : side === 'above' ? Math.min(x, ends.right.x + ends.right.room - width) : x;
    const y = side === 'above' ? -aboveBy(fontSize) : 0;
    return { x0: x0 - BREATH, x1: x0 + width + BREATH, y0: y - fontSize / 2, y1: y + fontSize / 2 };
  };
  return Object.fromEntries(sides.map((side) => [side, boxAt(side)]));
}

/** All that is drawn of an event but for its label. */
export function drawnSpan({ bar, shapeX, ghosts }: MarkExtent): Span {
  const shape = { x0: cssPx(shapeX - SHAPE_HALF), x1: cssPx(shapeX + SHAPE_HALF) };
  const others = ghosts.flatMap(({ at, line }) => [at, line].filter((part) => part !== null));
  return spanning([shape, ...(bar === null ? [] : [bar]), ...others]);
}

/** The label of an event in the place that was found for it. */
export function labelIn(
  box: Box,
  side: LabelSide,
  told: ToldEvent,
  { measure, fontSize }: Pick<TimelineInput, 'measure' | 'fontSize'>,
): TimelineLabel {
  const widthOf = (text: string) => measure(text, fontSize, labelWeight(told));
  const text = shorten(labelText(told), roomIn(box), widthOf);
  const onTheLeft = side === 'left';
  return {
    text,
    x: cssPx(onTheLeft ? box.x1 - BREATH : box.x0 + BREATH),
    y: cssPx((box.y0 + box.y1) / 2),
    anchor: onTheLeft ? 'end' : 'start',
    width: cssPx(widthOf(text)),
  };
}

/** How wide a text the place has room for. */
export function roomIn({ x0, x1 }: Box): number {
  return x1 - x0 - 2 * BREATH + ROUNDING;
}

const ROUNDING = 0.01;

/** From the middle of a mark to that of a label above it. */
export function aboveBy(fontSize: number): number {
  return fontSize + 2;
}

function spanning(spans: readonly Span[]): { readonly x0: CssPx; readonly x1: CssPx } {
  return { x0: cssPx(Math.min(...spans.map(({ x0 }) => x0))), x1: cssPx(Math.max(...spans.map(({ x1 }) => x1))) };
}

/** Who gets a label first: the story before the wider record, the contested, then in order of time. */
export function labelPriority(told: ToldEvent, order: number): number {
  const rank = (told.event.tier === 'core' ? 0 : 2) + (isContested(told) ? 0 : 1);
  return rank * 1_000_000 + order;
}

import { CONTESTED_SIGN, isContested, type ToldEvent } from '#query/told-event.ts';
import { cssPx, type Span } from '#scene/css-px.ts';
import { shorten } from '#scene/shorten.ts';
import type { TimelineInput } from './input.ts';
import { type MarkExtent, SHAPE_HALF } from './mark.ts';
import type { Box } from './pack-rows.ts';
import type { TimelineLabel } from './parts.ts';

/** Between a mark and its label. */
const LABEL_GAP = 5;

/** Kept free between what one event draws and the next. */
const BREATH = 3;

/** A title takes no more of a line than this, in em: some seventy letters. */
const LONGEST = 40;

/** A title is not cut to less than this, in em: two or three words. */
const SHORTEST = 7;

/** What stands beside a mark: the title, and after it a sign where accounts or sources differ. */
export function labelText(told: ToldEvent): string {
  return isContested(told) ? `${told.title} ${CONTESTED_SIGN}` : told.title;
}

/** How wide a label wants to be, in px. */
export function labelWidth(text: string, { measure, fontSize }: Pick<TimelineInput, 'measure' | 'fontSize'>): number {
  return Math.min(measure(text, fontSize), LONGEST * fontSize);
}

/** Everything drawn for an event besides its shape and label; a quiet bar is drawn beneath others and needs no room. */
export function inkOf({ bar, quiet, ghosts }: MarkExtent): readonly Box[] {
  const ink: Box[] = bar === null || quiet ? [] : [band(bar, 3)];
  for (const { at, kind, line } of ghosts) {
    if (line !== null) ink.push(band(line, 1));
    if (at !== null) ink.push(band(at, kind === 'point' ? SHAPE_HALF : 3));
  }
  return ink.map((box) => ({ ...box, x0: box.x0 - BREATH, x1: box.x1 + BREATH }));
}

function band({ x0, x1 }: Span, half: number): Box {
  return { x0, x1, y0: -half, y1: half };
}

/**
 * Where a label may stand, best first: beside the mark, to the right before the left; beyond the ghost; or, where `above`
 * allows it, on a line of its own above the mark. Where the whole title has no room in the plot, as much of it as has some;
 * and where a bar leaves none beside it, the label stands on the bar.
 */
export function labelPlaces(extent: MarkExtent, shapeX: number, text: LabelText, plot: Span): readonly Box[] {
  const all = sidesOf(extent, shapeX, text, plot);
  const whole = all.filter(({ room }) => room >= text.width);
  if (whole.length > 0) return whole.map((side) => boxAt(side, text));
  const least = SHORTEST * text.fontSize;
  const cut = all.filter(({ room }) => room >= least).sort((a, b) => b.room - a.room);
  const onBar = cut.length > 0 || extent.kind === 'point' ? [] : [sideAt('start', shapeX + SHAPE_HALF, 0, plot)];
  return [...cut, ...onBar.filter(({ room }) => room >= least)].map((side) => {
    return boxAt(side, { ...text, width: Math.min(text.width, side.room) });
  });
}

interface LabelText {
  readonly width: number;
  readonly fontSize: number;
  readonly above: boolean;
}

/** Where a label begins or ends, and how wide it may be there. */
interface LabelSide {
  readonly anchor: TimelineLabel['anchor'];
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

function sidesOf(extent: MarkExtent, shapeX: number, { width, fontSize, above }: LabelText, plot: Span) {
  const shape = { x0: shapeX - SHAPE_HALF, x1: shapeX + SHAPE_HALF };
  const mark = extent.bar === null || extent.quiet ? shape : spanning([shape, extent.bar]);
  const ghosts = extent.ghosts.flatMap(({ at, line }) => [at, line].filter((part) => part !== null));
  const all = spanning([mark, ...ghosts]);
  const right = (x: number) => sideAt('start', x, 0, plot);
  const left = (x: number) => sideAt('end', x, 0, plot);
  const ghostRight = all.x1 > mark.x1;
  const ghostLeft = all.x0 < mark.x0;
  const aboveX = Math.max(Math.min(shape.x0 + 1, plot.x1 - BREATH - width), plot.x0 + 1) - LABEL_GAP;
  return [
    ...(ghostRight ? [] : [right(mark.x1)]),
    ...(ghostLeft ? [] : [left(mark.x0)]),
    ...(ghostRight ? [right(all.x1)] : []),
    ...(ghostLeft ? [left(all.x0)] : []),
    ...(above ? [sideAt('start', aboveX, -aboveBy(fontSize), plot)] : []),
  ];
}

/** A label to the right of what ends at x, or to the left of what begins there. */
function sideAt(anchor: LabelSide['anchor'], edge: number, y: number, plot: Span): LabelSide {
  const x = anchor === 'start' ? edge + LABEL_GAP : edge - LABEL_GAP;
  return { anchor, x, y, room: anchor === 'start' ? plot.x1 + 1 - BREATH - x : x - 1 - plot.x0 };
}

function boxAt({ anchor, x, y }: LabelSide, { width, fontSize }: LabelText): Box {
  const x0 = anchor === 'start' ? x : x - width;
  const half = fontSize / 2;
  return { x0: x0 - 1, x1: x0 + width + BREATH, y0: y - half, y1: y + half };
}

/** The label of a title in the place that was found for it. */
export function labelIn(
  box: Box,
  shapeX: number,
  title: string,
  { measure, fontSize }: Pick<TimelineInput, 'measure' | 'fontSize'>,
): TimelineLabel {
  const widthOf = (text: string) => measure(text, fontSize);
  const text = shorten(title, roomIn(box), widthOf);
  const onTheLeft = box.x1 <= shapeX;
  return {
    text,
    x: cssPx(onTheLeft ? box.x1 - BREATH : box.x0 + 1),
    y: cssPx((box.y0 + box.y1) / 2),
    anchor: onTheLeft ? 'end' : 'start',
    width: cssPx(widthOf(text)),
  };
}

/** How wide a text the place has room for. */
export function roomIn({ x0, x1 }: Box): number {
  return x1 - BREATH - x0 - 1 + ROUNDING;
}

const ROUNDING = 0.01;

/** From the middle of a mark to that of a label above it. */
export function aboveBy(fontSize: number): number {
  return fontSize + 2;
}

function spanning(spans: readonly { readonly x0: number; readonly x1: number }[]) {
  return { x0: Math.min(...spans.map(({ x0 }) => x0)), x1: Math.max(...spans.map(({ x1 }) => x1)) };
}

/** Who gets a label first: the story before the wider record, the contested, then in order of time. */
export function labelPriority(told: ToldEvent, order: number): number {
  const rank = (told.event.tier === 'core' ? 0 : 2) + (isContested(told) ? 0 : 1);
  return rank * 1_000_000 + order;
}

import type { ToldEvent } from '#query/told-event.ts';
import { type MarkExtent, SHAPE_HALF } from './mark.ts';
import type { Box } from './pack-rows.ts';
import type { Span } from './parts.ts';

/** Between a mark and its label. */
const LABEL_GAP = 5;

/** Kept free between what one event draws and the next. */
const BREATH = 3;

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
 * allows it, on a line of its own above the mark. Only places inside the plot count, for labels are never cut.
 */
export function labelPlaces(
  extent: MarkExtent,
  shapeX: number,
  text: { readonly width: number; readonly fontSize: number; readonly above: boolean },
  plot: Span,
): readonly Box[] {
  const { width, fontSize, above } = text;
  const shape = { x0: shapeX - SHAPE_HALF, x1: shapeX + SHAPE_HALF };
  const mark = extent.bar === null || extent.quiet ? shape : spanning([shape, extent.bar]);
  const ghosts = extent.ghosts.flatMap(({ at, line }) => [at, line].filter((part) => part !== null));
  const all = spanning([mark, ...ghosts]);
  const half = fontSize / 2;
  const from = (x0: number, y = 0) => ({ x0: x0 - 1, x1: x0 + width + BREATH, y0: y - half, y1: y + half });
  const right = (x: number) => from(x + LABEL_GAP);
  const left = (x: number) => from(x - LABEL_GAP - width);
  const ghostRight = all.x1 > mark.x1;
  const ghostLeft = all.x0 < mark.x0;
  const places = [
    ...(ghostRight ? [] : [right(mark.x1)]),
    ...(ghostLeft ? [] : [left(mark.x0)]),
    ...(ghostRight ? [right(all.x1)] : []),
    ...(ghostLeft ? [left(all.x0)] : []),
    ...(above ? [from(Math.min(shape.x0 + 1, plot.x1 - 3 - width), -aboveBy(fontSize))] : []),
  ];
  return places.filter(({ x0, x1 }) => x0 >= plot.x0 && x1 <= plot.x1 + 1);
}

/** From the middle of a mark to that of a label above it. */
export function aboveBy(fontSize: number): number {
  return fontSize + 2;
}

function spanning(spans: readonly { readonly x0: number; readonly x1: number }[]) {
  return { x0: Math.min(...spans.map(({ x0 }) => x0)), x1: Math.max(...spans.map(({ x1 }) => x1)) };
}

/** Who gets a label first: the story before the wider record, the contested, then in order of time. */
export function labelPriority({ event, others }: ToldEvent, order: number): number {
  const rank = (event.tier === 'core' ? 0 : 2) + (others.length > 0 ? 0 : 1);
  return rank * 1_000_000 + order;
}

import { type CssPx, cssPx, type MeasureText, type Span } from '#scene/css-px.ts';
import { shorten } from '#scene/shorten.ts';
import type { LaneHead } from './lanes.ts';
import type { TimelineLane } from './parts.ts';

/** Below this width the lanes' titles stand above their rows instead of in a column. */
export const NARROW = 600;

const MARGIN = 12;

/** Between titles and plot, for what has no day in the window: always there, so that the axis does not shift. In px. */
const DAYLESS = 58;
const DAYLESS_NARROW = 22;

/** From the plot to the middle of the shapes in that column, and to the line between the two. */
const DAYLESS_MIDDLE = 35;
const DAYLESS_MIDDLE_NARROW = 12;
const DAYLESS_EDGE = 8;

/** A plot that begins here or further right has a column of titles beside it, in px. */
const COLUMN = 60;

/** Where nothing else stands above the lanes: room for the choice of lanes above a column of titles, in px. */
const HEAD = cssPx(29);

/** Free at the right: a scroll bar may come to stand there. */
const RIGHT_MARGIN = 14;

/**
 * The part of the width that shows the window: what the lanes' titles leave.
 *
 * @param column what is wanted for other heads in the column of titles, in px
 */
export function plotBeside(
  lanes: readonly LaneHead[],
  width: number,
  fontSize: CssPx,
  measure: MeasureText,
  column = 0,
): Span {
  return {
    x0: cssPx(Math.max(column, titleColumn(lanes, width, fontSize, measure))),
    x1: cssPx(width - RIGHT_MARGIN),
  };
}

/** The height of what stands above the lanes, where that is not the rails. */
export function bareHead(plot: Span): CssPx {
  return plot.x0 >= COLUMN ? HEAD : cssPx(0);
}

/** Where the plot begins: after the column of titles, which takes no more than a sixth of the width. */
function titleColumn(lanes: readonly LaneHead[], width: number, fontSize: CssPx, measure: MeasureText): CssPx {
  if (width < NARROW) return cssPx(MARGIN + DAYLESS_NARROW);
  const widest = Math.max(0, ...lanes.map(({ title, category }) => measure(title, fontSize, 600) + iconRoom(category)));
  return cssPx(MARGIN + Math.min(Math.max(Math.ceil(widest), 72), Math.max(96, width / 6)) + DAYLESS);
}

/** Where the shapes of what has no day in the window stand, and the line beside them: left of the plot. */
export function daylessColumn({ x0 }: Span, isNarrow: boolean): { readonly x: CssPx; readonly edge: CssPx } {
  return isNarrow
    ? { x: cssPx(x0 - DAYLESS_MIDDLE_NARROW), edge: cssPx(x0 - 1) }
    : { x: cssPx(x0 - DAYLESS_MIDDLE), edge: cssPx(x0 - DAYLESS_EDGE) };
}

/** Room for a category's sign before the lane's title. */
export function iconRoom(category: LaneHead['category']): number {
  return category === null ? 0 : 18;
}

/** Where a lane's title stands: in the column beside its first row, or above its rows where there is no column. */
export function placeTitle(
  { title, category }: LaneHead,
  lane: { readonly y: number; readonly height: number; readonly firstRow: number },
  plot: Span,
  { fontSize, measure }: { readonly fontSize: CssPx; readonly measure: MeasureText },
): Pick<TimelineLane, 'titleLines' | 'titleAt'> {
  const above = plot.x0 < COLUMN;
  const x = 12 + iconRoom(category);
  const lineHeight = fontSize * 1.25;
  const most = above ? 1 : Math.max(1, Math.min(3, Math.floor((lane.height - 4) / lineHeight)));
  const lines = titleLines(title, (above ? plot.x1 : plot.x0 - DAYLESS) - x, most, (text) =>
    measure(text, fontSize, 600),
  );
  const y = above
    ? lane.y + fontSize * 0.8 + 2
    : Math.min(lane.firstRow, lane.y + lane.height - lines.length * lineHeight + lineHeight / 2 - 2);
  return { titleLines: lines, titleAt: { x: cssPx(x), y: cssPx(Math.max(lane.y + lineHeight / 2, y)) } };
}

/**
 * Breaks a title between words into at most `most` lines and cuts the last one with an ellipsis where it must; the first
 * word that is wider than a line is the last one.
 */
export function titleLines(
  title: string,
  width: number,
  most: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of title.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && lines.length < most - 1 && widthOf(longer) > width) {
      if (widthOf(line) > width) break;
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, shorten(line, width, widthOf)];
}

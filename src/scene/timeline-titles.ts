import { type CssPx, cssPx, type MeasureText } from './css-px.ts';
import type { LaneGroup } from './timeline-lanes.ts';

/** Below this width the lanes' titles stand above their rows instead of in a column. */
export const NARROW = 600;

const MARGIN = 12;

/** Where the plot begins: after the column of titles, which takes no more than a sixth of the width. */
export function titleColumn(lanes: readonly LaneGroup[], width: number, fontSize: CssPx, measure: MeasureText): CssPx {
  if (width < NARROW) return cssPx(MARGIN);
  const widest = Math.max(0, ...lanes.map(({ title, category }) => measure(title, fontSize, 600) + iconRoom(category)));
  return cssPx(MARGIN + Math.min(Math.max(Math.ceil(widest), 72), Math.max(96, width / 6)) + 10);
}

/** Room for a category's sign before the lane's title. */
export function iconRoom(category: LaneGroup['category']): number {
  return category === null ? 0 : 18;
}

/** Breaks a title between words into at most `most` lines and cuts the last one with an ellipsis where it must. */
export function titleLines(
  title: string,
  width: number,
  most: number,
  fits: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of title.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && lines.length < most - 1 && fits(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, shortened(line, width, fits)];
}

function shortened(text: string, width: number, fits: (text: string) => number): string {
  if (fits(text) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && fits(`${characters.join('').trimEnd()}…`) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

import { expect, it } from 'vitest';
import { createSettledHeight } from '#embed/settled-height.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is told of a content every 100 ms. */
function toldOf(sizes: readonly Size[]): readonly (number | undefined)[] {
  const settle = createSettledHeight();
  return sizes.map((size, i) => settle(size, i * 100));
}

const atOneWidth = (heights: readonly number[]) => heights.map((height) => ({ width: 500, height }));
/** A scroll bar beside the article comes and goes with the height of the embed. */
const withScrollBar = (i: number) => (i % 2 === 0 ? { width: 600, height: 600 } : { width: 585, height: 640 });

it('tells growth and shrinking, in whole pixels', () => {
  expect(toldOf(atOneWidth([600.2, 900, 612]))).toEqual([601, 900, 612]);
});

it('does not tell rounding, nor a content that is not laid out', () => {
  expect(toldOf(atOneWidth([600, 601, 599.5, 0, 602]))).toEqual([600, undefined, undefined, undefined, 602]);
});

it('ends a loop at the greater height', () => {
  const told = toldOf(Array.from({ length: 40 }, (_, i) => withScrollBar(i)));
  const messages = told.filter((height) => height !== undefined);
  expect(messages).toEqual([600, 640, 600, 640]);
});

it('tells all that a reader opens and closes quickly', () => {
  const heights = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 600 : 640));
  const settle = createSettledHeight();
  expect(
    atOneWidth(heights)
      .map((size, i) => settle(size, 1000 + i * 400))
      .slice(2),
  ).toEqual(heights.slice(2));
});

it('tells a height that comes back much later', () => {
  const settle = createSettledHeight();
  const times = [0, 100, 200, 300, 400, 9000];
  expect(times.map((now, i) => settle(withScrollBar(Math.min(i, 4)), now)).at(-1)).toBe(600);
});

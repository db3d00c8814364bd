import { expect, it } from 'vitest';
import { createSettledHeight } from '#embed/settled-height.ts';

/** What is told of a height every 100 ms. */
function toldOf(heights: readonly number[]): readonly (number | undefined)[] {
  const settle = createSettledHeight();
  return heights.map((height, i) => settle(height, i * 100));
}

it('tells growth and shrinking, in whole pixels', () => {
  expect(toldOf([600.2, 900, 612])).toEqual([601, 900, 612]);
});

it('does not tell rounding, nor a content that is not laid out', () => {
  expect(toldOf([600, 601, 599.5, 0, 602])).toEqual([600, undefined, undefined, undefined, 602]);
});

it('ends a loop at the greater height', () => {
  const told = toldOf(Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 600 : 640)));
  const messages = told.filter((height) => height !== undefined);
  expect(messages).toEqual([600, 640, 600, 640]);
});

it('tells a height that comes back much later', () => {
  const settle = createSettledHeight();
  const times = [0, 100, 200, 300, 400, 9000];
  const heights = [600, 640, 600, 640, 600, 600];
  expect(heights.map((height, i) => settle(height, times[i] ?? 0)).at(-1)).toBe(600);
});

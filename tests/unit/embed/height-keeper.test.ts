import { describe, expect, it } from 'vitest';
import { createHeightKeeper } from '#embed/height-keeper.ts';

/** What the frame is given for heights that come so many milliseconds apart. */
function keep(heights: readonly number[], apart: number): readonly (number | undefined)[] {
  const keeper = createHeightKeeper();
  return heights.map((height, index) => keeper(height, 5000 + index * apart));
}

describe('the height of a frame', () => {
  it('grows and shrinks with its content', () => {
    expect(keep([400, 700, 300], 2000)).toEqual([400, 700, 300]);
  });

  it('stays as it is for less than 2 px, and for a content that is not laid out', () => {
    expect(keep([400, 401, 399, 0, 402], 2000)).toEqual([400, undefined, undefined, undefined, 402]);
  });

  it('stays at the higher of two heights that drive each other', () => {
    expect(keep([400, 600, 400, 600, 400, 600, 400], 30)).toEqual([
      ...[400, 600, 400, 600],
      ...[undefined, undefined, undefined],
    ]);
  });

  it('cuts nothing off when it takes a reader for a loop, and follows again after a pause', () => {
    const keeper = createHeightKeeper();
    const heights = [400, 600, 400, 600, 500, 700];
    expect(heights.map((height, index) => keeper(height, 5000 + index * 300))).toEqual([
      ...[400, 600, 400, 600],
      ...[undefined, 700],
    ]);
    expect(keeper(550, 6800)).toBeUndefined();
    expect(keeper(550, 8300)).toBe(550);
  });

  it('does not grow for ever', () => {
    const heights = Array.from({ length: 500 }, (_, index) => 400 + index * 20);
    const given = keep(heights, 16).filter((height) => height !== undefined);
    expect(given).toHaveLength(40);
  });

  it('follows a panel that opens slowly, and a reader who opens and closes it', () => {
    const opening = Array.from({ length: 20 }, (_, index) => 400 + index * 10);
    expect(keep(opening, 16)).toEqual(opening);
    expect(keep([400, 600, 400, 600, 400, 600, 400], 1500)).toEqual([400, 600, 400, 600, 400, 600, 400]);
  });

  it('follows again when the loop has paused', () => {
    const keeper = createHeightKeeper();
    for (let index = 0; index < 20; index += 1) keeper(index % 2 ? 600 : 400, 5000 + index * 30);
    expect(keeper(450, 9000)).toBe(450);
  });
});

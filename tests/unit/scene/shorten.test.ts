import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shorten } from '#scene/shorten.ts';

/** Ten pixels for each letter. */
const widthOf = (text: string) => [...text].length * 10;

it('leaves a text that fits, and cuts one that does not behind its last letter that does', () => {
  expect(shorten('The rally', 90, widthOf)).toBe('The rally');
  expect(shorten('The rally', 89, widthOf)).toBe('The ral…');
  expect(shorten('The rally', 55, widthOf)).toBe('The…');
  expect(shorten('🗺🗺🗺🗺', 30, widthOf)).toBe('🗺🗺…');
});

it('keeps one letter where there is no room', () => {
  expect(shorten('The rally', 0, widthOf)).toBe('T…');
  expect(shorten('', 0, widthOf)).toBe('');
});

it('is never wider than the room, if there is some', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), fc.integer({ min: 20, max: 400 }), (text, width) => {
      expect(widthOf(shorten(text, width, widthOf))).toBeLessThanOrEqual(Math.max(width, 20));
    }),
  );
});

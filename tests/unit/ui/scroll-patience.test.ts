import { expect, it } from 'vitest';
import { createScrollPatience } from '#ui/scroll-patience.ts';

/** Scrolls for so long from an instant on, an event every 50 ms; answers with whether the hint was due at the end. */
function scroll(note: (time: number) => boolean, from: number, duration: number): boolean {
  let isDue = false;
  for (let time = from; time <= from + duration; time += 50) isDue = note(time);
  return isDue;
}

it('lets a page go past without a word', () => {
  expect(scroll(createScrollPatience(), 0, 500)).toBe(false);
});

it('helps someone who goes on', () => {
  expect(scroll(createScrollPatience(), 0, 700)).toBe(true);
});

it('begins anew after a pause, and stops helping after three times', () => {
  const note = createScrollPatience();
  const due = [0, 2000, 4000, 6000].map((from) => scroll(note, from, 700));
  expect(due).toEqual([true, true, true, false]);
});

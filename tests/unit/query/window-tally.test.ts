import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps, utcMs } from '#model/time.ts';
import { countOverlapping } from '#query/event-table.ts';
import { createWindowTally } from '#query/window-tally.ts';

interface Span {
  readonly start: number;
  readonly length: number;
  readonly group: number;
  readonly passes: boolean;
}

const GROUPS = 4;

const spans = fc.array(
  fc.record({
    start: fc.integer({ min: -50, max: 50 }),
    length: fc.integer({ min: 1, max: 40 }),
    group: fc.integer({ min: -1, max: GROUPS - 1 }),
    passes: fc.boolean(),
  }),
);
const windows = fc.array(
  fc.record({ start: fc.integer({ min: -70, max: 70 }), length: fc.integer({ min: 1, max: 80 }) }),
);

function columnsOf(rows: readonly Span[]) {
  const sorted = rows.toSorted((a, b) => a.start - b.start || a.length - b.length);
  const end = sorted.map(({ start, length }) => start + length);
  const byEnd = sorted.map((_, row) => row).sort((a, b) => (end[a] ?? 0) - (end[b] ?? 0));
  return {
    sorted,
    start: Float64Array.from(sorted, ({ start }) => start),
    byEnd: Uint32Array.from(byEnd),
    ends: Float64Array.from(byEnd, (row) => end[row] ?? 0),
    group: Int16Array.from(sorted, ({ group }) => group),
    passes: Uint8Array.from(sorted, ({ passes }) => Number(passes)),
  };
}

it('agrees with a naive scan after any walk of the window, edges included', () => {
  fc.assert(
    fc.property(spans, windows, (rows, walk) => {
      const columns = columnsOf(rows);
      const tally = createWindowTally(columns, [{ column: columns.group, size: GROUPS }], columns.passes);
      for (const step of walk) {
        const window = { start: utcMs(step.start), end: utcMs(step.start + step.length) };
        tally.move(window);
        const inside = columns.sorted.filter(({ start, length }) =>
          overlaps({ start: utcMs(start), end: utcMs(start + length) }, window),
        );
        const passing = inside.filter(({ passes }) => passes);
        const naive = Array.from({ length: GROUPS }, (_, g) => passing.filter(({ group }) => group === g).length);
        expect([...(tally.counts[0] ?? [])]).toEqual(naive);
        expect(tally.total()).toBe(passing.length);
        expect(countOverlapping(columns, window)).toBe(inside.length);
      }
    }),
  );
});

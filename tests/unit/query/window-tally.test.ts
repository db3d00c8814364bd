import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type EventColumns, endColumns } from '#model/event-columns.ts';
import { overlaps, utcMs } from '#model/time.ts';
import { intervalOf, rowSet, rowsInWindow } from '#query/row-set.ts';
import { countOverlapping } from '#query/window-range.ts';
import { createWindowTally } from '#query/window-tally.ts';
import { bitsOf } from './bits-of.ts';

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

const NO_COLUMNS = {
  clock: null,
  dating: new Uint16Array(),
  category: new Uint16Array(),
  place: new Int32Array(),
  country: new Int16Array(),
  tier: new Uint8Array(),
  x: new Float32Array(),
  y: new Float32Array(),
  actorEnds: new Uint32Array(),
  actor: new Uint32Array(),
};

function tableOf(rows: readonly Span[]) {
  const sorted = rows.toSorted((a, b) => a.start - b.start || a.length - b.length);
  const end = sorted.map(({ start, length }) => start + length);
  const byEnd = sorted.map((_, row) => row).sort((a, b) => (end[a] ?? 0) - (end[b] ?? 0));
  const columns: EventColumns = {
    ...NO_COLUMNS,
    length: sorted.length,
    start: Float64Array.from(sorted, ({ start }) => start),
    ...endColumns(Float64Array.from(end), Uint32Array.from(byEnd)),
  };
  const passing = sorted.map((row) => row.passes);
  const group = Int16Array.from(sorted, (row) => row.group);
  return { sorted, columns, passing, group };
}

it('agrees with a naive scan after any walk of the window, edges included', () => {
  fc.assert(
    fc.property(spans, windows, fc.boolean(), (rows, walk, filtered) => {
      const { sorted, columns, passing, group } = tableOf(rows);
      const set = rowSet(columns, filtered ? bitsOf(passing) : null);
      const tally = createWindowTally(set, { column: group, size: GROUPS });
      for (const step of walk) {
        const window = { start: utcMs(step.start), end: utcMs(step.start + step.length) };
        tally.move(window);
        const inside = [...sorted.entries()].filter(
          ([row, { passes }]) => (passes || !filtered) && overlaps(intervalOf(columns, row), window),
        );
        const naive = Array.from({ length: GROUPS }, (_, g) => inside.filter(([, span]) => span.group === g).length);
        expect([...tally.counts]).toEqual(naive);
        expect(countOverlapping(set, window)).toBe(inside.length);
        expect([...rowsInWindow(set, window)]).toEqual(inside.map(([row]) => row));
      }
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endColumns } from '#model/event-columns.ts';
import { laneByCountry, MOST_PARTS, sortIntoLanes } from '#model/lane-cells.ts';

interface Sketch {
  readonly start: number;
  readonly end: number;
  readonly category: number;
  readonly country: number;
}

/** The columns that lanes are made of; the rows come in the order of their starts. */
function columnsOf(rows: readonly Sketch[]) {
  const end = Float64Array.from(rows, (row) => row.end);
  const byEnd = Uint32Array.from(rows.keys()).sort((a, b) => (end[a] ?? 0) - (end[b] ?? 0) || a - b);
  const none = new Uint32Array(rows.length);
  return {
    length: rows.length,
    start: Float64Array.from(rows, ({ start }) => start),
    ...endColumns(end, byEnd),
    category: Uint16Array.from(rows, ({ category }) => category),
    country: Int16Array.from(rows, ({ country }) => country),
    clock: null,
    dating: Uint16Array.from(none),
    place: Int32Array.from(none),
    tier: Uint8Array.from(none),
    x: Float32Array.from(none),
    y: Float32Array.from(none),
    actorEnds: none,
    actor: new Uint32Array(),
  };
}

it('the first countries have lanes of their own, the others and events without one the lane after them', () => {
  const lane = laneByCountry({ country: Int16Array.of(0, 1, 2, 3, -1) }, 2);
  expect([0, 1, 2, 3, 4, 99].map(lane)).toEqual([0, 1, 2, 2, 2, 2]);
});

describe('sorted into lanes', () => {
  it('events stand lane by lane, category by category, and by time within each', () => {
    const columns = columnsOf([
      { start: 10, end: 90, category: 1, country: 0 },
      { start: 20, end: 30, category: 0, country: 1 },
      { start: 40, end: 50, category: 1, country: 0 },
      { start: 60, end: 70, category: 0, country: 0 },
    ]);
    expect(sortIntoLanes(columns, laneByCountry(columns, 2), 2, 2)).toEqual({
      parts: 2,
      firsts: Uint32Array.of(0, 1, 3, 4, 4),
      start: Float64Array.of(60, 10, 40, 20),
      ends: Float64Array.of(70, 50, 90, 30),
      startAt: Uint32Array.of(1, 3, 2, 0),
      endAt: Uint32Array.of(2, 3, 1, 0),
    });
  });

  it('a lane has a part even where there are no categories, and no more than eight', () => {
    const columns = columnsOf([{ start: 0, end: 1, category: 11, country: 0 }]);
    const partsOf = (categories: number) => sortIntoLanes(columns, () => 0, 1, categories);
    expect(partsOf(0)).toMatchObject({ parts: 1, firsts: Uint32Array.of(0, 1) });
    expect(partsOf(12)).toMatchObject({ parts: MOST_PARTS, firsts: Uint32Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1) });
  });

  it('every event is in its cell once, in the order of starts and in that of ends', () => {
    const rows = fc
      .array(
        fc.record({
          start: fc.nat(50),
          length: fc.nat(20),
          category: fc.nat(9),
          country: fc.integer({ min: -1, max: 4 }),
        }),
      )
      .map((list) =>
        list
          .map(({ start, length, ...rest }): Sketch => ({ ...rest, start, end: start + length }))
          .toSorted((a, b) => a.start - b.start || a.end - b.end),
      );
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 10 }), (list, categories) => {
        const columns = columnsOf(list);
        const laneOf = laneByCountry(columns, 3);
        const cells = sortIntoLanes(columns, laneOf, 4, categories);
        list.forEach((row, index) => {
          const cell = laneOf(index) * cells.parts + Math.min(row.category, cells.parts - 1);
          for (const at of [cells.startAt[index] ?? -1, cells.endAt[index] ?? -1]) {
            expect(at).toBeGreaterThanOrEqual(cells.firsts[cell] ?? Infinity);
            expect(at).toBeLessThan(cells.firsts[cell + 1] ?? -1);
          }
          expect(cells.start[cells.startAt[index] ?? -1]).toBe(row.start);
          expect(cells.ends[cells.endAt[index] ?? -1]).toBe(row.end);
        });
        for (let cell = 0; cell + 1 < cells.firsts.length; cell++) {
          for (const column of [cells.start, cells.ends]) {
            const within = column.slice(cells.firsts[cell], cells.firsts[cell + 1]);
            expect(within).toEqual(within.toSorted());
          }
        }
        expect(cells.firsts.at(-1)).toBe(list.length);
      }),
    );
  });
});

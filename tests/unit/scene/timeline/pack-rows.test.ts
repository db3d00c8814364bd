import { expect, test } from 'vitest';
import { type PackItem, packRows } from '../../../../src/scene/timeline/pack-rows.ts';

const rules = { pitch: 24, shapeHalf: 7, targetHalf: 12, reserveUpTo: -Infinity, maxRows: 100 };

/** Bars at 10 px per column, each with its shape at its start. */
function draw(drawing: string): readonly PackItem[] {
  return drawing
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line, priority) => {
      const [x0, x1] = [line.indexOf('|') * 10, (line.lastIndexOf('|') + 1) * 10];
      return { spots: [{ shapeX: x0 + 7, labels: [] }], ink: [{ x0, x1, y0: -3, y1: 3 }], priority };
    });
}

const rowsOf = (items: readonly PackItem[], more = {}) =>
  packRows(items, { ...rules, ...more }).placed.map(({ row }) => row);

test('what overlaps goes to the next row, and rows are used again', () => {
  const items = draw(`
    a  |-----------|
    b       |---|
    c                  |--|`);
  expect(rowsOf(items)).toEqual([0, 1, 0]);
});

test('click targets keep apart even where nothing drawn meets', () => {
  const days = [100, 110, 130].map((shapeX, priority) => ({ spots: [{ shapeX, labels: [] }], ink: [], priority }));
  expect(rowsOf(days)).toEqual([0, 1, 0]);
  expect(rowsOf(days, { targetHalf: 4, shapeHalf: 4 })).toEqual([0, 0, 0]);
});

test('in rows closer than a target is high, the shape moves along its bar', () => {
  const month = {
    ink: [{ x0: 100, x1: 250, y0: -3, y1: 3 }],
    spots: [107, 132].map((shapeX) => ({ shapeX, labels: [] })),
  };
  const packed = packRows(
    [0, 1, 2].map((priority) => ({ ...month, priority })),
    { ...rules, pitch: 14 },
  );
  expect(packed.placed.map(({ row, spot }) => [row, spot.shapeX])).toEqual([
    [0, 107],
    [1, 132],
    [2, 107],
  ]);
});

test('a reserved label gets a row of its own rather than none', () => {
  const label = { x0: 20, x1: 120, y0: -6, y1: 6 };
  const items = [0, 60].map((shapeX, priority) => ({
    spots: [{ shapeX, labels: [{ ...label, x0: shapeX + 12, x1: shapeX + 112 }] }],
    ink: [],
    priority,
  }));
  expect(rowsOf(items)).toEqual([0, 0]);
  expect(rowsOf(items, { reserveUpTo: Infinity })).toEqual([0, 1]);
});

test('labels that compete go to the lower number, but to the selected event before all', () => {
  const between = { x0: 20, x1: 80, y0: -6, y1: 6 };
  const items = [
    { spots: [{ shapeX: 10, labels: [between] }], ink: [], priority: 2 },
    { spots: [{ shapeX: 90, labels: [between] }], ink: [], priority: 1 },
  ];
  expect(packRows(items, rules).placed.map(({ label }) => label)).toEqual([null, between]);
  const selected = items.map((item, i) => ({ ...item, first: i === 0 }));
  expect(packRows(selected, rules).placed.map(({ label }) => label)).toEqual([between, null]);
});

test('when rows run out, a mark goes where the nearest one is farthest', () => {
  const items = [100, 110, 112].map((shapeX, priority) => ({ spots: [{ shapeX, labels: [] }], ink: [], priority }));
  expect(rowsOf(items, { maxRows: 2 })).toEqual([0, 1, 0]);
});

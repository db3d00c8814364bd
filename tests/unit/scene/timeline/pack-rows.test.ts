import { expect, test } from 'vitest';
import { type PackForm, type PackItem, packRows } from '../../../../src/scene/timeline/pack-rows.ts';

const rules = { pitch: 24, shapeHalf: 7, targetHalf: 12, reserveUpTo: -Infinity, maxRows: 100 };

/** An item of one telling, which has room for a label wherever its form has one. */
function item(form: Partial<PackForm>, rest: Partial<PackItem> = {}): PackItem {
  const whole = { shapeX: 0, ink: [], labels: {}, ...form };
  return { forms: [whole], sides: whole.labels.right ? ['right'] : [], priority: 0, ...rest };
}

/** Bars at 10 px per column, each with its shape in its middle. */
function draw(drawing: string): readonly PackItem[] {
  return drawing
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line, priority) => {
      const [x0, x1] = [line.indexOf('|') * 10, (line.lastIndexOf('|') + 1) * 10];
      return item({ shapeX: (x0 + x1) / 2, ink: [{ x0, x1, y0: -3, y1: 3 }] }, { priority });
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

test('click targets keep apart in a row, even where nothing drawn meets', () => {
  const days = [100, 110, 130].map((shapeX) => item({ shapeX }));
  expect(rowsOf(days)).toEqual([0, 1, 0]);
  expect(rowsOf(days, { targetHalf: 4, shapeHalf: 4 })).toEqual([0, 0, 0]);
});

test('what is of one day stands below one another, however close the rows are', () => {
  const day = [0, 0, 0].map((shapeX) => item({ shapeX }));
  for (const pitch of [24, 18]) expect(rowsOf(day, { pitch })).toEqual([0, 1, 2]);
});

test('a row is free when it is free in every telling', () => {
  const at = (shapeX: number) => ({ shapeX, ink: [], labels: {} });
  const two = (...forms: PackItem['forms']): PackItem => ({ forms, sides: [], priority: 0 });
  expect(rowsOf([two(at(0), at(200)), two(at(100), at(200))])).toEqual([0, 1]);
  expect(rowsOf([two(at(0), at(200)), two(at(200), at(0))])).toEqual([0, 0]);
  expect(rowsOf([two(at(0), null), two(null, at(0))])).toEqual([0, 0]);
});

test('a label has one side in all tellings: the first that is free in each', () => {
  const box = (x0: number) => ({ x0, x1: x0 + 50, y0: -6, y1: 6 });
  const form = (shapeX: number) => ({
    shapeX,
    ink: [],
    labels: { right: box(shapeX + 10), left: box(shapeX - 60) },
  });
  const one: PackItem = { forms: [form(100), form(400)], sides: ['right', 'left'], priority: 0 };
  const other: PackItem = { forms: [null, { ...form(450), labels: {} }], sides: [], priority: 1 };
  const packed = packRows([other, one], { ...rules, maxRows: 1 });
  expect(packed.placed.map(({ side }) => side)).toEqual([null, 'left']);
});

test('a reserved label gets a row of its own rather than none', () => {
  const items = [0, 60].map((shapeX, priority) =>
    item({ shapeX, labels: { right: { x0: shapeX + 12, x1: shapeX + 112, y0: -6, y1: 6 } } }, { priority }),
  );
  expect(rowsOf(items)).toEqual([0, 0]);
  expect(rowsOf(items, { reserveUpTo: Infinity })).toEqual([0, 1]);
});

test('labels that compete go to the lower number, but to the selected event before all', () => {
  const right = { x0: 20, x1: 80, y0: -6, y1: 6 };
  const items = [
    item({ shapeX: 10, labels: { right } }, { priority: 2 }),
    item({ shapeX: 90, labels: { right } }, { priority: 1 }),
  ];
  expect(packRows(items, rules).placed.map(({ side }) => side)).toEqual([null, 'right']);
  const selected = items.map((each, i) => ({ ...each, first: i === 0 }));
  expect(packRows(selected, rules).placed.map(({ side }) => side)).toEqual(['right', null]);
});

test('when rows run out, a mark goes where the nearest one is farthest', () => {
  const items = [100, 110, 112].map((shapeX) => item({ shapeX }));
  expect(rowsOf(items, { maxRows: 2 })).toEqual([0, 1, 0]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILE_ACCOUNT } from '#model/imported-dataset.ts';
import { DAY, HOUR, type Interval, MINUTE, overlaps, utcMs } from '#model/time.ts';
import type { Grouping } from '#model/view.ts';
import { tableOf } from '#query/event-table.ts';
import { laneSets } from '#query/lane-sets.ts';
import { rowSet } from '#query/row-set.ts';
import { approximateWidth, cssPx } from '#scene/css-px.ts';
import { densityScene, stackColumns } from '../../../../src/scene/timeline/density.ts';
import { binAt, binsIn, chooseStep } from '../../../../src/scene/timeline/density-bins.ts';
import { densityFrame } from '../../../../src/scene/timeline/density-frame.ts';
import { createTally } from '../../../../src/scene/timeline/density-tally.ts';
import { laneHeads } from '../../../../src/scene/timeline/lanes.ts';
import { timeScale } from '../../../../src/scene/timeline/scale.ts';
import { generateRows, type TableRow, tableDataset } from '../../../fixtures/timeline/generated-table.ts';
import { span } from '../../story.ts';
import { words } from './lay-out.ts';

/** Columns of a table in a window, 900 by 300 px. */
function columnsOf(rows: readonly TableRow[], window: Interval, grouping: Grouping = 'country', categories = 3) {
  const dataset = tableDataset(rows, categories);
  const table = tableOf(dataset, FILE_ACCOUNT);
  const lanes = laneSets(dataset, table, rowSet(table.columns), grouping);
  const size = { width: cssPx(900), height: cssPx(300) };
  const text = { measure: approximateWidth, fontSize: cssPx(12), words };
  const frame = densityFrame({ lanes, dataset, grouping, size, ...text });
  const tally = createTally(lanes);
  const scene = densityScene({ dataset, window, lanes, frame, tally, ...text });
  return { dataset, lanes, frame, tally, scene };
}

const FIRST = span('2018-01-01').start;

const spans = fc.array(
  fc.record({
    start: fc.integer({ min: 0, max: 40 }).map((halfDays) => FIRST + (halfDays * DAY) / 2),
    length: fc.integer({ min: 1, max: 30 }).map((halfDays) => (halfDays * DAY) / 2),
    category: fc.integer({ min: 0, max: 9 }),
    country: fc.integer({ min: -1, max: 7 }),
  }),
  { maxLength: 60 },
);
const windows = fc.record({ start: fc.integer({ min: -10, max: 45 }), days: fc.integer({ min: 1, max: 40 }) });

test('each column counts what a naive scan finds, edges included, whatever the lanes and the window', () => {
  fc.assert(
    fc.property(spans, windows, fc.constantFrom('country', 'category', 'actor'), (drawn, { start, days }, grouping) => {
      const rows = drawn.map((row) => ({ ...row, end: row.start + row.length }));
      const window = { start: utcMs(FIRST + start * DAY), end: utcMs(FIRST + (start + days) * DAY) };
      const { dataset, lanes, scene, tally } = columnsOf(rows, window, grouping, 10);
      const laneOf = ({ category, country }: TableRow) => {
        const id = { country: dataset.countries[country], category: dataset.categories[category]?.id, actor: 'all' };
        const own = lanes.findIndex((lane) => lane.id === id[grouping]);
        return own < 0 ? lanes.findIndex((lane) => lane.id === 'rest') : own;
      };
      const inBin = (bin: Interval) =>
        rows.filter((row) => overlaps({ start: utcMs(row.start), end: utcMs(row.end) }, bin));
      for (const bin of scene.bins) {
        const naive = lanes.map((_, lane) => inBin(bin).filter((row) => laneOf(row) === lane).length);
        expect([...tally(bin).totals]).toEqual(naive);
      }
      expect(lanes.reduce((sum, { length }) => sum + length, 0)).toBe(rows.length);
    }),
    { numRuns: 60 },
  );
});

const plot = { x0: cssPx(100), x1: cssPx(880) };

test.each([
  [30 * MINUTE, 'minute', '2018-06-30T12:00:00.000Z'],
  [3 * DAY, 'hour', '2018-06-30T12:00:00.000Z'],
  [100 * DAY, 'day', '2018-06-30T00:00:00.000Z'],
  [700 * DAY, 'week', '2018-06-25T00:00:00.000Z'],
  [8 * 365 * DAY, 'month', '2018-06-01T00:00:00.000Z'],
  [25 * 365 * DAY, 'quarter', '2018-04-01T00:00:00.000Z'],
  [100 * 365 * DAY, 'year', '2018-01-01T00:00:00.000Z'],
])('in a window of %d ms a column is a %s, from where the calendar opens one in UTC', (length, unit, opening) => {
  const start = Date.UTC(2018, 5, 30, 12);
  const step = chooseStep({ window: { start: utcMs(start), end: utcMs(start + length) }, plot });
  expect(step.unit).toBe(unit);
  expect(new Date(binAt(step, start).start).toISOString()).toBe(opening);
});

test('bins follow one another without a gap, also before the year 100 and before 1970', () => {
  for (const window of [span('0090/0110'), span('1969-11/1970-02'), span('-0010/0010')]) {
    const scale = timeScale(window, plot);
    const bins = binsIn(chooseStep(scale), scale);
    expect(bins[0]?.start).toBeLessThanOrEqual(window.start);
    expect(bins.at(-1)?.end).toBeGreaterThanOrEqual(window.end);
    for (const [i, bin] of bins.entries()) {
      if (i > 0) expect(bin.start).toBe(bins[i - 1]?.end);
      expect(bin.x1 - bin.x0).toBeGreaterThanOrEqual(5.9);
    }
  }
});

test('columns are the same ones while the window moves', () => {
  const at = (hours: number) => {
    const { start, end } = span('2018-03/2018-08');
    const scale = timeScale({ start: utcMs(start + hours * HOUR), end: utcMs(end + hours * HOUR) }, plot);
    return binsIn(chooseStep(scale), scale).map((bin) => bin.start);
  };
  expect(at(5).slice(1)).toEqual(at(0).slice(1, at(5).length));
});

const day = (date: string, category = 0, country = 0): TableRow => ({ ...span(date), category, country });

test('heights are square roots on one scale for all lanes; colours share a column in proportion', () => {
  const rows = [
    ...Array.from({ length: 300 }, () => day('2018-06-05', 0, 0)),
    ...Array.from({ length: 100 }, () => day('2018-06-05', 1, 0)),
    ...Array.from({ length: 100 }, () => day('2018-06-20', 2, 1)),
  ];
  const { scene, frame, ...of } = columnsOf(rows, span('2018-06'));
  const boxes = stackColumns({ frame, ...of }, scene.bins, scene.most).map(
    ({ slot, boxes: [, top = 0, foot = 0] }) => ({
      slot,
      height: foot - top,
    }),
  );
  const [lane] = frame.lanes.list;
  const full = (lane?.baseline ?? 0) - (lane?.top ?? 0);
  expect(scene.most).toBe(400);
  expect(boxes.map(({ slot }) => slot)).toEqual([1, 2, 3]);
  expect(boxes[0]?.height).toBeCloseTo(full * 0.75);
  expect(boxes[1]?.height).toBeCloseTo(full * 0.25);
  expect(boxes[2]?.height).toBeCloseTo(full * 0.5);
});

test('of more than eight categories the last share one colour, and one lane', () => {
  const rows = Array.from({ length: 20 }, (_, category) => day('2018-06-05', category));
  const byCountry = columnsOf(rows, span('2018-06'), 'country', 20);
  expect(byCountry.lanes[0]?.parts.map(({ category }) => category)).toEqual([0, 1, 2, 3, 4, 5, 6, null]);
  const { lanes } = columnsOf(rows, span('2018-06'), 'category', 20);
  expect(lanes.map(({ id, length }) => [id, length]).slice(-2)).toEqual([
    ['Category 7', 1],
    ['rest', 13],
  ]);
});

test('lanes are those of the marks: countries of their own, also empty ones, then elsewhere', () => {
  const { lanes, dataset } = columnsOf([day('2018-06-05', 0, 2), day('2018-06-05', 0, -1)], span('2018-06'));
  const titles = laneHeads(lanes, { dataset, grouping: 'country', words }).map(({ title }) => title);
  expect(titles).toEqual(['BE', 'DE', 'FR', 'IR', 'IT', 'ES', 'Elsewhere']);
  const only = laneHeads(lanes.slice(-1), { dataset, grouping: 'country', words });
  expect(only.map(({ title }) => title)).toEqual(['All events']);
});

test('a tally remembers its bins and gives the same answer', () => {
  const { tally, scene } = columnsOf(generateRows(500), span('2012'));
  const [bin] = scene.bins;
  if (bin === undefined) throw new Error('A year has bins.');
  expect(tally({ ...bin })).toBe(tally(bin));
});

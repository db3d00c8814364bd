import { expect, test } from 'vitest';
import { FILE_ACCOUNT } from '#model/imported-dataset.ts';
import { DAY, HOUR, type Interval, utcMs } from '#model/time.ts';
import { tableOf } from '#query/event-table.ts';
import { laneSets } from '#query/lane-sets.ts';
import { rowSet } from '#query/row-set.ts';
import { cssPx } from '#scene/css-px.ts';
import { binAt, chooseStep } from '../../../../src/scene/timeline/density-bins.ts';
import { columnAfter, windowOf } from '../../../../src/scene/timeline/density-column.ts';
import { createTally } from '../../../../src/scene/timeline/density-tally.ts';
import { tableDataset } from '../../../fixtures/timeline/generated-table.ts';
import { span } from '../../story.ts';

/** Days in Belgium (lane 0) and Germany (lane 1); a window in which each column is a day. */
function walkOver(belgium: readonly string[], germany: readonly string[]) {
  const rows = [belgium, germany].flatMap((dates, country) =>
    dates.map((date) => ({ ...span(date), category: 0, country })),
  );
  const dataset = tableDataset(rows);
  const table = tableOf(dataset, FILE_ACCOUNT);
  const lanes = laneSets(dataset, table, rowSet(table.columns), 'country');
  const step = chooseStep({ window: span('2018-06'), plot: { x0: cssPx(0), x1: cssPx(240) } });
  const walk = { lanes, step, tally: createTally(lanes), limits: span('2018') };
  return (key: string, from: string, lane = 0) => {
    const to = columnAfter(key, { lane, bin: binAt(step, span(from).start) }, walk);
    return to && `${to.lane} ${new Date(to.bin.start).toISOString().slice(0, 10)}`;
  };
}

const go = walkOver(['2018-02-03', '2018-06-05/2018-06-07', '2018-09-09'], ['2018-06-20']);

test('sideways the keys go to the next column that is not empty, wherever it is', () => {
  expect(go('ArrowRight', '2018-06-05')).toBe('0 2018-06-06');
  expect(go('ArrowRight', '2018-06-07')).toBe('0 2018-09-09');
  expect(go('ArrowLeft', '2018-06-05')).toBe('0 2018-02-03');
  expect(go('ArrowLeft', '2018-09-09')).toBe('0 2018-06-07');
});

test('there is nothing beyond the first and the last', () => {
  expect(go('ArrowRight', '2018-09-09')).toBeUndefined();
  expect(go('ArrowLeft', '2018-02-03')).toBeUndefined();
});

test('Home and End go to the lane’s ends; up and down to another lane at the same time', () => {
  expect(go('Home', '2018-06-06')).toBe('0 2018-02-03');
  expect(go('End', '2018-06-06')).toBe('0 2018-09-09');
  expect(go('ArrowDown', '2018-06-06')).toBe('1 2018-06-06');
  expect(go('ArrowUp', '2018-06-06')).toBeUndefined();
  expect(go('Home', '2018-06-06', 1)).toBe('1 2018-06-20');
});

test('opening a column shows its stretch of time, at least an hour and inside the limits', () => {
  const limits = span('2018');
  const minute: Interval = { start: span('2018-06-05').start, end: utcMs(span('2018-06-05').start + 60_000) };
  expect(windowOf(span('2018-06-05'), limits)).toEqual(span('2018-06-05'));
  expect(windowOf(minute, limits).end - windowOf(minute, limits).start).toBe(HOUR);
  const cut = windowOf({ start: utcMs(limits.start - 5 * DAY), end: utcMs(limits.start + 2 * DAY) }, limits);
  expect(cut).toEqual({ start: limits.start, end: utcMs(limits.start + 2 * DAY) });
});

import { expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { accountId } from '#model/id.ts';
import { DAY, utcMs } from '#model/time.ts';
import { tableOf } from '#query/event-table.ts';
import { rowSet } from '#query/row-set.ts';
import { approximateWidth, cssPx, type MeasureText } from '#scene/css-px.ts';
import { densityProfile, overviewScene, windowOnOverview } from '../../../../src/scene/timeline/overview.ts';
import { timeScale } from '../../../../src/scene/timeline/scale.ts';
import { span, story } from '../../story.ts';
import { layOut } from './lay-out.ts';

/** Twelve pixels for each letter. */
const wide: MeasureText = (text) => cssPx(text.length * 12);

const labelsOf = (window: string) =>
  layOut(story({ a: { article: '2018-06-05' } }), { window: span(window), width: 748 })
    .axis.ticks.map(({ label }) => label)
    .filter((label) => label !== null);

test('ticks go from hours to years, and name the year where one begins', () => {
  expect(labelsOf('2018-06-30').slice(0, 3)).toEqual(['30 Jun', '03:00', '06:00']);
  expect(labelsOf('2018-05/2018-11')).toEqual(['May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov']);
  expect(labelsOf('2018-11/2019-02')).toEqual([
    '1 Nov',
    '15 Nov',
    '1 Dec',
    '15 Dec',
    '2019',
    '15 Jan',
    '1 Feb',
    '15 Feb',
  ]);
  expect(labelsOf('2014/2019')).toContain('2015');
});

test('years stand at round ones, up to hundreds of thousands of them, before our era too', () => {
  expect(labelsOf('0043/2018')).toEqual(['200', '400', '600', '800', '1000', '1200', '1400', '1600', '1800', '2000']);
  expect(labelsOf('-0751/0300')).toEqual([
    ...['700 BC', '600 BC', '500 BC', '400 BC', '300 BC', '200 BC', '100 BC', '1 AD', '100', '200', '300'],
  ]);
  expect(labelsOf('-0045/0004')).toEqual([
    ...['45 BC', '40 BC', '35 BC', '30 BC', '25 BC', '20 BC', '15 BC', '10 BC', '5 BC', '1 AD'],
  ]);
  expect(labelsOf('Y-12000/2018')).toEqual([
    '12000 BC',
    '10000 BC',
    '8000 BC',
    '6000 BC',
    '4000 BC',
    '2000 BC',
    '1 AD',
    '2000',
  ]);
  expect(labelsOf('Y-250000/2018')).toEqual(['250000 BC', '200000 BC', '150000 BC', '100000 BC', '50000 BC', '1 AD']);
  expect(labelsOf('Y-271820/Y275000')).toEqual(['200000 BC', '100000 BC', '1 AD', '100000', '200000']);
});

test('the first years of all have their labels too', () => {
  const { start } = span('Y-271820');
  const window = { start, end: utcMs(start + 5.6 * 366 * DAY) };
  const { axis } = layOut(story({ a: { article: '2018' } }), { window, width: 320 });
  expect(axis.ticks.map(({ label }) => label)).toContain('271820 BC');
});

test('no label stands in what names the day beside the ticks', () => {
  const { axis, plot } = layOut(story({ a: { article: '2018' } }), { window: span('2018-06-30'), measure: wide });
  expect(axis.context).toMatchObject({ text: '30 Jun 2018', x: 12 });
  const [first] = axis.ticks.filter(({ label }) => label !== null);
  const left = (first?.labelX ?? 0) - wide(first?.label ?? '', cssPx(12)) / 2;
  expect(left).toBeGreaterThan(12 + wide('30 Jun 2018', cssPx(12)));
  expect(plot.x0 - wide('30 Jun', cssPx(12)) / 2).toBeLessThan(12 + wide('30 Jun 2018', cssPx(12)));
});

test('what the ticks leave out stands beside them: the year, or the day', () => {
  const context = (window: string) =>
    layOut(story({ a: { article: '2018' } }), { window: span(window) }).axis.context?.text;
  expect(context('2018-05/2018-11')).toBe('2018');
  expect(context('2018-06-30')).toBe('30 Jun 2018');
  expect(context('2005/2023')).toBeUndefined();
  // The first tick says it already.
  expect(context('2018/2019')).toBeUndefined();
});

const sparse = story({ a: { article: '2005' }, b: { article: '2018-06-30' }, c: { article: '2018-07-30' } });

function overview(dataset = sparse) {
  return overviewScene({
    rows: rowSet(tableOf(dataset, accountId('article')).columns),
    dataset,
    size: { width: cssPx(500), height: cssPx(44) },
    plot: { x0: cssPx(24), x1: cssPx(476) },
    measure: approximateWidth,
    fontSize: cssPx(12),
    words: ENGLISH,
  });
}

test('an event counts in each bin of the profile that it touches', () => {
  const { columns } = tableOf(sparse, accountId('article'));
  const fourDays = timeScale(span('2018-06-29/2018-07-02'), { x0: cssPx(0), x1: cssPx(16) });
  expect(densityProfile(rowSet(columns), fourDays)).toEqual([0, 1, 0, 0]);
  const twoHalves = timeScale(span('2005'), { x0: cssPx(0), x1: cssPx(8) });
  expect(densityProfile(rowSet(columns), twoHalves)).toEqual([1, 1]);
});

test('the overview shows the window, however short, inside the strip', () => {
  const scene = overview();
  const { x0, x1 } = windowOnOverview(scene, span('2018-06-30'));
  expect(x1 - x0).toBeGreaterThanOrEqual(2);
  expect(windowOnOverview(scene, span('1900/2100'))).toEqual(scene.plot);
});

test('years are as many as their labels have room', () => {
  const years = overview().ticks.flatMap(({ label }) => label ?? []);
  expect(years).toEqual(['2006', '2008', '2010', '2012', '2014', '2016', '2018']);
});

test('the overview of a short story has months, days or hours, that of a long one round years', () => {
  const labels = (dates: string) => {
    const dataset = { ...sparse, extent: span(dates) };
    return overview(dataset).ticks.flatMap(({ label }) => label ?? []);
  };
  expect(labels('2018-05/2018-06')).toEqual(['1 May', '15 May', '1 Jun', '15 Jun', '1 Jul']);
  expect(labels('2018-06-30')).toEqual(['29 Jun', '12:00', '30 Jun', '12:00', '1 Jul', '12:00']);
  expect(labels('Y-10000/2018')).toEqual(['10000 BC', '8000 BC', '6000 BC', '4000 BC', '2000 BC', '1 AD', '2000']);
});

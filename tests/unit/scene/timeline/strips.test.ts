import { expect, test } from 'vitest';
import { accountId, chapterId, eventId } from '#model/id.ts';
import { tableOf } from '#query/event-table.ts';
import { rowSet } from '#query/row-set.ts';
import { approximateWidth, cssPx } from '#scene/css-px.ts';
import { densityProfile, overviewScene, windowOnOverview } from '../../../../src/scene/timeline/overview.ts';
import { timeScale } from '../../../../src/scene/timeline/scale.ts';
import { span, story } from '../../story.ts';
import { layOut } from './lay-out.ts';

const labelsOf = (window: string) =>
  layOut(story({ a: { article: '2018-06-05' } }), { window: span(window), width: 700 })
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

test('what the ticks leave out stands beside them: the year, or the day', () => {
  const context = (window: string) =>
    layOut(story({ a: { article: '2018' } }), { window: span(window) }).axis.context?.text;
  expect(context('2018-05/2018-11')).toBe('2018');
  expect(context('2018-06-30')).toBe('30 Jun 2018');
  expect(context('2005/2023')).toBeUndefined();
  // The first tick says it already.
  expect(context('2018/2019')).toBeUndefined();
});

const twoChapters = {
  ...story({ a: { article: '2018-06' }, b: { article: '2018-06-15/2018-09' } }),
  chapters: [
    { id: chapterId('one'), title: 'One', summary: '', events: [eventId('a')] },
    { id: chapterId('two'), title: 'Two', summary: '', events: [eventId('b')] },
  ],
};

test('chapters that overlap stand in rows below one another', () => {
  const { chapters } = layOut(twoChapters);
  expect(chapters.bands.map(({ number, row, label }) => [number, row, label?.inside])).toEqual([
    [1, 0, true],
    [2, 1, true],
  ]);
});

test('a chapter too short for its title has it beside the number', () => {
  const dataset = { ...twoChapters, chapters: twoChapters.chapters.slice(0, 1) };
  const { chapters } = layOut(dataset, { window: span('2014/2022') });
  expect(chapters.bands[0]).toMatchObject({ label: { inside: false } });
  expect((chapters.bands[0]?.x1 ?? 0) - (chapters.bands[0]?.x0 ?? 0)).toBe(24);
});

test('a chapter outside of the window is not drawn, and the strip keeps its height', () => {
  const inside = layOut(twoChapters).chapters;
  const outside = layOut(twoChapters, { window: { start: span('2019-01').start, end: span('2019-07').end } }).chapters;
  expect(outside.bands).toEqual([]);
  expect(outside.height).toBe(inside.height);
});

const sparse = story({ a: { article: '2005' }, b: { article: '2018-06-30' }, c: { article: '2018-07-30' } });

function overview() {
  return overviewScene({
    rows: rowSet(tableOf(sparse, accountId('article')).columns),
    dataset: sparse,
    size: { width: cssPx(500), height: cssPx(44) },
    plot: { x0: cssPx(24), x1: cssPx(476) },
    measure: approximateWidth,
    fontSize: cssPx(12),
    yearLabel: String,
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

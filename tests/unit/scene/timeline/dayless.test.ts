import { expect, test } from 'vitest';
import { span, story } from '../../story.ts';
import { layOut, markOf } from './lay-out.ts';

test('a date known only to a span of most of the window stands beside the plot; what lasted as long keeps its bar', () => {
  const dataset = story({
    year: { article: '2018?', place: 'paris' },
    season: { article: '2018-06?/2018-10?', place: 'paris' },
    month: { article: '2018-08', place: 'paris' },
    war: { article: '2018-06-02/2018-10-30', place: 'paris' },
  });
  const scene = layOut(dataset);
  const beside = scene.lanes.marks.filter(({ dayless }) => dayless);
  expect(beside.map(({ event }) => event)).toEqual(['year', 'season']);
  for (const { x, bar, dashed, label } of beside) {
    expect(bar).toBeNull();
    expect(dashed).toBe(true);
    expect(x).toBeLessThan(scene.dayless?.edge ?? 0);
    expect(label?.x).toBeGreaterThanOrEqual(scene.plot.x0);
  }
  expect(scene.dayless?.label?.text).toBe('no day');
  expect(markOf(layOut(dataset, { window: span('2018-08') }), 'month').dayless).toBe(true);
});

test('the column beside the plot has its room, whether or not anything stands there', () => {
  const [day, year] = ['2018-08-15', '2018?'].map((article) => layOut(story({ one: { article, place: 'paris' } })));
  expect(day?.dayless).toBeNull();
  expect(day?.plot).toEqual(year?.plot);
});

test('a dotted line joins what has no day with the date that contests it', () => {
  const dataset = story({ talks: { article: '2018-01?/2018-06-28?', record: '2018-07-20', place: 'paris' } });
  const window = span('2018-06/2018-09');
  const article = layOut(dataset, { window });
  const [own, other] = [markOf(article, 'talks'), markOf(layOut(dataset, { window, account: 'record' }), 'talks')];
  expect(own).toMatchObject({ dayless: true, ghosts: [{ dotted: true, line: { x0: own.x + 7 } }] });
  expect(other).toMatchObject({ dayless: false, ghosts: [{ dotted: true, dashed: true, line: { x0: own.x + 7 } }] });
});

import { expect, test } from 'vitest';
import { createDataset } from '#model/dataset.ts';
import { countryCode, type EventId, eventId, placeId } from '#model/id.ts';
import { approximateWidth, cssPx, type MeasureText } from '#scene/css-px.ts';
import { span, story } from '../../story.ts';
import { dayOf, drawEvents } from './draw-events.ts';
import { layOut, markOf } from './lay-out.ts';

const june = span('2018-06');

test('marks of a lane stand in rows; what overlaps goes below', () => {
  const scene = layOut(
    drawEvents(`
      a  |-----------|
      b       |---|
      c                        |--|`),
    { window: june },
  );
  expect(scene.lanes.marks.map(({ event, row }) => [event, row])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
  ]);
});

test('a day is a point, a month is a bar from its first to its last day, a span too short to see is a point again', () => {
  const dataset = story({
    day: { article: '2018-06-15', place: 'paris' },
    month: { article: '2018-06', place: 'brussels' },
    days: { article: '2018-06-20/2018-06-21', place: 'paris' },
  });
  const scene = layOut(dataset, { window: span('2018-05/2018-07') });
  const { plot } = scene;
  const dayWidth = (plot.x1 - plot.x0) / 92;
  expect(markOf(scene, 'day')).toMatchObject({ kind: 'point', bar: null, x: plot.x0 + 45.5 * dayWidth });
  const month = markOf(scene, 'month');
  expect(month.kind).toBe('bar');
  expect(month.bar?.x0).toBeCloseTo(plot.x0 + 31 * dayWidth);
  expect(month.bar?.x1).toBeCloseTo(plot.x0 + 61 * dayWidth);
  expect(markOf(layOut(dataset, { window: span('2014/2020') }), 'days').kind).toBe('point');
});

test('ends say what is known: approximate fades, open runs on, uncertain is dashed, the window cuts', () => {
  const scene = layOut(
    story({
      about: { article: '2018-06-05~/2018-06-12~', place: 'brussels' },
      open: { article: '2018-06-05/..', place: 'brussels' },
      perhaps: { article: '2018-06-05?/2018-06-09?', place: 'brussels' },
      longer: { article: '2018-05/2018-07', place: 'brussels' },
      day: { article: '2018-06-10~', place: 'brussels' },
    }),
    { window: june },
  );
  expect(markOf(scene, 'about').bar).toMatchObject({ start: 'fade', end: 'fade' });
  expect(markOf(scene, 'open').bar).toMatchObject({ start: 'sharp', end: 'open', x1: scene.plot.x1 });
  expect(markOf(scene, 'longer').bar).toMatchObject({ start: 'cut', end: 'cut', x0: scene.plot.x0 });
  expect(markOf(scene, 'perhaps')).toMatchObject({ dashed: true, dayless: false });
  expect(markOf(scene, 'day').halo).toBe(true);
});

test('the other account’s date is a ghost in the same row, joined by a line', () => {
  const scene = layOut(drawEvents('rally   o                  |'), { window: june });
  const rally = markOf(scene, 'rally');
  expect(rally.ghosts).toHaveLength(1);
  const [ghost] = rally.ghosts;
  expect(ghost?.kind).toBe('point');
  expect(ghost?.line).toEqual({ x0: ghost?.at?.x1, x1: rally.x - 7 });
});

test('the line to a ghost outside of the window runs to the edge', () => {
  const dataset = story({ rally: { article: '2018-06-15', record: '2018-09-01', place: 'paris' } });
  const scene = layOut(dataset, { window: june });
  expect(markOf(scene, 'rally').ghosts[0]).toMatchObject({ at: null, line: { x1: scene.plot.x1 } });
});

test('an account that only knows the date less exactly has no ghost', () => {
  const scene = layOut(story({ freeze: { article: '2018-10', record: '2018-10-02', place: 'paris' } }));
  expect(markOf(scene, 'freeze').ghosts).toEqual([]);
});

test('countries keep their lanes when they are empty; what has no place stands in the last one', () => {
  const dataset = story({ a: { article: '2018-06-05' }, b: { article: '2018-06-09', place: 'null-island' } });
  const { lanes } = layOut(dataset, { window: june });
  expect(lanes.list.map(({ id, empty }) => [id, empty])).toEqual([
    ['BE', true],
    ['FR', true],
    ['rest', false],
  ]);
  expect(lanes.marks.map(({ lane }) => lane)).toEqual(['rest', 'rest']);
});

test('only categories with events have a lane, whatever the window', () => {
  const dataset = story({ a: { article: '2018-06-05', category: 'sanctions' } });
  const { lanes } = layOut(dataset, { grouping: 'category', window: span('2018-09') });
  expect(lanes.list.map(({ id, title, empty }) => [id, title, empty])).toEqual([['sanctions', 'Sanctions', true]]);
});

test('an event stands in the lane of the first of its actors that has one, the others in the last', () => {
  const john = 'Smith, 100 % John';
  const dataset = story({
    a: { article: '2018-06-05', actors: ['ncri', john] },
    b: { article: '2018-06-06', actors: [john] },
    c: { article: '2018-06-07', actors: [john] },
    d: { article: '2018-06-08' },
  });
  const { lanes } = layOut(dataset, { grouping: 'actor', window: june });
  expect(lanes.list.map(({ id }) => id)).toEqual([john, 'ncri', 'rest']);
  expect(Object.fromEntries(lanes.marks.map(({ event, lane }) => [event, lane]))).toEqual({
    a: 'ncri',
    b: john,
    c: john,
    d: 'rest',
  });
  expect(lanes.list.at(-1)?.title).toBe('Others');
});

test('where nothing tells events apart, one lane is called after all of them', () => {
  const { lanes } = layOut(story({ a: { article: '2018-06-05' } }), { grouping: 'actor', window: june });
  expect(lanes.list.map(({ title }) => title)).toEqual(['All events']);
});

test('a label stands to the right, at the plot’s end to the left, and is cut where both have too little room', () => {
  const scene = layOut(
    drawEvents(`
      first  |
      last                                |`),
    { window: june },
  );
  expect(markOf(scene, 'first').label?.anchor).toBe('start');
  expect(markOf(scene, 'last').label?.anchor).toBe('end');
  const letters: MeasureText = (text) => cssPx(text.length * 50);
  const small = layOut(drawEvents('only               |'), { window: june, width: 668, measure: letters });
  const { label, x } = markOf(small, 'only');
  expect(label).toMatchObject({ text: 'Th…', anchor: 'start', width: 150 });
  expect(small.plot.x1 - x).toBeLessThan(212);
});

/** A story of one event, titled otherwise. */
function titled(title: string, date: string) {
  const dataset = story({ only: { article: date, place: 'paris' } });
  const [event] = dataset.events;
  if (event === undefined) throw new Error('The story has no event.');
  return createDataset({ ...dataset, events: [{ ...event, title }] });
}

test.each([
  ['many words', 'A very long headline that goes on '.repeat(40)],
  ['one word', 'Headline'.repeat(50)],
])('a title of %s has its beginning on the timeline', (_, title) => {
  for (const width of [320, 900, 1440]) {
    const scene = layOut(titled(title, '2018-06-15'), { window: june, width });
    const { label, title: whole } = markOf(scene, 'only');
    expect(whole).toBe(title);
    expect(label?.text.endsWith('…')).toBe(true);
    expect(title.startsWith(label?.text.slice(0, -1) ?? '-')).toBe(true);
    expect(label?.width).toBeGreaterThan(80);
    expect(label?.width).toBeLessThanOrEqual(480);
    expect(label?.width).toBeLessThanOrEqual(scene.plot.x1 - scene.plot.x0);
  }
});

test('the label of a bar that runs off both edges stands on it', () => {
  const scene = layOut(titled('Blockade of the port', '2014-02-20/..'), { window: june });
  const { label, x, y, bar } = markOf(scene, 'only');
  expect(bar).toMatchObject({ x0: scene.plot.x0, x1: scene.plot.x1, start: 'cut', end: 'open' });
  expect(label).toMatchObject({ text: 'Blockade of the port', anchor: 'start', y });
  expect(label?.x).toBeGreaterThan(x + 7);
});

test('the names of lanes stay in their column, whatever words they have', () => {
  const word = 'Administration'.repeat(30);
  for (const label of [word, `The ${word} of the ${word}`]) {
    const base = story({ a: { article: '2018-06-05' } });
    const dataset = createDataset({ ...base, categories: base.categories.map((category) => ({ ...category, label })) });
    for (const width of [375, 1440]) {
      const { lanes, plot } = layOut(dataset, { grouping: 'category', window: june, width });
      const [lane] = lanes.list;
      const room = (width < 600 ? plot.x1 : plot.x0) - (lane?.titleAt.x ?? 0);
      for (const line of lane?.titleLines ?? [])
        expect(approximateWidth(line, cssPx(12), 600)).toBeLessThanOrEqual(room);
      expect(lane?.titleLines.at(-1)).toMatch(/.…$/);
    }
  }
});

test('selecting an event moves no mark', () => {
  const crowd = Array.from(
    { length: 40 },
    (_, i) => [`event-number-${i}`, { article: dayOf(i), place: 'paris' }] as const,
  );
  const dataset = story(Object.fromEntries(crowd));
  const shown = { window: span('2018'), height: 190 };
  const placesOf = (selectedEvent: EventId | null) =>
    layOut(dataset, { ...shown, selectedEvent }).lanes.marks.map(({ x, y }) => [x, y]);
  expect(placesOf(eventId('event-number-20'))).toEqual(placesOf(null));
});

test('a selected place mutes what happened elsewhere', () => {
  const dataset = story({
    a: { article: '2018-06-05', place: 'paris' },
    b: { article: '2018-06-09', place: 'brussels' },
  });
  const scene = layOut(dataset, { window: june, selectedPlace: placeId('paris') });
  expect(scene.lanes.marks.map(({ event, muted }) => [event, muted])).toEqual([
    ['a', false],
    ['b', true],
  ]);
});

test('rows that fit are at least 24 px apart and fill the height; the lanes say how high they must be to hold the rest', () => {
  const roomy = layOut(drawEvents('a  |\nb  |\nc  |'), { window: june, height: 500 });
  expect(roomy.lanes.contentHeight).toBe(roomy.lanes.height);
  expect(markOf(roomy, 'b').y - markOf(roomy, 'a').y).toBeGreaterThanOrEqual(24);
  const crowd = Array.from({ length: 12 }, (_, i) => `day-${i} |`).join('\n');
  const crowded = layOut(drawEvents(crowd), { window: june, height: 260 });
  expect(crowded.lanes.contentHeight).toBeGreaterThan(crowded.lanes.height);
});

test('an empty window is told apart from an empty story', () => {
  const dataset = story({ a: { article: '2018-06-05' } });
  expect(layOut(dataset, { window: span('2018-09') })).toMatchObject({ eventCount: 1, lanes: { marks: [] } });
  expect(layOut(dataset, { events: [] }).eventCount).toBe(0);
});

test('lanes of countries are titled in the words handed in', () => {
  const { lanes } = layOut(story({ a: { article: '2018-06-05', place: 'paris' } }));
  expect(lanes.list.map(({ title }) => title)).toEqual([countryCode('BE'), countryCode('FR')]);
});

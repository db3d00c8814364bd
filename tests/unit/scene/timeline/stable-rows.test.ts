import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import { tellStory } from '#query/told-event.ts';
import { span, story } from '../../story.ts';
import { dayOf } from './draw-events.ts';
import { layOut, markOf } from './lay-out.ts';

const summer = span('2018-06/2018-08');

/** The scene of each telling of a story, laid out with all tellings at hand. */
function tellingsOf(dataset: Dataset, look: Parameters<typeof layOut>[1] = {}) {
  const tellings = dataset.accounts.map(({ id }) => tellStory(dataset, id));
  return dataset.accounts.map(({ id }, i) => {
    return layOut(dataset, { window: summer, ...look, account: id, events: tellings[i] ?? [], tellings });
  });
}

const date = fc.oneof(
  fc.nat(90).map(dayOf),
  fc.nat(90).map((day) => `${dayOf(day)}~`),
  fc.tuple(fc.nat(60), fc.integer({ min: 2, max: 40 })).map(([day, length]) => `${dayOf(day)}/${dayOf(day + length)}`),
  fc.constantFrom('2018-06', '2018-07?', '2018?', '2017-02'),
);
const events = fc.array(
  fc.record({
    article: date,
    record: fc.option(date, { nil: undefined }),
    place: fc.constantFrom('paris', 'brussels'),
  }),
  { minLength: 1, maxLength: 20 },
);
const look = fc.record({
  width: fc.constantFrom(375, 900, 1440),
  height: fc.integer({ min: 180, max: 700 }),
  grouping: fc.constantFrom('country', 'category', 'actor'),
});

test('an event has one row and its label one side, whichever account tells it', () => {
  fc.assert(
    fc.property(events, look, (sketches, shown) => {
      const dataset = story(
        Object.fromEntries(sketches.map(({ record, ...rest }, i) => [`e${i}`, { ...rest, ...(record && { record }) }])),
      );
      const [article, record] = tellingsOf(dataset, shown);
      for (const mark of article?.lanes.marks ?? []) {
        const other = record?.lanes.marks.find(({ event }) => event === mark.event);
        if (other === undefined) continue;
        expect(other.y).toBe(mark.y);
        expect(other.label?.anchor).toBe(mark.label?.anchor);
      }
      expect(record?.lanes.list.map(({ y }) => y)).toEqual(article?.lanes.list.map(({ y }) => y));
    }),
  );
});

test('the label stands on the side where the story’s own telling has its mark outermost, and slides with what is drawn', () => {
  const dataset = story({ rally: { article: '2018-07-30', record: '2018-06-30', place: 'paris' } });
  const labels = tellingsOf(dataset).map((scene) => markOf(scene, 'rally'));
  expect(labels.map(({ label }) => label?.anchor)).toEqual(['start', 'start']);
  const [article, record] = labels;
  expect(article?.label?.x).toBe((article?.x ?? 0) + 7 + 7);
  expect(record?.label?.x).toBe((record?.ghosts[0]?.at?.x1 ?? 0) + 7);
});

test('what lies in the right part of the plot has its label on the left, what lies before that on the right', () => {
  const scene = layOut(
    story({ early: { article: '2018-07-10', place: 'paris' }, late: { article: '2018-07-25', place: 'paris' } }),
    { window: summer },
  );
  expect(markOf(scene, 'early').label?.anchor).toBe('start');
  expect(markOf(scene, 'late').label?.anchor).toBe('end');
});

test('events of one date stand below one another, none beside its date', () => {
  const day = { article: '2018-07-10', place: 'paris' };
  const month = { article: '2018-07', place: 'paris' };
  const dataset = story({ a: day, b: day, c: day, d: month, e: month });
  const { marks } = layOut(dataset, { window: summer, height: 120 }).lanes;
  const xs = new Set(marks.map(({ x, bar }) => (bar === null ? x : (bar.x0 + bar.x1) / 2)));
  expect(xs.size).toBe(2);
  expect(new Set(marks.map(({ y }) => y)).size).toBe(5);
  for (const { x, bar } of marks) if (bar) expect(x).toBeCloseTo((bar.x0 + bar.x1) / 2);
});

test('rows come as close as 18 px before lanes scroll', () => {
  const day = { article: '2018-07-10', place: 'paris' };
  const dataset = story(Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`e${i}`, day])));
  const at = (height: number) => layOut(dataset, { window: summer, height }).lanes;
  expect(at(800).pitch).toBeGreaterThanOrEqual(24);
  const close = at(230);
  expect(close.pitch).toBeGreaterThanOrEqual(18);
  expect(close.pitch).toBeLessThan(24);
  expect(close.contentHeight).toBe(close.height);
  expect(at(150).contentHeight).toBeGreaterThan(at(150).height);
});

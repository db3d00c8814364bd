import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountId } from '#model/id.ts';
import { DAY, LATEST, overlaps, utcMs } from '#model/time.ts';
import { tellStory } from '#query/told-event.ts';
import type { TimelineMark, TimelineScene } from '../../../../src/scene/timeline/parts.ts';
import { span, story } from '../../story.ts';
import { dayOf } from './draw-events.ts';
import { layOut } from './lay-out.ts';

const date = fc.oneof(
  fc.nat(200).map(dayOf),
  fc.nat(200).map((day) => `${dayOf(day)}~`),
  fc.tuple(fc.nat(150), fc.integer({ min: 1, max: 80 })).map(([day, length]) => `${dayOf(day)}/${dayOf(day + length)}`),
  fc.constantFrom('2018-06', '2018-07?', '2018-10?', '2018?', '2018-09~', '2018-07/..', '2005', '2018-22'),
);

const event = fc.record({
  article: date,
  record: date,
  place: fc.constantFrom('brussels', 'paris', 'null-island'),
  tier: fc.constantFrom('core', 'wider'),
});

const dataset = fc
  .array(event, { minLength: 1, maxLength: 30 })
  .map((events) => story(Object.fromEntries(events.map((sketch, i) => [`event-${i}`, sketch] as const))));

const look = fc.record({
  width: fc.constantFrom(320, 768, 1440),
  height: fc.integer({ min: 220, max: 700 }),
  window: fc.constantFrom(span('2018-05/2018-11'), span('2018-07'), span('2018-06-28/2018-07-04'), span('2004/2024')),
});

interface Rect {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

const meet = (a: Rect, b: Rect) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

function labelRect({ label }: TimelineMark): readonly Rect[] {
  if (label === null) return [];
  const x0 = label.anchor === 'start' ? label.x : label.x - label.width;
  return [{ x0, x1: x0 + label.width, y0: label.y - 5.9, y1: label.y + 5.9 }];
}

/** Shapes, bars, ghosts and their lines. */
function solid({ x, y, bar, ghosts }: TimelineMark): readonly Rect[] {
  const band = (part: { x0: number; x1: number }, half: number) => ({ ...part, y0: y - half, y1: y + half });
  const shape = band({ x0: x - 6.9, x1: x + 6.9 }, 6.9);
  return [
    shape,
    ...(bar === null ? [] : [band(bar, 2.9)]),
    ...ghosts.flatMap(({ at, line }) => [...(at ? [band(at, 2.9)] : []), ...(line ? [band(line, 0.9)] : [])]),
  ];
}

function eachPair(scene: TimelineScene, check: (a: TimelineMark, b: TimelineMark) => void) {
  const { marks } = scene.lanes;
  for (const [i, a] of marks.entries()) for (const b of marks.slice(i + 1)) check(a, b);
}

test('no label meets another label or anything drawn for another event', () => {
  fc.assert(
    fc.property(dataset, look, (stories, shown) => {
      eachPair(layOut(stories, shown), (a, b) => {
        for (const one of labelRect(a))
          for (const other of [...labelRect(b), ...solid(b)]) expect(meet(one, other)).toBe(false);
        for (const one of labelRect(b)) for (const other of solid(a)) expect(meet(one, other)).toBe(false);
      });
    }),
  );
});

test('no label leaves the plot', () => {
  fc.assert(
    fc.property(dataset, look, (stories, shown) => {
      const scene = layOut(stories, shown);
      for (const { x0, x1, y0, y1 } of scene.lanes.marks.flatMap(labelRect)) {
        expect(x0).toBeGreaterThanOrEqual(scene.plot.x0);
        expect(x1).toBeLessThanOrEqual(scene.plot.x1);
        expect(y0).toBeGreaterThanOrEqual(0);
        expect(y1).toBeLessThanOrEqual(scene.lanes.contentHeight);
      }
    }),
  );
});

test('while rows suffice nothing that is drawn meets, and 24 px targets keep apart', () => {
  fc.assert(
    fc.property(dataset, look, (stories, shown) => {
      const scene = layOut(stories, { ...shown, height: 3000, window: span('2018-05/2018-11') });
      eachPair(scene, (a, b) => {
        expect(Math.abs(a.x - b.x) >= 23.99 || Math.abs(a.y - b.y) >= 23.99).toBe(true);
        for (const one of solid(a)) for (const other of solid(b)) expect(meet(one, other)).toBe(false);
      });
    }),
  );
});

test('every told event that overlaps the window has exactly one mark, in time order', () => {
  fc.assert(
    fc.property(dataset, look, fc.constantFrom('country', 'category', 'actor'), (stories, shown, grouping) => {
      const told = tellStory(stories, accountId('article')).filter((event) => overlaps(event.date, shown.window));
      const { lanes } = layOut(stories, { ...shown, grouping });
      expect(lanes.marks.map((mark) => mark.event)).toEqual(told.map(({ event }) => event.id));
    }),
  );
});

test('days stand in the order of time', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(150), { minLength: 2, maxLength: 20 }), look, (days, shown) => {
      const stories = story(Object.fromEntries(days.map((day) => [`day-${day}`, { article: dayOf(day) }])));
      const xs = layOut(stories, shown).lanes.marks.map(({ x }) => x);
      expect(xs).toEqual([...xs].sort((a, b) => a - b));
    }),
  );
});

test('lanes stand below one another and hold their marks', () => {
  fc.assert(
    fc.property(dataset, look, (stories, shown) => {
      const { lanes } = layOut(stories, shown);
      let y = 0;
      for (const lane of lanes.list) {
        expect(lane.y).toBeCloseTo(y);
        y += lane.height;
        for (const mark of lanes.marks.filter((candidate) => candidate.lane === lane.id)) {
          expect(mark.y - 11.99).toBeGreaterThanOrEqual(lane.y);
          expect(mark.y + 11.99).toBeLessThanOrEqual(lane.y + lane.height);
        }
      }
      expect(y).toBeLessThanOrEqual(lanes.contentHeight + 0.01);
    }),
  );
});

test('there are tick labels and they never meet, from an hour to all of time, in our era and before', () => {
  const starts = ['2018-06-30', '0043-05-01', '-0044-03-15', 'Y-20000', 'Y-271820'].map((date) => span(date).start);
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.double({ min: Math.log(DAY / 24), max: Math.log(500_000 * 366 * DAY), noNaN: true }),
      look,
      (start, log, shown) => {
        const window = { start, end: utcMs(Math.min(start + Math.round(Math.exp(log)), LATEST)) };
        const { axis } = layOut(story({ a: { article: '2018-07-01' } }), { ...shown, window });
        const labels = axis.ticks.filter(({ label }) => label !== null);
        expect(labels.length).toBeGreaterThan(0);
        for (const [i, { labelX, label }] of labels.slice(1).entries()) {
          const before = labels[i];
          const half = (text: string | null | undefined) => ((text ?? '').length * 12 * 0.6) / 2;
          expect(labelX - (before?.labelX ?? 0)).toBeGreaterThan(half(label) + half(before?.label));
        }
      },
    ),
  );
});

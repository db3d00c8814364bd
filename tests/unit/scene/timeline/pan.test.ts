import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountId } from '#model/id.ts';
import { DAY, type Interval, utcMs } from '#model/time.ts';
import { tellStory } from '#query/told-event.ts';
import { approximateWidth, cssPx } from '#scene/css-px.ts';
import type { TimelineInput } from '../../../../src/scene/timeline/input.ts';
import { createTimelineLayout } from '../../../../src/scene/timeline/pan.ts';
import type { TimelineScene } from '../../../../src/scene/timeline/parts.ts';
import { timelineScene } from '../../../../src/scene/timeline/timeline-scene.ts';
import { span, story } from '../../story.ts';
import { dayOf } from './draw-events.ts';
import { words } from './lay-out.ts';

const inputOf = (dataset: ReturnType<typeof story>, window: Interval): TimelineInput => ({
  events: tellStory(dataset, accountId('article')),
  dataset,
  window,
  grouping: 'country',
  size: { width: cssPx(900), height: cssPx(400) },
  selectedEvent: null,
  selectedPlace: null,
  measure: approximateWidth,
  fontSize: cssPx(12),
  words,
});

const later = ({ start, end }: Interval, days: number): Interval => ({
  start: utcMs(start + days * DAY),
  end: utcMs(end + days * DAY),
});

/** Where dates stand on the screen. Where along its bar a shape stands is not the window's doing alone. */
function onScreen({ lanes, panned }: TimelineScene) {
  const px = (x: number) => Math.round((x + panned) * 10) / 10;
  return {
    marks: lanes.marks.map(({ event, x, bar }) => ({
      event,
      at: bar === null ? px(x) : { ...bar, x0: px(bar.x0), x1: px(bar.x1) },
    })),
    empty: lanes.list.map(({ empty }) => empty),
  };
}

const month = span('2018-07');

const dates = fc.oneof(
  fc.nat(90).map(dayOf),
  fc.tuple(fc.nat(70), fc.integer({ min: 1, max: 60 })).map(([day, length]) => `${dayOf(day)}/${dayOf(day + length)}`),
  fc.constantFrom('2018-07', '2018-07/..', '2018'),
);
const stories = fc
  .array(fc.record({ article: dates, place: fc.constantFrom('brussels', 'paris') }), { minLength: 1, maxLength: 20 })
  .map((events) => story(Object.fromEntries(events.map((sketch, i) => [`event-${i}`, sketch] as const))));
const strokes = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 8 });

test('while the window moves, every date stands where a window at rest would show it, and no event changes its row', () => {
  fc.assert(
    fc.property(stories, strokes, (dataset, moves) => {
      const layOut = createTimelineLayout();
      const input = inputOf(dataset, month);
      let before = layOut(input, false);
      let { window } = input;
      for (const days of moves) {
        window = later(window, days);
        const scene = layOut({ ...input, window }, true);
        expect(onScreen(scene)).toEqual(onScreen(timelineScene({ ...input, window })));
        const rows = new Map(before.lanes.marks.map(({ event, y }) => [event, y]));
        for (const { event, y } of scene.lanes.marks) expect(y).toBe(rows.get(event) ?? y);
        before = scene;
      }
      expect(layOut({ ...input, window }, false)).toEqual(timelineScene({ ...input, window }));
    }),
  );
});

const twoDays = story({ a: { article: '2018-07-10' }, b: { article: '2018-07-20' }, far: { article: '2018-08-05' } });

test('what merely moves stays the same object; what comes into sight is added', () => {
  const layOut = createTimelineLayout();
  const input = inputOf(twoDays, month);
  const rest = layOut(input, false);
  const near = layOut({ ...input, window: later(month, 2) }, true);
  expect(near.panned).toBeLessThan(0);
  expect(near.lanes.marks).toBe(rest.lanes.marks);
  const far = layOut({ ...input, window: later(month, 7) }, true);
  expect(far.lanes.marks.map(({ event }) => event)).toEqual(['a', 'b', 'far']);
  expect(far.lanes.marks[0]).toBe(rest.lanes.marks[0]);
});

test('a window that is zoomed, or jumps by more than its length, is laid out anew', () => {
  const layOut = createTimelineLayout();
  const input = inputOf(twoDays, month);
  layOut(input, false);
  const zoomed = { ...input, window: { start: month.start, end: utcMs(month.end + DAY) } };
  expect(layOut(zoomed, true)).toEqual(timelineScene(zoomed));
  const jumped = { ...input, window: later(zoomed.window, 40) };
  expect(layOut(jumped, true)).toEqual(timelineScene(jumped));
});

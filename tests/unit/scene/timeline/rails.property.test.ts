import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownSpan, middleOf } from '#model/time.ts';
import { createTimelineLayout } from '../../../../src/scene/timeline/pan.ts';
import { textBox } from '../../../../src/scene/timeline/rail-spots.ts';
import { timeScale } from '../../../../src/scene/timeline/scale.ts';
import { edtf, span } from '../../story.ts';
import { dayOf } from './draw-events.ts';
import { type Tellings, timelineOf, toldBy } from './tellings.ts';

const date = fc.oneof(
  { weight: 3, arbitrary: fc.nat(200).map(dayOf) },
  fc.tuple(fc.nat(150), fc.integer({ min: 1, max: 60 })).map(([day, long]) => `${dayOf(day)}~/${dayOf(day + long)}~`),
  fc.constantFrom(null, '2018-06', '2018-07?', '2018-09~', '2018-07/..', '2005', '2018-07-04T10:00Z'),
);

const tellings = fc
  .integer({ min: 2, max: 5 })
  .chain((accounts) =>
    fc.array(fc.array(date, { minLength: accounts, maxLength: accounts }), { minLength: 1, maxLength: 12 }),
  )
  .map((events): Tellings => Object.fromEntries(events.map((dates, index) => [`event-${index}`, dates])));

const look = fc.record({
  width: fc.constantFrom(632, 920, 1600),
  height: fc.integer({ min: 500, max: 1000 }),
  window: fc.constantFrom(span('2018-05/2018-11'), span('2018-07'), span('2018-06-28/2018-07-04'), span('2004/2024')),
});

const story = fc.tuple(tellings, fc.boolean()).map(([dates, all]) => ({
  dates,
  dataset: toldBy(dates, all ? undefined : Object.keys(dates).slice(0, 2)),
}));

test('no text of the rails meets another, or the mark of a joined event', () => {
  fc.assert(
    fc.property(story, look, ({ dataset }, size) => {
      const { rails } = timelineOf(dataset, size);
      const boxes = (rails?.texts ?? []).map(textBox);
      const marks = (rails?.marks ?? []).flatMap(({ x, y, radius: r, weight }) =>
        weight === 'key' ? { x0: x - r, x1: x + r, y0: y - r, y1: y + r } : [],
      );
      for (const [index, box] of boxes.entries()) {
        for (const other of [...boxes.slice(index + 1), ...marks]) {
          const meet = box.x0 < other.x1 && other.x0 < box.x1 && box.y0 < other.y1 && other.y0 < box.y1;
          expect(meet).toBe(false);
        }
      }
    }),
  );
});

test('each mark stands at the date that its account gives, and nothing reaches out of the plot', () => {
  fc.assert(
    fc.property(story, look, ({ dates, dataset }, size) => {
      const { rails, plot, head } = timelineOf(dataset, size);
      if (rails === null) return;
      const scale = timeScale(size.window, plot);
      const ids = dataset.accounts.map(({ id }) => id);
      for (const { event, account, x, y } of rails.marks) {
        const told = edtf(dates[event]?.[ids.indexOf(account)] ?? '');
        expect(x).toBeCloseTo(scale.toX(middleOf(knownSpan(told))), 6);
        expect(y).toBeLessThan(head);
      }
      const xs = [
        ...rails.marks.map(({ x }) => x),
        ...rails.joins.flatMap(({ from, to, wedge }) => [from.x, to.x, ...wedge.map(({ x }) => x)]),
        ...rails.spans.flatMap(({ x0, x1 }) => [x0, x1]),
        ...rails.texts.map(textBox).flatMap(({ x0, x1 }) => [x0, x1]),
      ];
      for (const x of xs) {
        expect(x).toBeGreaterThanOrEqual(plot.x0 - 0.001);
        expect(x).toBeLessThanOrEqual(plot.x1 + 0.001);
      }
    }),
  );
});

test('a window that moves slides the rails along: marks stay at their dates', () => {
  fc.assert(
    fc.property(
      story,
      fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 6 }),
      ({ dataset }, days) => {
        const layOut = createTimelineLayout();
        const first = timelineOf(dataset, { layOut, moving: false });
        let at = 0;
        for (const by of days) {
          at += by;
          const window = { start: span(dayOf(at)).start, end: span(dayOf(at + 183)).end };
          const moved = timelineOf(dataset, { layOut, moving: true, window });
          if (first.rails === null || moved.rails === null) return;
          const scale = timeScale(window, moved.plot);
          for (const { x, event, account } of moved.rails.marks) {
            const told = dataset.eventById.get(event)?.claims.find((claim) => claim.account === account)?.date;
            if (told) expect(Math.abs(x + moved.panned - scale.toX(middleOf(knownSpan(told))))).toBeLessThan(0.1);
          }
        }
      },
    ),
    { numRuns: 30 },
  );
});

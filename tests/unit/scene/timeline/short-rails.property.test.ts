import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { accountId, eventId } from '#model/id.ts';
import { defaultView } from '#model/view.ts';
import { approximateWidth, cssPx } from '#scene/css-px.ts';
import { pictureStage } from '#stage/picture-stage.ts';
import { createStore } from '#store/create-store.ts';
import { textBox } from '../../../../src/scene/timeline/rail-spots.ts';
import { shortScene } from '../../../../src/scene/timeline/short-rails.ts';
import { span } from '../../story.ts';
import { dayOf } from './draw-events.ts';
import { type Tellings, toldBy } from './tellings.ts';

const date = fc.oneof(
  { weight: 3, arbitrary: fc.nat(200).map(dayOf) },
  fc.tuple(fc.nat(150), fc.integer({ min: 1, max: 60 })).map(([day, long]) => `${dayOf(day)}~/${dayOf(day + long)}~`),
  fc.constantFrom(null, '2018-06', '2018-07?', '2018-09~', '2018-07/..', '2005', '2018-07-04T10:00Z'),
);

const scene = fc
  .record({
    tellings: fc
      .integer({ min: 2, max: 5 })
      .chain((accounts) =>
        fc.array(fc.array(date, { minLength: accounts, maxLength: accounts }), { minLength: 1, maxLength: 14 }),
      ),
    width: fc.integer({ min: 280, max: 900 }),
    chosen: fc.nat(14),
    account: fc.constantFrom('article', 'record'),
    window: fc.constantFrom(span('2018-05/2018-11'), span('2018-07'), span('2018-06-28/2018-07-04'), span('2004/2024')),
    fontSize: fc.constantFrom(11.25, 11.25, 18),
  })
  .map(({ tellings, width, chosen, account, window, fontSize }) => {
    const dates: Tellings = Object.fromEntries(tellings.map((each, index) => [`event-${index}`, each]));
    const dataset = toldBy(dates);
    const id = eventId(`event-${chosen}`);
    const event = dataset.eventById.has(id) ? id : null;
    const store = createStore(dataset, { ...defaultView(dataset), event, window, account: accountId(account) });
    const size = { width: cssPx(width), height: cssPx(600) };
    const box = { size, fontSize: cssPx(fontSize), measure: approximateWidth };
    return { laid: shortScene(pictureStage(store.select)(store.getState(), box, ENGLISH)), width, fontSize };
  });

test('nothing changes the height, and nothing reaches out of it or of the width', () => {
  fc.assert(
    fc.property(scene, ({ laid, width, fontSize }) => {
      if (laid === undefined) return;
      expect(laid.height).toBeCloseTo((156 * fontSize) / 11.25, 6);
      const { rails } = laid;
      const boxes = [
        ...rails.texts.map(textBox),
        ...rails.marks.map(({ x, y, radius: r }) => ({ x0: x - r, x1: x + r, y0: y - r, y1: y + r })),
        ...laid.others.map(({ x, width: wide, y }) => ({ x0: x, x1: x + wide, y0: y, y1: y })),
      ];
      for (const { x0, x1, y0, y1 } of boxes) {
        expect(x0).toBeGreaterThanOrEqual(rails.plot.x0 - 10);
        expect(x1).toBeLessThanOrEqual(width);
        expect(y0).toBeGreaterThanOrEqual(0);
        expect(y1).toBeLessThanOrEqual(laid.axis.y);
      }
    }),
  );
});

test('no text meets another or a mark, no mark another, and no rail has more than three', () => {
  fc.assert(
    fc.property(scene, ({ laid }) => {
      if (laid === undefined) return;
      const { rails } = laid;
      const marks = rails.marks.map(({ x, y, radius: r }) => ({ x0: x - r, x1: x + r, y0: y - r, y1: y + r }));
      const texts = rails.texts.map(textBox);
      const all = [...texts, ...marks];
      for (const [index, box] of all.entries()) {
        for (const other of all.slice(index + 1)) {
          expect(box.x0 < other.x1 && other.x0 < box.x1 && box.y0 < other.y1 && other.y0 < box.y1).toBe(false);
        }
      }
      for (const { account } of rails.rails) {
        expect(rails.marks.filter((mark) => mark.account === account).length).toBeLessThanOrEqual(3);
      }
    }),
  );
});

test('a tick stands clear of marks and of what is written on its rail', () => {
  fc.assert(
    fc.property(scene, ({ laid }) => {
      for (const { kind, x, width, y, account } of laid?.others ?? []) {
        if (kind === 'bar') continue;
        for (const mark of laid?.rails.marks ?? []) {
          const isClear = x + width < mark.x - mark.radius || x > mark.x + mark.radius;
          expect(mark.account !== account || isClear).toBe(true);
        }
        for (const box of laid?.rails.texts.map(textBox) ?? []) {
          expect(box.y0 < y && box.y1 > y && box.x0 < x + width && box.x1 > x).toBe(false);
        }
      }
    }),
  );
});

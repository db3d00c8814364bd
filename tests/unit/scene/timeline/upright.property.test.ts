import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { accountId } from '#model/id.ts';
import { knownSpan, middleOf } from '#model/time.ts';
import { defaultView } from '#model/view.ts';
import { approximateWidth, cssPx } from '#scene/css-px.ts';
import { pictureStage } from '#stage/picture-stage.ts';
import { createStore } from '#store/create-store.ts';
import { textBox } from '../../../../src/scene/timeline/rail-spots.ts';
import { timeScale } from '../../../../src/scene/timeline/scale.ts';
import { USUAL_TEXT } from '../../../../src/scene/timeline/short-rails.ts';
import { uprightScene } from '../../../../src/scene/timeline/upright-scene.ts';
import { edtf, span } from '../../story.ts';
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
    width: fc.integer({ min: 280, max: 880 }),
    height: fc.integer({ min: 400, max: 700 }),
    account: fc.constantFrom('article', 'record'),
    window: fc.constantFrom(span('2018-05/2018-11'), span('2018-07'), span('2018-06-28/2018-07-04')),
  })
  .map(({ tellings, width, height, account, window }) => {
    const dates: Tellings = Object.fromEntries(tellings.map((each, index) => [`event-${index}`, each]));
    const dataset = toldBy(dates);
    const store = createStore(dataset, { ...defaultView(dataset), window, account: accountId(account) });
    const size = { width: cssPx(width), height: cssPx(height) };
    const box = { size, fontSize: USUAL_TEXT, measure: approximateWidth };
    const laid = uprightScene(pictureStage(store.select)(store.getState(), box, ENGLISH));
    return { laid, dates, dataset, window, width, height };
  });

test('each mark stands at the height of the date that its account gives', () => {
  fc.assert(
    fc.property(scene, ({ laid, dates, dataset, window }) => {
      if (laid === undefined) return;
      const scale = timeScale(window, laid.rails.plot);
      const ids = dataset.accounts.map(({ id }) => id);
      for (const { event, account, y } of laid.rails.marks) {
        const told = edtf(dates[event]?.[ids.indexOf(account)] ?? '');
        expect(y).toBeCloseTo(scale.toX(middleOf(knownSpan(told))), 6);
      }
    }),
  );
});

test('names of one column do not meet, no mark covers another of its rail, and nothing reaches out', () => {
  fc.assert(
    fc.property(scene, ({ laid, width, height }) => {
      if (laid === undefined) return;
      const { rails } = laid;
      for (const { account } of rails.rails) {
        const marks = rails.marks.filter((mark) => mark.account === account);
        for (const [index, a] of marks.entries()) {
          for (const b of marks.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(12.9);
        }
      }
      for (const rail of rails.rails.keys()) {
        const boxes = rails.texts.filter(({ id }) => id.split(' ')[1] === `${rail}`).map(textBox);
        for (const [index, a] of boxes.entries()) {
          expect(a.y0).toBeGreaterThanOrEqual(0);
          expect(a.y1).toBeLessThanOrEqual(height);
          for (const b of boxes.slice(index + 1)) expect(a.y0 < b.y1 - 0.01 && b.y0 < a.y1 - 0.01).toBe(false);
        }
      }
      if (rails.rails.length > 2) return;
      for (const { x0, x1 } of rails.texts.map(textBox)) {
        expect(x0).toBeGreaterThanOrEqual(0);
        expect(x1).toBeLessThanOrEqual(width);
      }
    }),
  );
});

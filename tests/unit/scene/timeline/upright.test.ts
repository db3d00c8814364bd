import { describe, expect, it } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import type { Dataset } from '#model/dataset.ts';
import { defaultView, type View } from '#model/view.ts';
import { approximateWidth, cssPx } from '#scene/css-px.ts';
import { pictureStage } from '#stage/picture-stage.ts';
import { createStore } from '#store/create-store.ts';
import { USUAL_TEXT } from '../../../../src/scene/timeline/short-rails.ts';
import { uprightScene } from '../../../../src/scene/timeline/upright-scene.ts';
import { edtf } from '../../story.ts';
import { dayOf } from './draw-events.ts';
import { toldBy } from './tellings.ts';

const sceneOf = (dataset: Dataset, view: Partial<View> = {}) => {
  const store = createStore(dataset, { ...defaultView(dataset), ...view });
  const size = { width: cssPx(375), height: cssPx(690) };
  const box = { size, fontSize: USUAL_TEXT, measure: approximateWidth };
  return uprightScene(pictureStage(store.select)(store.getState(), box, ENGLISH));
};
const dataset = toldBy({
  arrest: ['2018-06-01~/2018-06-10~', '2018-06-30'],
  diplomat: ['2018-06~', '2018-07-01'],
  rally: ['2018-07-30', '2018-06-30'],
});
const window = edtf('2018-06-01/2018-11-30');

describe('the tellings as columns', () => {
  it('stand at 40 % and 58.5 % of the width, six months at 3.4 px a day', () => {
    const scene = sceneOf(dataset, { window });
    expect(scene?.rails.rails.map(({ y }) => y)).toEqual([150, 219]);
    const { x0 = 0, x1 = 0 } = scene?.rails.plot ?? {};
    expect((x1 - x0) / 183).toBeCloseTo(3.4, 1);
  });

  it('are four columns at 52, 136, 220 and 304, names at the right', () => {
    const four = toldBy({ rally: ['2018-07-30', '2018-06-30', '2018-06-10', '2018-07-10'] });
    const scene = sceneOf(four);
    expect(scene?.rails.rails.map(({ y }) => y)).toEqual([52, 136, 220, 304]);
    expect(scene?.rails.texts.every(({ anchor }) => anchor === 'start')).toBe(true);
  });

  it('name what they show outside of both rails', () => {
    const texts = sceneOf(dataset, { window })?.rails.texts ?? [];
    expect(texts.filter(({ anchor }) => anchor === 'end').every(({ x }) => x < 150)).toBe(true);
    expect(texts.filter(({ anchor }) => anchor === 'start').every(({ x }) => x > 219)).toBe(true);
    expect(texts.filter(({ text }) => text === 'The rally')).toHaveLength(2);
  });

  it('let marks of one day step into the gap, and spans that overlap have tracks 13 px apart', () => {
    const { rails, bars = [] } = sceneOf(dataset, { window }) ?? {};
    const xs = (account: string) => rails?.marks.filter((mark) => mark.account === account).map(({ x }) => x);
    expect(xs('record')?.sort()).toEqual([193, 206, 219]);
    expect(bars.map(({ x }) => x).sort()).toEqual([150, 163]);
  });

  it('join only what the two contest, and not at all outside of the window', () => {
    const agreed = toldBy({ rally: ['2018-07-30', '2018-06-30'], talks: ['2018-08-10', '2018-08-10'] });
    expect(sceneOf(agreed, { window })?.rails.joins.map(({ event }) => event)).toEqual(['rally']);
    expect(sceneOf(dataset, { window: edtf('2019') })?.rails.marks).toEqual([]);
  });

  it('are nothing where nothing is contested, and where more than 150 events are told', () => {
    expect(sceneOf(toldBy({ rally: ['2018-06', '2018-06-30'] }))).toBeUndefined();
    const many = Object.fromEntries(Array.from({ length: 151 }, (_, n) => [`event-${n}`, [dayOf(n), dayOf(n + 3)]]));
    expect(sceneOf(toldBy(many))).toBeUndefined();
  });
});

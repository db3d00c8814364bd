import { expect, it } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { approximateWidth, cssPx } from '#scene/css-px.ts';
import { timelineStage } from '#stage/timeline-stage.ts';
import { tellingsScene } from '../../../../src/scene/timeline/tellings-scene.ts';
import { stageOf } from '../../stage/staged.ts';
import { toldBy } from './tellings.ts';

const dataset = toldBy({ rally: ['2018-07-30', '2018-06-30'] });
const boxOf = (width: number, height: number) => ({
  ...{ size: { width: cssPx(width), height: cssPx(height) }, fontSize: cssPx(12), measure: approximateWidth },
});
const sceneIn = (box: ReturnType<typeof boxOf>, of = dataset) => {
  const store = stageOf(of, timelineStage, { in: box });
  return tellingsScene(timelineStage(store.select)(store.getState(), box, ENGLISH));
};

it('fills its box, the axis below the last rail', () => {
  const scene = sceneIn(boxOf(640, 300));
  expect((scene?.rails.height ?? 0) + (scene?.axis.height ?? 0)).toBe(300);
  expect(scene?.rails.hasHeads).toBe(true);
  expect(scene?.rails.marks).toHaveLength(2);
});

it('names the rails on themselves where there is no column for their heads', () => {
  const scene = sceneIn(boxOf(343, 260));
  expect(scene?.rails.hasHeads).toBe(false);
  // The margin, and beside it the column for what has no day.
  expect(scene?.plot.x0).toBeLessThan(40);
  expect(scene?.rails.texts.filter(({ kind }) => kind === 'name').map(({ text }) => text)).toEqual([
    'article',
    'record',
  ]);
});

it('is nothing where the tellings contest nothing', () => {
  expect(sceneIn(boxOf(640, 300), toldBy({ rally: ['2018-06', '2018-06-30'] }))).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import type { Dataset } from '#model/dataset.ts';
import { accountId, eventId } from '#model/id.ts';
import { defaultView, type View } from '#model/view.ts';
import { approximateWidth, cssPx } from '#scene/css-px.ts';
import { pictureStage } from '#stage/picture-stage.ts';
import { createStore } from '#store/create-store.ts';
import { shortScene, USUAL_TEXT } from '../../../../src/scene/timeline/short-rails.ts';
import { edtf } from '../../story.ts';
import { type Tellings, toldBy } from './tellings.ts';

const sceneOf = (dataset: Dataset, { width = 375, ...view }: Partial<View> & { width?: number } = {}) => {
  const store = createStore(dataset, { ...defaultView(dataset), ...view });
  const box = {
    ...{ size: { width: cssPx(width), height: cssPx(400) }, fontSize: USUAL_TEXT, measure: approximateWidth },
  };
  const scene = shortScene(pictureStage(store.select)(store.getState(), box, ENGLISH));
  if (scene === undefined) throw new Error('There are no tellings.');
  return scene;
};

const plot: Tellings = {
  arrest: ['2018-06-01~/2018-06-10~', '2018-06-30'],
  rally: ['2018-07-30', '2018-06-30'],
  inquiry: ['2018-08-05', '2018-07-12'],
  travel: ['2018-07', '2018-08-20'],
  freeze: ['2018?', '2018-10-02'],
};
const dataset: Dataset = {
  ...toldBy(plot, ['arrest', 'rally']),
  finding: {
    ...{ title: '', text: '', events: ['arrest', 'rally'].map(eventId) },
    rails: { article: '7–8 weeks apart', record: 'the same day' },
  },
};

describe('two tellings of a narrow page', () => {
  it('stand at 50 and 100 in a height of 156', () => {
    const { rails, height } = sceneOf(dataset);
    expect(height).toBe(156);
    expect(rails.rails.map(({ y }) => y)).toEqual([50, 100]);
  });

  it('are as high whatever the window holds and whatever is selected', () => {
    const heights = [{ event: eventId('freeze') }, { window: edtf('2018-07') }, { width: 300 }, {}].map(
      (look) => sceneOf(dataset, look).height,
    );
    expect(new Set(heights)).toEqual(new Set([156]));
  });

  it('have whole marks of the finding only, away from the gap where days are near', () => {
    const { marks } = sceneOf(dataset).rails;
    expect(new Set(marks.map(({ event }) => event))).toEqual(new Set(['arrest', 'rally']));
    expect(marks.filter(({ account }) => account === 'record').map(({ y }) => y)).toEqual([116, 100]);
  });

  it('say what each telling says between its marks or beside their stack, and the shift of an event on its join once it is chosen', () => {
    const onLine = (look: Partial<View>) =>
      sceneOf(dataset, look).rails.texts.filter(({ kind }) => kind === 'says' || kind === 'apart');
    const atStart = onLine({});
    expect(atStart.map(({ text, y, isGrounded }) => [text, y, isGrounded])).toEqual([
      ['7–8 weeks apart', 50, true],
      ['the same day', 116, true],
    ]);
    expect(onLine({ event: eventId('rally') }).map(({ text }) => text)).toEqual(['30 days']);
  });

  it('name what has a whole mark, with its date', () => {
    const texts = sceneOf(dataset).rails.texts.filter(({ kind }) => kind === 'key');
    expect(texts.map(({ text }) => text)).toContain('The rally, 30 July');
    expect(texts.map(({ text }) => text)).toContain('Both on 30 June');
  });

  it('have a tick for a day, a bar for a month, and count what is vaguer', () => {
    const { others, untold } = sceneOf(dataset);
    expect(others.map(({ event, account, kind }) => `${event} ${account} ${kind}`)).toEqual([
      'travel article bar',
      'inquiry article tick',
      'inquiry record tick',
    ]);
    // “2018?” says no day.
    expect(untold).toEqual([1, 0]);
  });

  it('leave out and count a tick that would stand at a mark', () => {
    const near = { ...plot, inquiry: ['2018-07-30', '2018-07-12'] };
    const { finding } = dataset;
    const { others, untold } = sceneOf({ ...toldBy(near, ['arrest', 'rally']), ...(finding && { finding }) });
    expect(others.some(({ event, account }) => event === 'inquiry' && account === 'article')).toBe(false);
    expect(untold[0]).toBe(2);
  });

  it('give the selected event a whole mark, contested or not, and three a rail at most', () => {
    const chosen = sceneOf(dataset, { event: eventId('inquiry') }).rails.marks;
    expect(chosen.filter(({ isSelected }) => isSelected)).toHaveLength(2);
    const all = toldBy({ ...plot, more: ['2018-07-01', '2018-07-02'], most: ['2018-07-03', '2018-07-05'] });
    const { marks } = sceneOf(all, { event: eventId('most') }).rails;
    expect(marks.filter(({ account }) => account === 'record')).toHaveLength(3);
    expect(marks.some(({ event }) => event === 'most')).toBe(true);
  });

  it('are the present and the default one of many, else the default and the next', () => {
    const many = toldBy({ rally: ['2018-07-30', '2018-06-30', '2018-06-29', '2018-07-01'] });
    const pair = (account?: string) =>
      sceneOf(many, account === undefined ? {} : { account: accountId(account) }).rails.rails.map(
        (rail) => rail.account,
      );
    expect(pair()).toEqual(['article', 'record']);
    expect(pair('book-3')).toEqual(['article', 'book-3']);
  });
});

import { expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { accountId } from '#model/id.ts';
import { tellStory } from '#query/told-event.ts';
import { mapScene } from '#scene/map/map-scene.ts';
import { mapWords } from '#stage/map-words.ts';
import { timelineWords } from '#stage/timeline-words.ts';
import { smallDataset } from '../../fixtures/export/visible.ts';
import { sceneInput } from '../../fixtures/map/map-story.ts';
import { layOut, markOf } from '../scene/timeline/lay-out.ts';
import { span } from '../story.ts';

/** The record says that there was no rally in Paris; that was said in Brussels on 3 July. */
const dataset = smallDataset({
  '/events/1/claims/1/status': 'denied',
  '/events/1/claims/1/reported': { date: '2018-07-03', place: 'brussels' },
  '/events/0/claims/0/status': 'unconfirmed',
});
const words = timelineWords(dataset, ENGLISH);

function rallyOf(account: string) {
  const events = tellStory(dataset, accountId(account)).filter(({ event }) => event.id === 'rally');
  const [told] = events;
  if (told === undefined) throw new Error('It is not told.');
  const [symbol] = mapScene(sceneInput(dataset, { events, words: mapWords(ENGLISH) })).symbols;
  return { told, symbol, mark: markOf(layOut(dataset, { account, words, window: dataset.defaultWindow }), 'rally') };
}

test('what did not happen stands where and when that was said, told apart in mark, symbol and words', () => {
  const { mark, symbol } = rallyOf('record');
  expect(mark).toMatchObject({ stance: 'denied', place: 'brussels', when: '3 July 2018', ghosts: [] });
  expect(mark.name).toBe(
    'A rally near Paris, 3 July 2018, Gatherings, Brussels; said not to have happened; As the article told it: said to have happened',
  );
  expect(symbol).toMatchObject({ denied: true, name: 'Brussels, Belgium: 1 event, said not to have happened' });
});

test('where it is said to have happened it stands only in the account that says so', () => {
  const { mark, symbol } = rallyOf('article');
  expect(mark).toMatchObject({ stance: 'asserted', place: 'paris', when: '30 July 2018', ghosts: [] });
  expect(mark.otherwise).toEqual(['What the record shows: said not to have happened']);
  expect(symbol).toMatchObject({ denied: false, name: 'Paris, France: 1 event' });
});

test('what nobody confirms stands where it is said to have been, and says so', () => {
  const mark = markOf(layOut(dataset, { words }), 'arrest-brussels');
  expect(mark).toMatchObject({ stance: 'unconfirmed', place: 'brussels' });
  expect(mark.otherwise[0]).toBe('not confirmed');
});

test('hours no further apart than the story allows have no ghost', () => {
  const hours = (contestTolerance: string) =>
    smallDataset({
      '/contestTolerance': contestTolerance,
      '/events/1/claims/0/date': '2018-06-30T14:00+02:00',
      '/events/1/claims/1/date': '2018-06-30T12:10Z',
    });
  const ghosts = (tolerance: string) =>
    markOf(layOut(hours(tolerance), { window: span('2018-06-30') }), 'rally').ghosts;
  expect(ghosts('PT15M')).toEqual([]);
  expect(ghosts('PT5M')).toHaveLength(1);
});

test('an axis of hours says that they are in UTC; one of days does not', () => {
  const contextOf = (window: string) => layOut(dataset, { words, window: span(window) }).axis.context?.text;
  expect(contextOf('2018-06-30')).toBe('30 Jun 2018, UTC');
  expect(contextOf('2018-06')).toBe('2018');
});

test('what an account tells without a date is neither drawn nor counted', () => {
  const undated = smallDataset({ '/events/1/claims/0/date': undefined });
  const scene = layOut(undated);
  expect(scene.lanes.marks.map(({ event }) => event)).toEqual(['arrest-brussels']);
  expect(scene.lanes.list.map(({ id, empty }) => [id, empty])).toContainEqual(['FR', true]);
});

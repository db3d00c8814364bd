import { expect, it } from 'vitest';
import { chapterId, eventId, placeId } from '#model/id.ts';
import { bbox } from '#model/place.ts';
import { DAY } from '#model/time.ts';
import { defaultView } from '#model/view.ts';
import { createStore, type Store } from '#store/create-store.ts';
import { MOST_MARKS } from '#store/select.ts';
import { span, story } from '../story.ts';

const dataset = story({
  arrest: { article: '2018-06', place: 'brussels' },
  rally: { article: '2018-07-30', place: 'paris' },
  bombing: { article: '2005' },
});

function idsOf(store: Store) {
  const state = store.getState();
  const table = store.select.table(state);
  const told = {
    timeline: store.select.timelineEvents(state),
    map: store.select.mapEvents(state),
    list: Array.from(store.select.listed(state), table.told),
  };
  return Object.fromEntries(
    Object.entries(told).map(([panel, events]) => [panel, events.map(({ event }) => event.id)]),
  );
}

it('gives each panel the events that pass every filter except its own', () => {
  const store = createStore(dataset, defaultView(dataset));
  store.dispatch({ type: 'move-window', window: span('2018-07') });
  store.dispatch({ type: 'select-place', place: placeId('brussels') });
  expect(idsOf(store)).toEqual({ timeline: ['bombing', 'arrest', 'rally'], map: ['rally'], list: [] });
});

it('narrows the timeline and the list to the map’s bounds only when asked to', () => {
  const store = createStore(dataset, defaultView(dataset));
  store.dispatch({ type: 'see-bounds', bounds: bbox(2, 48, 3, 49) });
  expect(idsOf(store)).toMatchObject({ timeline: ['bombing', 'arrest', 'rally'] });
  store.dispatch({ type: 'set-within-map', withinMap: true });
  expect(idsOf(store)).toMatchObject({ timeline: ['rally'], list: ['rally'] });
});

it('answers with the same array until something it depends on changes', () => {
  const { getState, dispatch, select } = createStore(dataset, defaultView(dataset));
  const before = select.listed(getState());
  dispatch({ type: 'attend', attention: { kind: 'event', event: eventId('rally') } });
  expect(select.listed(getState())).toBe(before);
});

it('draws none one by one when there are more in the window than can be told apart', () => {
  const days = Array.from({ length: MOST_MARKS + 1 }, (_, i) => [`e${i}`, { article: '2018-06' }] as const);
  const crowded = story({ ...Object.fromEntries(days), late: { article: '2018-10' } });
  const store = createStore(crowded, defaultView(crowded));
  expect(store.select.timelineIsDense(store.getState())).toBe(true);
  expect(idsOf(store)).toMatchObject({ timeline: [], map: [] });
  store.dispatch({ type: 'move-window', window: span('2018-10') });
  expect(idsOf(store)).toMatchObject({ timeline: ['late'], map: ['late'], list: ['late'] });
});

it('knows the chapter that is on the screen, to the day, and that of the story before it', () => {
  const { getState, dispatch, select } = createStore(dataset, defaultView(dataset));
  const current = () => select.currentChapter(getState());
  expect(current()).toBeNull();
  dispatch({ type: 'open-chapter', chapter: chapterId('all') });
  expect(current()).toBe('all');
  const { start, end } = getState().view.window;
  dispatch({ type: 'set-window', start: Math.floor(start / DAY) * DAY, end: Math.ceil(end / DAY) * DAY });
  expect(current()).toBe('all');
  dispatch({ type: 'move-window', window: span('2018-07') });
  expect(current()).toBeNull();
  dispatch({ type: 'open-step', chapter: chapterId('all'), event: null });
  dispatch({ type: 'move-window', window: span('2018-07') });
  expect(current()).toBe('all');
});

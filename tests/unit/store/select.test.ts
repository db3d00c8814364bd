import { expect, it } from 'vitest';
import { eventId, placeId } from '#model/id.ts';
import { defaultView } from '#model/view.ts';
import { createStore } from '#store/create-store.ts';
import { span, story } from '../story.ts';

const dataset = story({
  arrest: { article: '2018-06', place: 'brussels' },
  rally: { article: '2018-07-30', place: 'paris' },
  bombing: { article: '2005' },
});

it('gives each panel the events that pass every filter except its own', () => {
  const { getState, dispatch, select } = createStore(dataset, defaultView(dataset));
  dispatch({ type: 'move-window', window: span('2018-07') });
  dispatch({ type: 'select-place', place: placeId('brussels') });
  const ids = (panel: 'timelineEvents' | 'mapEvents' | 'listEvents') =>
    select[panel](getState()).map((t) => t.event.id);
  expect(ids('timelineEvents')).toEqual(['bombing', 'arrest', 'rally']);
  expect(ids('mapEvents')).toEqual(['rally']);
  expect(ids('listEvents')).toEqual([]);
});

it('narrows the timeline to the map’s bounds only when asked to', () => {
  const { getState, dispatch, select } = createStore(dataset, defaultView(dataset));
  dispatch({ type: 'see-bounds', bounds: [2, 48, 3, 49] });
  expect(select.timelineEvents(getState())).toHaveLength(3);
  dispatch({ type: 'set-within-map', withinMap: true });
  expect(select.timelineEvents(getState()).map(({ event }) => event.id)).toEqual(['rally']);
});

it('answers with the same array until something it depends on changes', () => {
  const { getState, dispatch, select } = createStore(dataset, defaultView(dataset));
  const before = select.listEvents(getState());
  dispatch({ type: 'attend', attention: { kind: 'event', event: eventId('rally') } });
  expect(select.listEvents(getState())).toBe(before);
});

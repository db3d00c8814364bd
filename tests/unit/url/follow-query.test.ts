import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eventId } from '#model/id.ts';
import { bbox } from '#model/place.ts';
import { utcMs } from '#model/time.ts';
import { defaultView } from '#model/view.ts';
import { createStore } from '#store/create-store.ts';
import { followQuery, queryOf } from '#url/follow-query.ts';
import { span, story } from '../story.ts';

const dataset = story({ rally: { article: '2018-07-30' }, arrest: { article: '2018-06' } });

/** Longer than a view takes to come to rest. */
const REST_MS = 1000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function follow() {
  const store = createStore(dataset, defaultView(dataset));
  const told: string[] = [];
  const unfollow = followQuery(store, (query) => told.push(query));
  return { store, told, unfollow };
}

it('tells the query once the view has come to rest, not at each change', () => {
  const { store, told } = follow();
  store.dispatch({ type: 'select-event', event: eventId('rally') });
  store.dispatch({ type: 'select-event', event: eventId('arrest') });
  expect(told).toEqual([]);
  vi.advanceTimersByTime(REST_MS);
  expect(told).toEqual(['event=arrest']);
  expect(queryOf(store)).toBe('event=arrest');
});

it('waits anew as long as the view moves', () => {
  const { store, told } = follow();
  const { start, end } = span('2018-06');
  for (let day = 1; day <= 20; day++) {
    store.dispatch({ type: 'move-window', window: { start: utcMs(start + day * 86_400_000), end } });
    vi.advanceTimersByTime(100);
  }
  expect(told).toEqual([]);
  vi.advanceTimersByTime(REST_MS);
  expect(told).toEqual(['from=2018-06-21&to=2018-06-30']);
});

it('tells nothing where the view is back at what was told, or is the same', () => {
  const { store, told } = follow();
  store.dispatch({ type: 'select-event', event: eventId('rally') });
  store.dispatch({ type: 'clear-selection' });
  vi.advanceTimersByTime(REST_MS);
  store.dispatch({ type: 'see-bounds', bounds: bbox(0, 0, 1, 1) });
  vi.advanceTimersByTime(REST_MS);
  expect(told).toEqual([]);
  expect(queryOf(store)).toBe('');
});

it('tells nothing after its end, what was about to come to rest included', () => {
  const { store, told, unfollow } = follow();
  store.dispatch({ type: 'select-event', event: eventId('rally') });
  unfollow();
  store.dispatch({ type: 'clear-selection' });
  store.dispatch({ type: 'select-event', event: eventId('arrest') });
  vi.advanceTimersByTime(REST_MS);
  expect(told).toEqual([]);
});

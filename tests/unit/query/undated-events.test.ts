import { expect, it } from 'vitest';
import { accountId, actorId, categoryId, countryCode, eventId, placeId } from '#model/id.ts';
import { bbox } from '#model/place.ts';
import { defaultView } from '#model/view.ts';
import { tableOf } from '#query/event-table.ts';
import { findUndated } from '#query/find-undated.ts';
import { storySteps } from '#query/story-steps.ts';
import { type UndatedFilter, undatedEvents } from '#query/undated-events.ts';
import { createStore } from '#store/create-store.ts';
import { smallDataset } from '../../fixtures/export/visible.ts';

const dataset = smallDataset({ '/events/0/claims/0/date': undefined, '/events/0/claims/0/dateText': 'before that' });
const [article, record] = [accountId('article'), accountId('record')];
const arrest = eventId('arrest-brussels');
const ALL: UndatedFilter = { tier: 'all' };
const idsWith = (filter: Partial<UndatedFilter>) =>
  undatedEvents(dataset, article, { ...ALL, ...filter }).map(({ event }) => event.id);

it('lists what an account tells without a date, and not what it dates', () => {
  expect(idsWith({})).toEqual([arrest]);
  expect(undatedEvents(dataset, record, ALL)).toEqual([]);
});

it.each([
  ['a category', { categories: [categoryId('arrest')] }, { categories: [categoryId('gathering')] }],
  ['a country', { countries: [countryCode('BE')] }, { countries: [countryCode('FR')] }],
  ['an actor', { actors: [actorId('police')] }, { actors: [actorId('nobody')] }],
  ['a place', { place: placeId('brussels') }, { place: placeId('paris') }],
  ['the map', { bounds: bbox(4, 50, 5, 51) }, { bounds: bbox(0, 40, 1, 41) }],
  ['what was found', { found: new Set([arrest]) }, { found: new Set<typeof arrest>() }],
])('keeps to %s', (_, kept, lost) => {
  expect(idsWith(kept)).toEqual([arrest]);
  expect(idsWith(lost)).toEqual([]);
});

it('is found by its words, whatever their case', () => {
  expect([...findUndated(dataset, article, 'coup STOPPED')]).toEqual([arrest]);
  expect([...findUndated(dataset, article, 'elsewhere')]).toEqual([]);
});

it('can be selected, stays in its account and moves no window', () => {
  const store = createStore(dataset, defaultView(dataset));
  const { window } = store.getState().view;
  store.dispatch({ type: 'select-event', event: arrest });
  const { view } = store.getState();
  expect([view.event, view.account, view.window]).toEqual([arrest, article, window]);
  const selected = store.select.selectedEvent(store.getState());
  expect([selected?.title, selected?.date]).toEqual(['A couple is stopped in Brussels', undefined]);
  store.dispatch({ type: 'set-account', account: record });
  expect(store.select.selectedEvent(store.getState())?.date?.edtf).toBe('2018-06-30');
  store.dispatch({ type: 'set-account', account: article });
  expect(store.getState().view.event).toBe(arrest);
});

it('is a step of its chapter, after what has a date', () => {
  const [chapter] = dataset.chapters;
  if (chapter === undefined) throw new Error('no chapter');
  const steps = storySteps(dataset, tableOf(dataset, article), 'all').filter((step) => step.chapter === chapter.id);
  expect(steps.at(-1)?.event).toBe(arrest);
});

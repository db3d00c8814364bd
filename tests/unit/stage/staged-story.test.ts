import { expect, it } from 'vitest';
import { accountId, eventId } from '#model/id.ts';
import { defaultView } from '#model/view.ts';
import { openedStory, presentStory, wholeStory } from '#stage/staged-story.ts';
import { createStore } from '#store/create-store.ts';
import { story } from '../story.ts';

const dataset = story({
  arrest: { article: '2018-06', record: '2018-06' },
  rally: { article: '2018-07', record: '2018-06' },
  note: { record: '1989', tier: 'wider' },
});

it('keeps a live story as it was at that moment', () => {
  const store = createStore(dataset, defaultView(dataset));
  const staged = presentStory(store);
  store.dispatch({ type: 'select-event', event: eventId('rally') });
  expect(staged.state.view.event).toBeNull();
  expect(presentStory(store).state.view.event).toBe('rally');
});

it('opens a story unfiltered, by the account that is asked for', () => {
  expect(openedStory(dataset).state.view).toEqual(defaultView(dataset));
  expect(openedStory(dataset, accountId('record')).state.view).toEqual({
    ...defaultView(dataset),
    account: 'record',
  });
});

it('stages all years and the wider record, by the account that tells the most', () => {
  const { state, select } = wholeStory(dataset);
  expect(state.view).toMatchObject({ account: 'record', tier: 'all', window: dataset.extent });
  expect(select.timelineEvents(state).map(({ event }) => event.id)).toEqual(['note', 'arrest', 'rally']);
});

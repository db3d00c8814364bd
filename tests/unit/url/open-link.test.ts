import { expect, it } from 'vitest';
import { eventId } from '#model/id.ts';
import { defaultView } from '#model/view.ts';
import { createStore } from '#store/create-store.ts';
import { openLink } from '#url/open-link.ts';
import { span, story } from '../story.ts';

const dataset = story({ rally: { article: '2018-07-30' }, arrest: { article: '2018-06' } });
const start = { ...defaultView(dataset), language: 'fr', theme: 'dark' } as const;

it('shows what the link says and nothing of what was there, but language and theme', () => {
  const store = createStore(dataset, { ...start, event: eventId('arrest'), text: 'embassy' });
  openLink(store, '?event=rally&from=2018-07&to=2018-07');
  expect(store.getState().view).toEqual({ ...start, event: 'rally', window: span('2018-07') });
});

it('takes language and theme where the link names them', () => {
  const store = createStore(dataset, start);
  openLink(store, 'lang=en&theme=light');
  expect(store.getState().view).toMatchObject({ language: 'en', theme: 'light' });
});

it('says what is wrong with it, and no more what was wrong before', () => {
  const store = createStore(dataset, start, [{ kind: 'search-failed' }]);
  openLink(store, '?event=nothing&to=soon');
  expect(store.getState().notices).toMatchObject([
    { kind: 'bad-parameter', key: 'to', value: 'soon' },
    { kind: 'bad-parameter', key: 'event', value: 'nothing' },
  ]);
  openLink(store, '?event=rally');
  expect(store.getState().notices).toEqual([]);
});

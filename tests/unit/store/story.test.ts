import { describe, expect, it } from 'vitest';
import { createDataset } from '#model/dataset.ts';
import { accountId, chapterId, eventId } from '#model/id.ts';
import { defaultView, type View } from '#model/view.ts';
import { type Change, HISTORY_POLICY } from '#store/change.ts';
import { createStore } from '#store/create-store.ts';
import { readView, writeView } from '#url/view-link.ts';
import { cameraAt } from '../../fixtures/map/camera-at.ts';
import { span, story } from '../story.ts';

const events = story({
  arrest: { article: '2018-06', record: '2018-06-30', place: 'brussels' },
  rally: { article: '2018-07-30', record: '2018-06-30', place: 'paris' },
  aside: { article: '2005-07-07', record: '2005-07-07' },
});
const dataset = createDataset({
  ...events,
  chapters: [
    { id: chapterId('june'), title: 'June', summary: '', events: [eventId('arrest')] },
    { id: chapterId('july'), title: 'July', summary: '', events: [eventId('rally')] },
  ],
});

function storeAfter(changes: readonly Change[], start: Partial<View> = {}) {
  const store = createStore(dataset, { ...defaultView(dataset), ...start });
  for (const change of changes) store.dispatch(change);
  return store;
}
const afterChanges = (changes: readonly Change[], start: Partial<View> = {}) => storeAfter(changes, start).getState();

const openStep = (chapter: string, event: string | null = null): Change => {
  return { type: 'open-step', chapter: chapterId(chapter), event: event === null ? null : eventId(event) };
};
const leave: Change = { type: 'leave-story' };
const selectAside: Change = { type: 'select-event', event: eventId('aside') };

describe('a step of the story', () => {
  it('moves window, selection and camera together', () => {
    const { view } = afterChanges([openStep('july', 'rally')], { camera: cameraAt(3, 0, 0) });
    expect(view).toMatchObject({ story: 'july', event: 'rally', camera: null });
    expect(view.window.start).toBeLessThan(span('2018-07-30').start);
    expect(view.window.start).toBeGreaterThan(span('2018-06').end);
  });

  it('of a whole chapter has nothing selected', () => {
    expect(afterChanges([openStep('july', 'rally'), openStep('june')]).view).toMatchObject({
      story: 'june',
      event: null,
      place: null,
    });
  });

  it('that is none changes nothing', () => {
    const store = storeAfter([openStep('june', 'rally'), openStep('epilogue')]);
    expect(store.getState()).toBe(store.getInitialState());
  });

  it('is a Back step, and so is leaving', () => {
    expect([HISTORY_POLICY['open-step'], HISTORY_POLICY['leave-story']]).toEqual(['push', 'push']);
  });

  it.each([openStep('june'), openStep('june', 'arrest'), openStep('july', 'rally')])('is a link: %o', (change) => {
    const { view } = afterChanges([change]);
    expect(readView(writeView(view, dataset), dataset)).toEqual({ view, notices: [] });
  });
});

describe('while the story is read', () => {
  it('a chapter’s button goes to the opening of the chapter', () => {
    const openChapter: Change = { type: 'open-chapter', chapter: chapterId('july') };
    expect(afterChanges([openStep('june', 'arrest'), openChapter]).view).toMatchObject({ story: 'july', event: null });
    expect(afterChanges([openChapter]).view.story).toBeNull();
  });

  it('selecting something else keeps the story and the step to come back to', () => {
    const { view, bookmark } = afterChanges([openStep('june', 'arrest'), selectAside]);
    expect(view).toMatchObject({ story: 'june', event: 'aside' });
    expect(bookmark).toEqual({ chapter: 'june', event: 'arrest' });
  });

  it('a chapter that another account tells at another time takes the window there', () => {
    const { view } = afterChanges([openStep('july'), { type: 'set-account', account: accountId('record') }]);
    expect(view).toMatchObject({ story: 'july', account: 'record' });
    expect(view.window.start).toBeLessThan(span('2018-06-30').start);
    expect(view.window.end).toBeLessThan(span('2018-07-30').start);
  });
});

describe('leaving the story', () => {
  it('keeps the place', () => {
    const { view } = afterChanges([openStep('july', 'rally')]);
    expect(afterChanges([openStep('july', 'rally'), leave]).view).toEqual({ ...view, story: null });
  });

  it('remembers the step, also when the reader came by a link or has looked aside', () => {
    const bookmark = { chapter: 'july', event: 'rally' };
    expect(afterChanges([leave], { story: chapterId('july'), event: eventId('rally') }).bookmark).toEqual(bookmark);
    expect(afterChanges([openStep('july', 'rally'), selectAside, leave]).bookmark).toEqual(bookmark);
  });

  it('outside of it changes nothing', () => {
    const store = storeAfter([leave]);
    expect(store.getState()).toBe(store.getInitialState());
  });
});

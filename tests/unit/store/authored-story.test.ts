import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDataset } from '#model/dataset.ts';
import { accountId, categoryId, chapterId, eventId, stepId } from '#model/id.ts';
import type { Step } from '#model/step.ts';
import { DAY, utcMs } from '#model/time.ts';
import { defaultView, type View } from '#model/view.ts';
import { linkableWindow } from '#model/window.ts';
import type { Change } from '#store/change.ts';
import { createStore } from '#store/create-store.ts';
import { stepView } from '#store/step-view.ts';
import { readView, writeView } from '#url/view-link.ts';
import { cameraAt } from '../../fixtures/map/camera-at.ts';
import { edtf, span, story } from '../story.ts';

const tables = story({
  arrest: { article: '2018-06', record: '2018-06-30', place: 'brussels' },
  rally: { article: '2018-07-30', record: '2018-06-30', place: 'paris', category: 'sanctions' },
  verdict: { record: '2021-02-04', tier: 'wider' },
  swap: { record: '2023-05-26', tier: 'wider' },
});

function step(id: string, chapter: string, account: string, events: readonly string[], more: Partial<Step> = {}): Step {
  const texts = { title: `Title of ${id}`, text: `Text of ${id}` };
  return {
    ...texts,
    ...{ id: stepId(id), chapter: chapterId(chapter), account: accountId(account), events: events.map(eventId) },
    ...more,
  };
}

const steps = [
  step('june-article', 'june', 'article', ['arrest'], { window: edtf('2018-06/2018-07') }),
  step('june-record', 'june', 'record', ['arrest'], { camera: cameraAt(7, 3.5, 49.9) }),
  step('july-record', 'july', 'record', ['rally']),
  step('after-record', 'after', 'record', ['verdict']),
];
const dataset = createDataset({
  ...tables,
  chapters: [
    { id: chapterId('june'), title: 'June', summary: '', events: [eventId('arrest'), eventId('rally')] },
    { id: chapterId('july'), title: 'July', summary: '', events: [eventId('rally')] },
    { id: chapterId('after'), title: 'After', summary: '', events: [eventId('verdict'), eventId('swap')] },
  ],
  steps,
});

function storeAfter(changes: readonly Change[], start: Partial<View> = {}) {
  const store = createStore(dataset, { ...defaultView(dataset), ...start });
  for (const change of changes) store.dispatch(change);
  return store;
}
const viewAfter = (changes: readonly Change[], start: Partial<View> = {}) => storeAfter(changes, start).getState().view;
const open = (id: string): Change => {
  const { chapter } = steps.find((one) => one.id === id) ?? steps[0] ?? { chapter: chapterId('june') };
  return { type: 'open-step', chapter, event: null, step: stepId(id) };
};
const readLink = (link: string) => readView(link, dataset).view;

describe('a story whose author wrote steps', () => {
  it('has these steps, whatever account and tier', () => {
    for (const start of [{}, { account: accountId('record') }, { tier: 'all' }] as const) {
      const store = storeAfter([], start);
      expect(store.select.steps(store.getState()).map(({ step: id }) => id)).toEqual(steps.map(({ id }) => id));
    }
  });

  it('switches telling, window and camera at a step', () => {
    expect(viewAfter([open('june-article')], { camera: cameraAt(3, 0, 0) })).toMatchObject({
      ...{ account: 'article', story: 'june', step: 'june-article', event: null, camera: null },
      window: span('2018-06/2018-07'),
    });
    expect(viewAfter([open('june-article'), open('june-record')])).toMatchObject({
      ...{ account: 'record', camera: cameraAt(7, 3.5, 49.9) },
    });
  });

  it('shows all dates of a step’s events in every telling where its author set no window', () => {
    const { window } = viewAfter([open('july-record')]);
    expect(window.start).toBeLessThan(span('2018-06-30').start);
    expect(window.end).toBeGreaterThan(span('2018-07-30').end);
  });

  it('opens the chapter’s step in the account at hand from the list of chapters', () => {
    const july: Change = { type: 'open-chapter', chapter: chapterId('june') };
    expect(viewAfter([open('july-record'), july]).step).toBe('june-record');
    expect(viewAfter([open('june-article'), july]).step).toBe('june-article');
  });

  it('stays at a step that is none', () => {
    const store = storeAfter([open('june-article')]);
    const before = store.getState();
    store.dispatch({ type: 'open-step', chapter: chapterId('june'), event: null, step: stepId('epilogue') });
    expect(store.getState()).toBe(before);
  });
});

describe('what a step shows', () => {
  const listed = (store: ReturnType<typeof storeAfter>) => {
    const table = store.select.table(store.getState());
    return Array.from(store.select.listed(store.getState()), (row) => table.told(row).event.id);
  };

  it('is shown whatever tier and filters say, which stay the reader’s', () => {
    const start = { categories: [categoryId('arrest')] };
    const store = storeAfter([open('after-record')], start);
    expect(listed(store)).toEqual(['verdict']);
    expect(store.getState().view).toMatchObject({ tier: 'core', categories: ['arrest'] });
    store.dispatch({ type: 'leave-story' });
    expect(store.getState().view).toMatchObject({ tier: 'core', categories: ['arrest'], step: null, story: null });
    expect(listed(store)).toEqual([]);
  });

  it('grows by the event that is opened beside it, as long as it is open', () => {
    const store = storeAfter([open('after-record'), { type: 'select-event', event: eventId('swap') }]);
    expect(store.getState().view).toMatchObject({ tier: 'core', step: 'after-record', event: 'swap' });
    expect(listed(store)).toContain('swap');
    store.dispatch({ type: 'leave-story' });
    expect(store.getState().view).toMatchObject({ tier: 'core', event: null });
    expect(listed(store)).toEqual([]);
  });

  it('stays open after leaving where the reader’s tier and filters let it through', () => {
    const view = viewAfter([
      open('june-article'),
      { type: 'select-event', event: eventId('arrest') },
      { type: 'leave-story' },
    ]);
    expect(view).toMatchObject({ event: 'arrest', step: null, story: null });
  });
});

describe('the tellings at a step', () => {
  it('join what the step is about, in the story’s own colours', () => {
    const store = storeAfter([open('july-record')]);
    const rails = store.select.rails(store.getState());
    expect(rails?.isOfStep).toBe(true);
    expect(rails?.events.filter(({ isJoined }) => isJoined).map(({ event }) => event.id)).toEqual(['rally']);
  });

  it('stay as they are where the step is about nothing contested', () => {
    const store = storeAfter([open('after-record')]);
    expect(store.select.rails(store.getState())).not.toHaveProperty('isOfStep');
  });
});

describe('a chapter of wider events only', () => {
  it('shows them when it is chosen', () => {
    const view = viewAfter([{ type: 'open-chapter', chapter: chapterId('after') }]);
    expect(view).toMatchObject({ tier: 'all', account: 'record', story: null });
    expect(view.window.end).toBeGreaterThan(span('2023-05-26').start);
  });
});

describe('the link of a step', () => {
  it('restores it whole by its id alone', () => {
    for (const one of steps) {
      const view = viewAfter([open(one.id)]);
      expect(writeView(view, dataset)).toBe(`?step=${one.id}`);
      expect(readLink(`?step=${one.id}`)).toEqual(view);
    }
  });

  it('says where the reader has looked aside', () => {
    const any = fc.record({
      one: fc.constantFrom(...steps),
      account: fc.constantFrom(accountId('article'), accountId('record')),
      from: fc.integer({ min: 0, max: 50 }),
      event: fc.constantFrom(null, eventId('arrest'), eventId('rally')),
      camera: fc.constantFrom(null, cameraAt(4, 2, 50)),
    });
    fc.assert(
      fc.property(any, ({ one, account, from, event, camera }) => {
        const start = utcMs(span('2018-05-20').start + from * DAY);
        const view = viewAfter([
          open(one.id),
          { type: 'set-account', account },
          { type: 'move-window', window: { start, end: utcMs(start + 150 * DAY) } },
          ...(event === null ? [] : [{ type: 'select-event', event } as const]),
          camera === null ? { type: 'frame-story' } : { type: 'move-camera', camera },
        ]);
        expect(readView(writeView(view, dataset), dataset)).toEqual({
          view: { ...view, window: linkableWindow(view.window) },
          notices: [],
        });
      }),
    );
  });

  it.each([
    ['?story=june', 'june-article', null],
    ['?story=june&account=record', 'june-record', null],
    ['?story=june&event=arrest&account=record', 'june-record', null],
    ['?story=june&event=rally', 'june-article', 'rally'],
    ['?story=july&from=2018-01-01&to=2018-01-31', 'july-record', null],
    ['?story=after&event=verdict', 'after-record', 'verdict'],
  ])('of before, %s, opens %s', (link, id, event) => {
    const view = readLink(link);
    expect(view).toMatchObject({ step: id, event });
    expect(view.window).toEqual(stepView(dataset, steps.find((one) => one.id === id) ?? step('', '', '', [])).window);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { awaitStore } from '#app/awaited-store.ts';
import { createMountListeners } from '#app/mount-events.ts';
import { dressForHost, selectForHost } from '#app/obey-host.ts';
import { defaultView } from '#model/view.ts';
import { createStore } from '#store/create-store.ts';
import { story } from '../story.ts';

const dataset = story({ rally: { article: '2018-07-30' }, arrest: { article: '2018-06' } });
const newStore = () => createStore(dataset, defaultView(dataset));

describe('a store that is awaited', () => {
  it('is acted on in the order of asking once it has come, and at once from then on', () => {
    const awaited = awaitStore();
    const done: string[] = [];
    awaited.whenThere(() => done.push('first'));
    awaited.whenThere(() => done.push('second'));
    expect(done).toEqual([]);
    const store = newStore();
    awaited.come(store);
    expect(awaited.now()).toBe(store);
    awaited.whenThere(() => done.push('third'));
    expect(done).toEqual(['first', 'second', 'third']);
  });

  it('may go, and what is asked meanwhile waits for the next one', () => {
    const awaited = awaitStore();
    const act = vi.fn();
    awaited.come(newStore());
    awaited.go();
    awaited.whenThere(act);
    expect(awaited.now()).toBeUndefined();
    const next = newStore();
    awaited.come(next);
    expect(act.mock.calls).toEqual([[next]]);
  });

  it('is not acted on where nobody wants that any more', () => {
    const awaited = awaitStore();
    const act = vi.fn();
    awaited.whenThere(act);
    awaited.forget();
    awaited.come(newStore());
    expect(act).not.toHaveBeenCalled();
  });
});

describe('the listeners of a mount', () => {
  it('are told what they asked for until they leave', () => {
    const listeners = createMountListeners();
    const [view, select] = [vi.fn(), vi.fn()];
    const leave = listeners.on('view', view);
    listeners.on('select', select);
    listeners.tell('view', 'event=rally');
    leave();
    listeners.tell('view', '');
    listeners.tell('select', null);
    listeners.clear();
    listeners.tell('select', 'rally');
    expect(view.mock.calls).toEqual([['event=rally']]);
    expect(select.mock.calls).toEqual([[null]]);
  });

  it('are told what is selected when they come, unless that changes or they leave first', async () => {
    const listeners = createMountListeners();
    const [late, gone, changed] = [vi.fn(), vi.fn(), vi.fn()];
    listeners.tell('select', 'rally');
    listeners.on('select', late);
    listeners.on('select', gone)();
    expect(late, 'not before its removal is there').not.toHaveBeenCalled();
    await Promise.resolve();
    listeners.on('select', changed);
    listeners.tell('select', null);
    await Promise.resolve();
    listeners.on('select', gone);
    listeners.on('view', gone);
    await Promise.resolve();
    expect(late.mock.calls).toEqual([['rally'], [null]]);
    expect(changed.mock.calls).toEqual([[null]]);
    expect(gone).not.toHaveBeenCalled();
  });

  it('are all told, also where one leaves as it hears', () => {
    const listeners = createMountListeners();
    const second = vi.fn();
    const leave = [listeners.on('view', () => leave[1]?.()), listeners.on('view', second)];
    listeners.tell('view', '');
    expect(second).toHaveBeenCalledTimes(1);
  });
});

describe('a host', () => {
  const viewAfter = (act: (store: ReturnType<typeof newStore>) => void) => {
    const store = newStore();
    store.dispatch({ type: 'set-theme', theme: 'dark' });
    act(store);
    return store.getState().view;
  };

  it('selects an event, and none', () => {
    expect(viewAfter((store) => selectForHost(store, 'rally')).event).toBe('rally');
    const both = viewAfter((store) => {
      selectForHost(store, 'rally');
      selectForHost(store, null);
    });
    expect(both.event).toBeNull();
  });

  it('changes of the look what it names; unknown names are left to the browser', () => {
    expect(viewAfter((store) => dressForHost(store, { lang: 'fr' }))).toMatchObject({ theme: 'dark', language: 'fr' });
    expect(viewAfter((store) => dressForHost(store, { theme: 'light' }))).toMatchObject({ theme: 'light' });
    expect(viewAfter((store) => dressForHost(store, { theme: 'plaid', lang: 'tlh' }))).toMatchObject({
      theme: null,
      language: null,
    });
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accountId } from '#model/id.ts';
import { bbox } from '#model/place.ts';
import { defaultView, NO_ATTENTION } from '#model/view.ts';
import { openLink } from '#url/open-link.ts';
import { arrest, bind, dataset, june, rally, windowAt } from './bound-history.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2018, 5, 30) });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a choice', () => {
  it('is a Back step with the page’s own path and fragment', () => {
    const { store, steps } = bind();
    store.dispatch({ type: 'select-event', event: rally });
    expect(steps).toEqual(['/story/#top', '/story/?event=rally#top']);
  });

  it('keeps the address of the data in front', () => {
    const { store, steps } = bind('files/own.csv');
    store.dispatch({ type: 'select-event', event: rally });
    expect(steps.at(-1)).toBe('/story/?data=files/own.csv&event=rally#top');
  });

  it('is undone by Back and redone by Forward, and neither writes', () => {
    const { store, writes, go } = bind();
    store.dispatch({ type: 'select-event', event: rally });
    store.dispatch({ type: 'select-event', event: arrest });
    go(-1);
    expect(store.getState().view.event).toBe(rally);
    go(-1);
    expect(store.getState().view).toEqual(defaultView(dataset));
    go(2);
    expect(store.getState().view.event).toBe(arrest);
    vi.advanceTimersByTime(60_000);
    expect(writes).toEqual({ push: 2, replace: 0 });
  });

  it('after Back takes the place of what was ahead', () => {
    const { store, steps, go } = bind();
    store.dispatch({ type: 'select-event', event: rally });
    go(-1);
    store.dispatch({ type: 'select-event', event: arrest });
    expect(steps).toEqual(['/story/#top', '/story/?event=arrest#top']);
  });

  it('that changes nothing, and what is in no link, writes nothing', () => {
    const { store, writes } = bind();
    store.dispatch({ type: 'clear-selection' });
    store.dispatch({ type: 'attend', attention: { kind: 'event', event: rally } });
    store.dispatch({ type: 'attend', attention: NO_ATTENTION });
    store.dispatch({ type: 'see-bounds', bounds: bbox(0, 0, 1, 1) });
    store.dispatch({ type: 'notify', notice: { kind: 'search-failed' } });
    vi.advanceTimersByTime(60_000);
    expect(writes).toEqual({ push: 0, replace: 0 });
  });
});

describe('a pan', () => {
  it('rewrites the present step, at most every 400 ms, with where it is by then', () => {
    const { store, steps, writes } = bind();
    store.dispatch({ type: 'move-window', window: windowAt(1) });
    vi.advanceTimersByTime(399);
    store.dispatch({ type: 'move-window', window: windowAt(2) });
    expect(steps).toEqual(['/story/#top']);
    vi.advanceTimersByTime(1);
    expect(steps).toEqual(['/story/?from=2018-06-03&to=2018-07-02#top']);
    store.dispatch({ type: 'move-window', window: windowAt(3) });
    vi.advanceTimersByTime(400);
    expect(steps).toEqual(['/story/?from=2018-06-04&to=2018-07-03#top']);
    expect(writes).toEqual({ push: 0, replace: 2 });
  });

  it('is written to its own step when a choice comes before its turn', () => {
    const { store, steps, writes } = bind();
    store.dispatch({ type: 'move-window', window: windowAt(1) });
    store.dispatch({ type: 'set-account', account: accountId('record') });
    const panned = 'from=2018-06-02&to=2018-07-01';
    expect(steps).toEqual([`/story/?${panned}#top`, `/story/?account=record&${panned}#top`]);
    vi.advanceTimersByTime(60_000);
    expect(writes).toEqual({ push: 1, replace: 1 });
  });
});

describe('typing', () => {
  const type = (store: ReturnType<typeof bind>['store'], ...texts: readonly string[]) => {
    for (const text of texts) store.dispatch({ type: 'set-text', text });
  };

  it('is one step for a run, whose address follows', () => {
    const { store, steps } = bind();
    type(store, 'e', 'em', 'emb');
    vi.advanceTimersByTime(400);
    expect(steps).toEqual(['/story/#top', '/story/?q=emb#top']);
  });

  it('goes on as the same run after a pan, and begins another after a choice', () => {
    const { store, steps } = bind();
    type(store, 'e');
    store.dispatch({ type: 'move-window', window: june });
    type(store, 'em');
    vi.advanceTimersByTime(400);
    expect(steps).toHaveLength(2);
    store.dispatch({ type: 'set-tier', tier: 'all' });
    type(store, 'emb');
    expect(steps.slice(2).map((step) => new URL(step, 'https://example.org').searchParams.get('q'))).toEqual([
      'em',
      'emb',
    ]);
  });

  it('begins another run after Back, and after a link', () => {
    const { store, steps, go } = bind();
    type(store, 'e');
    go(-1);
    type(store, 'x');
    expect(steps).toEqual(['/story/#top', '/story/?q=x#top']);
    openLink(store, '?event=rally');
    type(store, 'y');
    expect(steps.slice(1)).toEqual(['/story/?event=rally#top', '/story/?q=y&event=rally#top']);
  });
});

describe('a link that somebody opens', () => {
  it('rewrites the present step at once', () => {
    const { store, steps, writes } = bind();
    store.dispatch({ type: 'select-event', event: rally });
    openLink(store, '?event=arrest');
    expect(steps).toEqual(['/story/#top', '/story/?event=arrest#top']);
    vi.advanceTimersByTime(60_000);
    expect(writes).toEqual({ push: 1, replace: 1 });
  });
});

describe('the end of it', () => {
  it('writes what was still to be written, then leaves the page alone', () => {
    const { store, steps, writes, listeners, unbind } = bind();
    store.dispatch({ type: 'move-window', window: windowAt(1) });
    unbind();
    expect(steps).toEqual(['/story/?from=2018-06-02&to=2018-07-01#top']);
    store.dispatch({ type: 'select-event', event: rally });
    vi.advanceTimersByTime(60_000);
    expect(writes).toEqual({ push: 0, replace: 1 });
    expect(listeners.size).toBe(0);
  });

  it('writes nothing where nothing was to be written', () => {
    const { writes, unbind } = bind();
    unbind();
    expect(writes).toEqual({ push: 0, replace: 0 });
  });
});

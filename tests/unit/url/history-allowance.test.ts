import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accountId } from '#model/id.ts';
import { openLink } from '#url/open-link.ts';
import { arrest, bind, rally, windowAt } from './bound-history.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2018, 5, 30) });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('faster than browsers allow', () => {
  const choose = (store: ReturnType<typeof bind>['store'], times: number) => {
    for (let i = 0; i < times; i++) store.dispatch({ type: 'select-event', event: i % 2 === 0 ? rally : arrest });
  };

  it('choices share a step from the fifty-first on, until half a minute has gone by', () => {
    const { store, steps } = bind();
    choose(store, 60);
    expect(steps).toHaveLength(1 + 50);
    store.dispatch({ type: 'select-event', event: rally });
    vi.advanceTimersByTime(400);
    expect(steps).toHaveLength(1 + 50);
    expect(steps.at(-1)).toBe('/story/?event=rally#top');
    vi.advanceTimersByTime(29_599);
    store.dispatch({ type: 'select-event', event: arrest });
    expect(steps).toHaveLength(1 + 50);
    vi.advanceTimersByTime(400);
    store.dispatch({ type: 'select-event', event: rally });
    expect(steps).toHaveLength(1 + 51);
  });

  /** Fifty steps, and forty times the last one rewritten: at 400, 800 … 16,000 ms. */
  function writeNinety() {
    const bound = bind();
    choose(bound.store, 50);
    for (let i = 1; i <= 40; i++) {
      bound.store.dispatch({ type: 'move-window', window: windowAt(i) });
      vi.advanceTimersByTime(400);
    }
    expect(bound.writes).toEqual({ push: 50, replace: 40 });
    return bound;
  }

  it('the ninety-first write waits until the first is half a minute old', () => {
    const { store, steps, writes } = writeNinety();
    store.dispatch({ type: 'move-window', window: windowAt(41) });
    vi.advanceTimersByTime(13_999);
    expect(writes.replace).toBe(40);
    vi.advanceTimersByTime(1);
    expect(writes.replace).toBe(41);
    expect(steps.at(-1)).toContain('from=2018-07-12');
  });

  it('a pan costs no step: a choice after fifty of them is one', () => {
    const { store, steps } = bind();
    for (let i = 1; i <= 50; i++) {
      store.dispatch({ type: 'move-window', window: windowAt(i) });
      vi.advanceTimersByTime(400);
    }
    choose(store, 1);
    expect(steps).toHaveLength(1 + 1);
  });

  it('a choice waits when pans have used up the writes', () => {
    const { store, steps } = bind();
    choose(store, 20);
    for (let i = 1; i <= 70; i++) {
      store.dispatch({ type: 'move-window', window: windowAt(i) });
      vi.advanceTimersByTime(400);
    }
    choose(store, 1);
    expect(steps).toHaveLength(1 + 20);
  });

  it('a link waits like everything else, and so does a choice', () => {
    const { store, steps, writes } = writeNinety();
    openLink(store, '?event=rally');
    store.dispatch({ type: 'set-account', account: accountId('record') });
    expect(writes).toEqual({ push: 50, replace: 40 });
    vi.advanceTimersByTime(14_000);
    expect(writes).toEqual({ push: 50, replace: 41 });
    expect(steps.at(-1)).toBe('/story/?account=record&event=rally#top');
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventId } from '#model/id.ts';
import { defaultView } from '#model/view.ts';
import { followRested } from '#panels/use-rested.ts';
import { holdDense } from '#stage/use-dense.ts';
import { createStore } from '#store/create-store.ts';
import { MOST_MARKS } from '#store/select.ts';
import { followQuery } from '#url/follow-query.ts';
import { span, story } from '../story.ts';

const few = story({ arrest: { article: '2018-06' }, rally: { article: '2018-07-30' } });
const june = Array.from({ length: MOST_MARKS + 1 }, (_, i) => [`e${i}`, { article: '2018-06' }] as const);
const many = story({ ...Object.fromEntries(june), late: { article: '2018-10' } });

function storeOf(dataset = few) {
  const store = createStore(dataset, defaultView(dataset));
  return {
    ...store,
    drag: (to: string) => store.dispatch({ type: 'move-window', window: span(to) }),
    set: (to: string) => store.dispatch({ type: 'set-window', ...span(to) }),
    select: store.select,
    choose: (id: string) => store.dispatch({ type: 'select-event', event: eventId(id) }),
    hover: (id: string) => store.dispatch({ type: 'attend', attention: { kind: 'event', event: eventId(id) } }),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the clock of rest', () => {
  it('strikes 150 ms after the last change of the view, once', () => {
    const store = storeOf();
    const onRest = vi.fn();
    store.rest.onRest(onRest);
    store.drag('2018-06');
    vi.advanceTimersByTime(149);
    store.drag('2018-07');
    vi.advanceTimersByTime(149);
    expect(onRest).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onRest).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(onRest).toHaveBeenCalledTimes(1);
  });

  it('needs one timer, however many wait', () => {
    const store = storeOf();
    for (let i = 0; i < 5; i++) store.rest.onRest(() => undefined);
    store.drag('2018-06');
    store.drag('2018-07');
    for (let i = 0; i < 5; i++) store.rest.whenCalm(() => undefined);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(300);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not mind what is pointed at', () => {
    const store = storeOf();
    const onRest = vi.fn();
    store.rest.onRest(onRest);
    store.drag('2018-06');
    vi.advanceTimersByTime(100);
    store.hover('rally');
    vi.advanceTimersByTime(50);
    expect(onRest).toHaveBeenCalledTimes(1);
  });

  it('tells a drag from a window that was asked for', () => {
    const { rest, drag, set } = storeOf();
    set('2018-06');
    expect(rest.isDragging()).toBe(false);
    drag('2018-07');
    expect(rest.isDragging()).toBe(true);
    vi.advanceTimersByTime(150);
    expect(rest.isDragging()).toBe(false);
  });

  it('knows of a drag before anyone is told of its first step', () => {
    const store = storeOf();
    const seen: boolean[] = [];
    store.subscribe(() => seen.push(store.rest.isDragging()));
    store.drag('2018-06');
    expect(seen).toEqual([true]);
  });

  it('acts when the view is calm, 300 ms after its last change, and at once where it is', () => {
    const store = storeOf();
    const [early, late, calledOff] = [vi.fn(), vi.fn(), vi.fn()];
    store.rest.whenCalm(early);
    expect(early).toHaveBeenCalledTimes(1);
    store.drag('2018-06');
    store.rest.whenCalm(late);
    store.rest.whenCalm(calledOff)();
    vi.advanceTimersByTime(200);
    store.drag('2018-07');
    vi.advanceTimersByTime(299);
    expect(late).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(late).toHaveBeenCalledTimes(1);
    store.drag('2018-06');
    vi.advanceTimersByTime(300);
    expect(late).toHaveBeenCalledTimes(1);
    expect(calledOff).not.toHaveBeenCalled();
  });

  it('leaves nothing to come when it is stopped', () => {
    const store = storeOf();
    const [onRest, onCalm] = [vi.fn(), vi.fn()];
    store.rest.onRest(onRest);
    store.drag('2018-06');
    store.rest.whenCalm(onCalm);
    store.rest.stop();
    expect(vi.getTimerCount()).toBe(0);
    expect(store.rest.isDragging()).toBe(false);
    store.drag('2018-07');
    vi.advanceTimersByTime(300);
    expect(onRest).toHaveBeenCalledTimes(1);
    expect(onCalm).not.toHaveBeenCalled();
  });

  it('leaves alone who no longer listens, also where another one sees to that', () => {
    const store = storeOf();
    const ended = vi.fn();
    const ends: (() => void)[] = [];
    store.rest.onRest(() => {
      for (const end of ends) end();
    });
    ends.push(store.rest.onRest(ended));
    store.drag('2018-06');
    vi.advanceTimersByTime(150);
    expect(ended).not.toHaveBeenCalled();
  });
});

describe('a view that is dense', () => {
  it('stays so to the end of a drag, and no longer', () => {
    const store = storeOf(many);
    const held = holdDense(store, store.select.timelineIsDense);
    held.subscribe(() => undefined);
    store.drag('2018-10');
    expect(held.read()).toBe(true);
    vi.advanceTimersByTime(150);
    expect(held.read()).toBe(false);
    store.drag('2018-06');
    expect(held.read()).toBe(true);
  });

  it('is not held where the window was asked for', () => {
    const store = storeOf(many);
    const held = holdDense(store, store.select.timelineIsDense);
    held.subscribe(() => undefined);
    store.set('2018-10');
    expect(held.read()).toBe(false);
  });
});

describe('an answer over a long list', () => {
  it('waits for a window that merely moves', () => {
    const store = storeOf(many);
    const readNow = vi.fn();
    followRested(store, readNow);
    store.drag('2018-10');
    store.set('2018-07');
    store.hover('late');
    expect(readNow).not.toHaveBeenCalled();
    vi.advanceTimersByTime(150);
    expect(readNow).toHaveBeenCalledTimes(1);
  });

  it('follows any other change at once, and is not read again at rest', () => {
    const store = storeOf(many);
    const readNow = vi.fn();
    followRested(store, readNow);
    store.drag('2018-07');
    store.choose('late');
    expect(readNow).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(150);
    expect(readNow).toHaveBeenCalledTimes(1);
  });

  it('follows a short one at once', () => {
    const store = storeOf(few);
    const readNow = vi.fn();
    followRested(store, readNow);
    store.drag('2018-06');
    expect(readNow).toHaveBeenCalledTimes(1);
  });
});

describe('the query of a view', () => {
  it('is told when the view has come to rest at another one', () => {
    const store = storeOf();
    const told: string[] = [];
    const stop = followQuery(store, (query) => told.push(query));
    store.choose('rally');
    store.drag('2018-07');
    expect(told).toEqual([]);
    vi.advanceTimersByTime(150);
    store.choose('arrest');
    store.choose('rally');
    store.drag('2018-07');
    vi.advanceTimersByTime(150);
    expect(told).toEqual(['from=2018-07-01&to=2018-07-31&event=rally']);
    stop();
    store.choose('arrest');
    vi.advanceTimersByTime(150);
    expect(told).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { accountId, chapterId, eventId, placeId } from '#model/id.ts';
import { overlaps } from '#model/time.ts';
import { defaultView, type View } from '#model/view.ts';
import type { Change } from '#store/change.ts';
import { createStore } from '#store/create-store.ts';
import { cameraAt } from '../../fixtures/map/camera-at.ts';
import { span, story } from '../story.ts';

const dataset = story({
  arrest: { article: '2018-06', record: '2018-06-30', place: 'brussels' },
  rally: { article: '2018-07-30', record: '2018-06-30', place: 'paris' },
  leak: { record: '2018-07-19', tier: 'wider' },
  trial: { record: '2020-11-27/2020-12-03', tier: 'wider', place: 'brussels' },
});

function afterChanges(changes: readonly Change[], start: Partial<View> = {}) {
  const store = createStore(dataset, { ...defaultView(dataset), ...start });
  for (const change of changes) store.dispatch(change);
  return store.getState();
}

const select = (id: string): Change => ({ type: 'select-event', event: eventId(id) });
const atPlace = (id: string): Change => ({ type: 'select-place', place: placeId(id) });

describe('selecting an event', () => {
  it('ends the camera’s own way, so that the map goes there', () => {
    const { view } = afterChanges([select('rally')], { camera: cameraAt(3, 0, 0) });
    expect(view).toMatchObject({ event: 'rally', camera: null });
  });

  it('brings an event outside the window into it', () => {
    const { view } = afterChanges([select('trial')]);
    expect(overlaps(view.window, span('2020-11-27/2020-12-03'))).toBe(true);
  });

  it('switches to the account and tier that tell it', () => {
    expect(afterChanges([select('leak')]).view).toMatchObject({ account: 'record', tier: 'all' });
  });

  it('keeps the place filter only when the event is there', () => {
    expect(afterChanges([atPlace('paris'), select('rally')]).view.place).toBe('paris');
    expect(afterChanges([atPlace('paris'), select('arrest')]).view.place).toBeNull();
  });

  it('of an id nobody knows changes nothing', () => {
    expect(afterChanges([select('nobody')]).view).toEqual(defaultView(dataset));
  });
});

describe('switching the account', () => {
  it('keeps the selected event when both accounts tell it', () => {
    const { view } = afterChanges([select('rally'), { type: 'set-account', account: accountId('record') }]);
    expect(view).toMatchObject({ account: 'record', event: 'rally' });
  });

  it('says so when the selected event is not part of the other telling', () => {
    const { view, notices } = afterChanges([select('leak'), { type: 'set-account', account: accountId('article') }]);
    expect(view.event).toBeNull();
    expect(notices).toEqual([{ kind: 'event-not-told', title: 'The leak', account: 'As the article told it' }]);
  });
});

describe('the wider record', () => {
  it('goes to the account that tells it and says so', () => {
    const { view, notices } = afterChanges([{ type: 'set-tier', tier: 'all' }]);
    expect(view).toMatchObject({ account: 'record', tier: 'all' });
    expect(notices).toEqual([{ kind: 'wider-only-in', account: 'What the record shows' }]);
  });

  it('takes its selected event along when it is switched off', () => {
    const { view } = afterChanges([select('leak'), { type: 'set-tier', tier: 'core' }]);
    expect(view).toMatchObject({ account: 'record', tier: 'core', event: null });
  });

  it('leaves a selected event of the story itself alone when it is switched off', () => {
    const { view } = afterChanges([
      { type: 'set-tier', tier: 'all' },
      select('rally'),
      { type: 'set-tier', tier: 'core' },
    ]);
    expect(view).toMatchObject({ tier: 'core', event: 'rally' });
  });
});

describe('the window', () => {
  it('of a chapter holds all its events', () => {
    const { view } = afterChanges([{ type: 'open-chapter', chapter: chapterId('all') }]);
    expect(view.window.start).toBeLessThan(span('2018-06').start);
    expect(view.window.end).toBeGreaterThan(span('2018-07-30').end);
  });

  it('is repaired with a notice when its dates are the wrong way round', () => {
    const { start, end } = span('2018-06/2018-07');
    const { view, notices } = afterChanges([{ type: 'set-window', start: end, end: start }]);
    expect(view.window).toEqual({ start, end });
    expect(notices).toEqual([{ kind: 'window-repaired', fault: 'reversed' }]);
  });
});

it('a change that changes nothing tells no listener', () => {
  const store = createStore(dataset, defaultView(dataset));
  let told = 0;
  store.onChange(() => {
    told += 1;
  });
  store.dispatch({ type: 'clear-selection' });
  store.dispatch({ type: 'attend', attention: { kind: 'none' } });
  store.dispatch({ type: 'move-window', window: dataset.defaultWindow });
  expect(told).toBe(0);
});

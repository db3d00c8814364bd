import { describe, expect, it } from 'vitest';
import { accountId, actorId, categoryId, countryCode, eventId, placeId } from '#model/id.ts';
import { defaultView, NO_FILTERS, type View } from '#model/view.ts';
import { tableOf } from '#query/event-table.ts';
import { type Change, HISTORY_POLICY } from '#store/change.ts';
import { createStore } from '#store/create-store.ts';
import { cameraAt } from '../../fixtures/map/camera-at.ts';
import { span, story } from '../story.ts';

const [article, record] = [accountId('article'), accountId('record')];
const camera = cameraAt(3, 0, 0);

function tell() {
  return story({
    arrest: { article: '2018-06', record: '2018-06-30', place: 'brussels', actors: ['ncri'] },
    rally: { article: '2018-07-30', record: '2018-06-30', place: 'paris', category: 'sanctions' },
    leak: { record: '2018-07-19', tier: 'wider' },
  });
}

function open(start: Partial<View> = {}) {
  const dataset = tell();
  return createStore(dataset, { ...defaultView(dataset), ...start });
}

function viewAfter(change: Change, start: Partial<View> = {}): View {
  const store = open(start);
  store.dispatch(change);
  return store.getState().view;
}

/** Every filter that a reader can set, so that it can be seen which ones a change lets go. */
const FILTERED = {
  categories: [categoryId('arrest')],
  countries: [countryCode('BE')],
  actors: [actorId('ncri')],
  text: 'embassy',
  place: placeId('brussels'),
  withinMap: true,
};

describe('one change alters one thing', () => {
  it.each<[Change, Partial<View>]>([
    [{ type: 'set-grouping', grouping: 'actor' }, { grouping: 'actor' }],
    [{ type: 'set-within-map', withinMap: true }, { withinMap: true }],
    [{ type: 'set-filters', filters: { countries: [countryCode('FR')] } }, { countries: [countryCode('FR')] }],
    [{ type: 'set-text', text: 'embassy' }, { text: 'embassy' }],
    [{ type: 'set-language', language: 'fr' }, { language: 'fr' }],
    [{ type: 'set-theme', theme: 'dark' }, { theme: 'dark' }],
    [{ type: 'set-account', account: record }, { account: record }],
    [{ type: 'move-camera', camera }, { camera }],
    [{ type: 'open-symbol', camera, name: '2 places' }, { camera }],
    [{ type: 'move-window', window: span('2018-06') }, { window: span('2018-06') }],
  ])('%o', (change, patch) => {
    expect(viewAfter(change)).toEqual({ ...defaultView(tell()), ...patch });
  });

  it('or lets all filters go, and nothing else', () => {
    const kept = { event: eventId('arrest'), camera };
    const cleared = { ...NO_FILTERS, place: null, withinMap: false };
    expect(viewAfter({ type: 'clear-filters' }, { ...FILTERED, ...kept })).toEqual({
      ...defaultView(tell()),
      ...cleared,
      ...kept,
    });
  });

  it('or gives the camera back to the map', () => {
    expect(viewAfter({ type: 'frame-story' }, { camera, text: 'embassy' })).toMatchObject({
      camera: null,
      text: 'embassy',
    });
  });

  it('or everything, as a link says it', () => {
    const view = { ...defaultView(tell()), ...FILTERED, camera };
    expect(viewAfter({ type: 'restore-view', view })).toEqual(view);
  });
});

describe('letting the selection go', () => {
  it.each([
    ['an event', { event: eventId('rally') }],
    ['a place', { place: placeId('paris') }],
  ])('of %s frames the story anew', (_, selected) => {
    expect(viewAfter({ type: 'clear-selection' }, { ...selected, camera })).toMatchObject({
      event: null,
      place: null,
      camera: null,
    });
  });

  it('leaves the camera alone where nothing is selected', () => {
    expect(viewAfter({ type: 'clear-selection' }, { camera }).camera).toEqual(camera);
  });
});

describe('selecting', () => {
  it('a place that the story has lets the event and the camera go', () => {
    const start = { event: eventId('arrest'), camera };
    expect(viewAfter({ type: 'select-place', place: placeId('paris') }, start)).toMatchObject({
      place: 'paris',
      event: null,
      camera: null,
    });
    expect(viewAfter({ type: 'select-place', place: placeId('atlantis') }, start)).toMatchObject(start);
  });

  it('an event lets those filters go that would hide it', () => {
    const all = { type: 'select-event', event: eventId('arrest') } as const;
    expect(viewAfter(all, { ...FILTERED, withinMap: false })).toMatchObject({
      categories: ['arrest'],
      countries: ['BE'],
      actors: ['ncri'],
      place: 'brussels',
    });
    const none = { type: 'select-event', event: eventId('rally') } as const;
    expect(viewAfter(none, { ...FILTERED, withinMap: false })).toMatchObject({
      categories: [],
      countries: [],
      actors: [],
      place: null,
    });
  });

  it('an event keeps a filter that names more than the event has', () => {
    const wide = { countries: [countryCode('FR'), countryCode('BE')] };
    expect(viewAfter({ type: 'select-event', event: eventId('rally') }, wide).countries).toEqual(['FR', 'BE']);
  });

  it('an event in sight leaves the window as it was', () => {
    const window = span('2018-06-01/2018-08-15');
    expect(viewAfter({ type: 'select-event', event: eventId('rally') }, { window }).window).toEqual(window);
  });

  it.each([
    ['lets a text go that did not find it', [1, 0], ''],
    ['keeps a text that found it', [0, 1], 'embassy'],
  ])('%s', (_, rows, text) => {
    const store = open({ text: 'embassy' });
    const table = tableOf(store.getState().dataset, article);
    store.dispatch({ type: 'find-text', found: { text: 'embassy', table, rows: Uint8Array.from(rows) } });
    expect(store.getState().found?.rows).toEqual(Uint8Array.from(rows));
    store.dispatch({ type: 'select-event', event: eventId('rally') });
    expect(store.getState().view.text).toBe(text);
  });
});

describe('another telling', () => {
  it('has the core of the story, unless it is the one that is told already', () => {
    expect(viewAfter({ type: 'set-account', account: article }, { account: record, tier: 'all' }).tier).toBe('core');
    expect(viewAfter({ type: 'set-account', account: record }, { account: record, tier: 'all' }).tier).toBe('all');
  });

  it('that nobody gives changes nothing', () => {
    expect(viewAfter({ type: 'set-account', account: accountId('nobody') })).toEqual(defaultView(tell()));
  });

  it('that gives the wider record is not left for it', () => {
    const store = open({ account: record });
    store.dispatch({ type: 'set-tier', tier: 'all' });
    expect(store.getState()).toMatchObject({ view: { account: 'record', tier: 'all' }, notices: [] });
  });
});

it('the whole story is shown with a fiftieth of its length around it', () => {
  const { window } = viewAfter({ type: 'show-whole-story' }, { window: span('2018-06-10/2018-06-11'), camera });
  const whole = span('2018-06-01/2018-07-30');
  const room = (whole.end - whole.start) * 0.02;
  expect(window).toEqual({ start: Math.round(whole.start - room), end: Math.round(whole.end + room) });
});

describe('what is not in links', () => {
  it('notices are said once, and let go', () => {
    const store = open();
    store.dispatch({ type: 'notify', notice: { kind: 'search-failed' } });
    store.dispatch({ type: 'notify', notice: { kind: 'search-failed' } });
    store.dispatch({ type: 'notify', notice: { kind: 'intl-missing' } });
    expect(store.getState().notices).toEqual([{ kind: 'search-failed' }, { kind: 'intl-missing' }]);
    store.dispatch({ type: 'dismiss-notices' });
    expect(store.getState().notices).toEqual([]);
  });

  it('a translation takes the place of the dataset', () => {
    const store = open();
    const dataset = { ...store.getState().dataset, title: 'Une histoire' };
    store.dispatch({ type: 'translate', dataset });
    expect(store.getState().dataset).toBe(dataset);
  });

  it('attention tells its listeners when it goes to something else, and only then', () => {
    const store = open();
    let told = 0;
    store.onChange(() => {
      told += 1;
    });
    const event = (id: string): Change => ({ type: 'attend', attention: { kind: 'event', event: eventId(id) } });
    const places = (...ids: readonly string[]): Change => {
      return { type: 'attend', attention: { kind: 'places', places: ids.map(placeId) } };
    };
    const run = [
      event('rally'),
      event('rally'),
      event('arrest'),
      places('a'),
      places('a'),
      places('a', 'b'),
      event('rally'),
    ];
    expect(run.map((change) => [store.dispatch(change), told][1])).toEqual([1, 1, 2, 3, 3, 4, 5]);
    store.dispatch({ type: 'attend', attention: { kind: 'none' } });
    store.dispatch({ type: 'attend', attention: { kind: 'none' } });
    expect(told).toBe(6);
  });
});

it('each change has its place in the browser’s history', () => {
  const kept = ['restore-view', 'attend', 'see-bounds', 'notify', 'dismiss-notices', 'translate', 'find-text'];
  const of = (policy: string) => Object.entries(HISTORY_POLICY).flatMap(([type, its]) => (its === policy ? type : []));
  expect(of('none')).toEqual(kept);
  expect(of('replace')).toEqual(['move-window', 'move-camera', 'open-symbol']);
  expect(of('push-run')).toEqual(['set-text']);
  expect(of('push')).toHaveLength(Object.keys(HISTORY_POLICY).length - kept.length - 4);
});

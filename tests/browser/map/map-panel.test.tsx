import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createDataset } from '#model/dataset.ts';
import { categoryId, eventId, placeId } from '#model/id.ts';
import { DAY, utcMs } from '#model/time.ts';
import { cameraAt } from '../../fixtures/map/camera-at.ts';
import { mapStory, STORY_BEGINS } from '../../fixtures/map/map-story.ts';
import { mountMap, unmountMaps } from './mount-map.tsx';

const dataset = mapStory(
  { paris: [2.35, 48.85], villepinte: [2.52, 48.97], vienna: [16.37, 48.21], tehran: [51.4, 35.7, 'proxy'] },
  {
    rally: { at: 'villepinte' },
    freeze: { at: 'paris', category: 'sanctions', links: ['hearing', 'denial'] },
    expulsion: { at: 'paris' },
    hearing: { at: 'vienna' },
    denial: { at: 'tehran' },
    leak: { at: null },
  },
);

afterEach(unmountMaps);

describe('symbols', () => {
  it('are buttons that say the place and its number of events, in the story’s order', async () => {
    const { symbols } = await mountMap(dataset);
    expect(symbols().map((symbol) => symbol.getAttribute('aria-label'))).toEqual([
      '2 places, 3 events: paris and villepinte',
      'vienna, France: 1 event',
      'tehran, France: 1 event',
    ]);
    expect(symbols().map(({ dataset: { placeIds } }) => placeIds)).toEqual(['paris villepinte', undefined, undefined]);
    for (const symbol of symbols()) {
      expect(symbol.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
      expect(symbol.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    }
  });

  it('stand where the map says: a selected place in the middle', async () => {
    const { symbol, host } = await mountMap(dataset, { place: placeId('vienna') });
    const { left, top, width, height } = symbol('vienna').getBoundingClientRect();
    const box = host.getBoundingClientRect();
    expect(left + width / 2 - box.left).toBeCloseTo(400, -0.5);
    expect(top + height / 2 - box.top).toBeCloseTo(250, -0.5);
  });

  it('filter the story by their place, and no longer when pressed again', async () => {
    const { store, symbol } = await mountMap(dataset);
    await userEvent.click(symbol('vienna'));
    expect(store.getState().view.place).toBe('vienna');
    await expect.poll(() => symbol('vienna').getAttribute('aria-pressed')).toBe('true');
    expect(symbol('vienna').getAttribute('aria-current')).toBe('true');
    await userEvent.click(symbol('vienna'));
    expect(store.getState().view.place).toBeNull();
    await expect.poll(() => symbol('vienna').hasAttribute('aria-current')).toBe(false);
  });

  it('work with Enter, Space and Escape, and keep the focus', async () => {
    const { store, symbol } = await mountMap(dataset);
    symbol('tehran').focus();
    await userEvent.keyboard('{Enter}');
    expect(store.getState().view.place).toBe('tehran');
    await expect.poll(() => symbol('tehran').getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(symbol('tehran'));
    await userEvent.keyboard('{Escape}');
    expect(store.getState().view.place).toBeNull();
    await userEvent.keyboard(' ');
    expect(store.getState().view.place).toBe('tehran');
  });

  it('of several places come apart when pressed, and the focus goes to the first that came out', async () => {
    const { symbol, symbols, changes } = await mountMap(dataset);
    symbol('paris').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => symbols().map(({ dataset: { placeId: id } }) => id)).toContain('villepinte');
    await expect.poll(() => document.activeElement).toBe(symbol('paris'));
    const opened = changes.flatMap((change) => (change.type === 'open-symbol' ? change.name : []));
    expect(opened).toEqual([expect.stringMatching(/^2 places, \d events: /)]);
  });

  it('that merge give the focus to the symbol that took them in', async () => {
    const { store, symbol, symbols } = await mountMap(dataset, { camera: cameraAt(10, 2.4, 48.9) });
    symbol('villepinte').focus();
    store.dispatch({ type: 'frame-story' });
    await expect.poll(() => symbols()).toHaveLength(3);
    await expect.poll(() => document.activeElement).toBe(symbol('paris'));
  });
});

describe('attention', () => {
  it('from elsewhere lights up the symbol that holds the event, without a render', async () => {
    const { store, symbol, symbols, renders } = await mountMap(dataset);
    const before = renders();
    store.dispatch({ type: 'attend', attention: { kind: 'event', event: eventId('rally') } });
    expect(symbols().filter((node) => node.hasAttribute('data-attended'))).toEqual([symbol('paris')]);
    store.dispatch({ type: 'attend', attention: { kind: 'none' } });
    expect(symbols().filter((node) => node.hasAttribute('data-attended'))).toEqual([]);
    expect(renders()).toBe(before);
  });

  it('goes to the places of the symbol that is hovered or focused', async () => {
    const { store, symbol } = await mountMap(dataset);
    await userEvent.hover(symbol('vienna'));
    expect(store.getState().attention).toEqual({ kind: 'places', places: ['vienna'] });
    await userEvent.unhover(symbol('vienna'));
    expect(store.getState().attention).toEqual({ kind: 'none' });
    symbol('paris').focus();
    expect(store.getState().attention).toEqual({ kind: 'places', places: ['paris', 'villepinte'] });
    symbol('paris').blur();
    expect(store.getState().attention).toEqual({ kind: 'none' });
  });
});

describe('a selected event', () => {
  it('lights up its place, mutes what has nothing to do with it and draws an arc to each partner', async () => {
    const { store, symbol, host } = await mountMap(dataset);
    store.dispatch({ type: 'select-event', event: eventId('freeze') });
    await expect.poll(() => symbol('paris').getAttribute('aria-current')).toBe('true');
    expect(symbol('paris').getAttribute('aria-pressed')).toBe('false');
    await expect.poll(() => host.querySelectorAll('path.map-arc')).toHaveLength(2);
    store.dispatch({ type: 'select-event', event: eventId('rally') });
    await expect.poll(() => host.querySelectorAll('path.map-arc')).toHaveLength(0);
    await expect.poll(() => symbol('vienna').classList).toContain('map-symbol-muted');
  });

  it('that took a way has it drawn, dashed from where it was broken off', async () => {
    const route = ['tehran', 'vienna', 'paris'].map((id) => ({ kind: 'place' as const, place: placeId(id) }));
    const events = dataset.events.map((event) => ({
      ...event,
      claims: event.id === 'hearing' ? event.claims.map((claim) => ({ ...claim, route })) : event.claims,
    }));
    const { store, host } = await mountMap(createDataset({ ...dataset, events }));
    const drawn = (name: string) => host.querySelectorAll(`path.${name}`);
    // Each leg has a chevron, which is never dashed.
    await expect.poll(() => drawn('map-route')).toHaveLength(4);
    expect(drawn('map-route-broken')).toHaveLength(1);
    store.dispatch({ type: 'select-event', event: eventId('hearing') });
    await expect.poll(() => drawn('map-route-selected')).toHaveLength(4);
    store.dispatch({ type: 'select-event', event: eventId('rally') });
    await expect.poll(() => drawn('map-route-muted')).toHaveLength(4);
  });

  it('that did not happen is struck through where that was said', async () => {
    const events = dataset.events.map((event) => ({
      ...event,
      claims: event.claims.map((claim) =>
        event.id === 'denial' ? { ...claim, status: 'denied' as const, reported: { place: placeId('tehran') } } : claim,
      ),
    }));
    const { host, symbol } = await mountMap(createDataset({ ...dataset, events }));
    expect(symbol('tehran').getAttribute('aria-label')).toBe('tehran, France: 1 event, said not to have happened');
    expect([...host.querySelectorAll('.map-strike')].map((strike) => strike.closest('button'))).toEqual([
      symbol('tehran'),
    ]);
  });

  it('without a place can be chosen from the list of those that are not on the map', async () => {
    const { store } = await mountMap(dataset);
    await page.getByText('Not on the map: 1').click();
    await page.getByRole('button', { name: 'leak' }).click();
    expect(store.getState().view.event).toBe('leak');
    await expect.element(page.getByRole('button', { name: 'leak' })).toHaveAttribute('aria-current', 'true');
  });
});

describe('the panel', () => {
  it('tells once when land and symbols are painted', async () => {
    const { painted, host } = await mountMap(dataset);
    expect(host.querySelectorAll('path.map-land').length).toBeGreaterThan(100);
    expect(painted).toHaveBeenCalledTimes(1);
  });

  it('sets the story’s own countries off from the rest', async () => {
    const { host } = await mountMap(dataset);
    expect(host.querySelectorAll('path.map-land-own')).toHaveLength(2);
  });

  it('says quietly when there is nothing to show', async () => {
    const { store } = await mountMap(dataset);
    const start = utcMs(STORY_BEGINS + 100 * DAY);
    store.dispatch({ type: 'move-window', window: { start, end: utcMs(start + DAY) } });
    await expect.element(page.getByText('No event lies in this stretch of time.')).toBeVisible();
  });

  it('does not blame the window for what the filters leave out', async () => {
    const { store } = await mountMap(dataset);
    store.dispatch({ type: 'set-filters', filters: { categories: [categoryId('elsewhere')] } });
    await expect.element(page.getByText('No event passes the filters.')).toBeVisible();
  });

  it('lets the map filter the timeline', async () => {
    const { store } = await mountMap(dataset);
    await page.getByRole('checkbox', { name: 'Only what the map shows' }).click();
    expect(store.getState().view.withinMap).toBe(true);
  });

  it('survives being shrunk to nothing and opened again', async () => {
    const { host, symbols, changes, container } = await mountMap(dataset);
    host.style.display = 'none';
    await expect.poll(() => container().getBoundingClientRect().width).toBe(0);
    host.style.cssText = 'position: relative; width: 400px; height: 300px';
    await expect.poll(() => changes.at(-1)?.type).toBe('see-bounds');
    expect(symbols().length).toBeGreaterThan(0);
    expect(changes.map(({ type }) => type)).not.toContain('move-camera');
  });

  it('can be unmounted and mounted again', async () => {
    const first = await mountMap(dataset);
    first.unmount();
    const second = await mountMap(dataset);
    expect(second.symbols()).toHaveLength(3);
  });
});

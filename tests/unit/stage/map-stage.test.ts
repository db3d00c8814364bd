import { describe, expect, it } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { eventId, placeId } from '#model/id.ts';
import { densityStage, type MapBox, mapStage } from '#stage/map-stage.ts';
import { mapStory } from '#stage/map-story.ts';
import { MOST_MARKS } from '#store/select.ts';
import { cameraAt } from '../../fixtures/map/camera-at.ts';
import { span, story } from '../story.ts';
import { box, stageOf } from './staged.ts';

const few = story({
  arrest: { article: '2018-06', place: 'brussels' },
  rally: { article: '2018-07-30', place: 'paris', links: ['arrest', 'late'] },
  late: { article: '2019', place: 'null-island' },
});

const crowd = Array.from({ length: MOST_MARKS + 1 }, (_, i) => [`e${i}`, { article: '2018-06', place: 'paris' }]);
const many = story({ ...Object.fromEntries(crowd), late: { article: '2018-10', place: 'brussels' } });

const ids = (events: readonly { readonly event: { readonly id: string } }[]) => events.map(({ event }) => event.id);

describe('what the map tells of the story', () => {
  it('is what is in the window, and the partners of the selected event wherever they are in time', () => {
    const { ask, dispatch } = stageOf(few, mapStory, { in: false });
    dispatch({ type: 'select-event', event: eventId('rally') });
    const { events, selected, linked, extent } = ask();
    expect(ids(events)).toEqual(['arrest', 'rally']);
    expect(selected?.event.id).toBe('rally');
    expect(ids(linked)).toEqual(['arrest', 'late']);
    expect(extent).toBeNull();
  });

  it('has no single events where they are counted, also where the window has few by now', () => {
    const { ask, dispatch } = stageOf(many, mapStory, { in: true });
    dispatch({ type: 'move-window', window: span('2018-10') });
    dispatch({ type: 'select-event', event: eventId('late') });
    expect(ask()).toMatchObject({ events: [], linked: [], isDense: true });
    expect(ids(ask(false).events)).toEqual(['late']);
  });

  it('stays the same while the window moves over what is counted', () => {
    const { ask, dispatch } = stageOf(many, mapStory, { in: true });
    const before = ask();
    dispatch({ type: 'move-window', window: span('2018-06-10/2018-07') });
    expect(ask()).toBe(before);
    dispatch({ type: 'select-place', place: placeId('paris') });
    expect(ask()).not.toBe(before);
  });

  it('of a large story has its extent, unless the reader has chosen what the map shows', () => {
    const { ask, dispatch } = stageOf(many, mapStory, { in: true });
    const { extent } = ask();
    expect(extent?.flat().map((degrees) => Math.round(degrees * 100) / 100)).toEqual([2.35, 50.85, 4.35, 48.85]);
    dispatch({ type: 'move-window', window: span('2018-10') });
    expect(ask().extent).toBe(extent);
    dispatch({ type: 'move-camera', camera: cameraAt(5, 2, 48) });
    expect(ask().extent).toBeNull();
  });
});

describe('the map’s input', () => {
  const where: MapBox = {
    ...box,
    camera: cameraAt(5, 2, 48),
    controls: [],
    countries: [],
    wide: true,
    density: undefined,
  };

  it('is the story in a box; the same until something that it is made of changes', () => {
    const { ask, dispatch } = stageOf(few, mapStory, { in: false });
    const stage = mapStage();
    dispatch({ type: 'select-place', place: placeId('paris') });
    const before = stage(ask(), where, ENGLISH);
    const { words, ...rest } = before;
    expect(rest).toEqual({
      ...{ ...where, dataset: few, events: ask().events, linked: [], stepEvents: [] },
      ...{ selectedEvent: undefined, selectedPlace: 'paris' },
    });
    // Another view, in which the map tells the same.
    dispatch({ type: 'set-grouping', grouping: 'category' });
    expect(stage(ask(), { ...where }, ENGLISH)).toBe(before);
    const moved = stage(ask(), { ...where, camera: cameraAt(6, 2, 48) }, ENGLISH);
    expect(moved).not.toBe(before);
    expect(moved.words).toBe(words);
  });

  it('where events are counted is the same wherever the window is', () => {
    const { ask, dispatch, select, getState } = stageOf(many, densityStage, { in: where });
    const before = ask();
    const { camera, size } = where;
    const asked = { table: select.table(getState()), rows: select.mapRows(getState()) };
    expect(before).toEqual({ camera, size, scale: 1, categories: 2, ...asked });
    dispatch({ type: 'move-window', window: span('2018-10') });
    expect(ask()).toBe(before);
    // The place is the map's own filter.
    dispatch({ type: 'select-place', place: placeId('brussels') });
    expect(ask()).toBe(before);
    dispatch({ type: 'set-filters', filters: { categories: many.categories.map(({ id }) => id).slice(1) } });
    expect(ask().rows.length).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { eventId, placeId } from '#model/id.ts';
import { columnStage } from '#stage/column-stage.ts';
import { timelineStage } from '#stage/timeline-stage.ts';
import { MOST_MARKS } from '#store/select.ts';
import { cameraAt } from '../../fixtures/map/camera-at.ts';
import { span, story } from '../story.ts';
import { box, stageOf } from './staged.ts';

const few = story({
  arrest: { article: '2018-06', place: 'brussels' },
  rally: { article: '2018-07-30', place: 'paris' },
});

const crowd = Array.from({ length: MOST_MARKS + 1 }, (_, i) => [`e${i}`, { article: '2018-06', place: 'paris' }]);
const many = story({ ...Object.fromEntries(crowd), late: { article: '2018-10', place: 'brussels' } });

describe('the marks of the timeline', () => {
  it('are made of what the state shows, selects and mutes', () => {
    const { ask, dispatch } = stageOf(few, timelineStage, { in: box });
    dispatch({ type: 'select-event', event: eventId('rally') });
    dispatch({ type: 'set-grouping', grouping: 'category' });
    const { events, tellings, whole, words, ...rest } = ask();
    expect(events.map(({ event }) => event.id)).toEqual(['arrest', 'rally']);
    expect(tellings).toEqual([events, []]);
    expect(tellings?.[0]).toBe(events);
    expect(whole).toBeUndefined();
    expect(rest).toEqual({
      ...{ ...box, dataset: few, rails: undefined, grouping: 'category', window: few.defaultWindow },
      ...{ selectedEvent: 'rally', selectedPlace: null },
    });
    dispatch({ type: 'select-place', place: placeId('paris') });
    expect(ask()).toMatchObject({ selectedEvent: null, selectedPlace: 'paris' });
  });

  it('stay the same until something that they are made of changes', () => {
    const { ask, dispatch } = stageOf(few, timelineStage, { in: box });
    const before = ask();
    dispatch({ type: 'attend', attention: { kind: 'event', event: eventId('rally') } });
    dispatch({ type: 'move-camera', camera: cameraAt(5, 2, 48) });
    expect(ask()).toBe(before);
    dispatch({ type: 'move-window', window: span('2018-07') });
    expect(ask()).not.toBe(before);
    // A step of a drag makes no new words, whose dates are remembered.
    expect(ask().words).toBe(before.words);
    expect(ask({ ...box })).toBe(ask());
  });

  it('of a large story are those in the window, in the lanes of all', () => {
    const { ask, dispatch } = stageOf(many, timelineStage, { in: box });
    dispatch({ type: 'move-window', window: span('2018-10') });
    const { events, whole } = ask();
    expect(events.map(({ event }) => event.id)).toEqual(['late']);
    expect(whole?.lanes.map(({ length }) => length)).toEqual([1, MOST_MARKS + 1]);
    dispatch({ type: 'move-window', window: span('2018-10-01/2018-10-20') });
    expect(ask().whole).toBe(whole);
  });
});

describe('the columns of the timeline', () => {
  it('are drawn from the same while the window moves', () => {
    const { ask, dispatch } = stageOf(many, columnStage, { in: box });
    const before = ask();
    dispatch({ type: 'move-window', window: span('2018-06/2018-07') });
    expect(ask()).toBe(before);
  });

  it('fill the box below the choice of lanes, beside the titles of their lanes', () => {
    const { frame } = stageOf(many, columnStage, { in: box }).ask();
    expect(frame.head).toBe(29);
    expect(frame.head + frame.height).toBe(box.size.height);
    expect(frame.lanes.list.map(({ title }) => title)).toEqual(['Belgium', 'France']);
  });
});

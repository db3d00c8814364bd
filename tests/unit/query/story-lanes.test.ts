import { describe, expect, it } from 'vitest';
import { laneOf, storyLanes } from '#query/story-lanes.ts';
import { smallDataset } from '../../fixtures/export/visible.ts';

const LANES = [
  { id: 'austria-hungary', label: 'Austria-Hungary', countries: ['AT', 'BE'] },
  { id: 'union', label: 'A union', countries: [] },
];

/** The lane of the arrest, of which both accounts say that it was in Brussels, BE. */
function laneWith(changes: Parameters<typeof smallDataset>[0]) {
  const dataset = smallDataset(changes);
  const [arrest] = dataset.events;
  return arrest && laneOf(dataset, arrest);
}

it('a story has the countries of its own, then the lanes that its author named', () => {
  expect(storyLanes(smallDataset({}))).toEqual([
    { id: 'BE', label: null },
    { id: 'FR', label: null },
  ]);
  expect(storyLanes(smallDataset({ '/lanes': LANES }))).toEqual([
    { id: 'FR', label: null },
    { id: 'austria-hungary', label: 'Austria-Hungary' },
    { id: 'union', label: 'A union' },
  ]);
});

describe('an event stands', () => {
  const place = { '/events/0/claims/0/place': undefined };
  it.each([
    ['in its own lane', { '/lanes': LANES, '/events/0/lane': 'union', '/places/0/lane': 'austria-hungary' }, 'union'],
    ['else in its place’s', { '/lanes': LANES, '/places/0/lane': 'union' }, 'union'],
    ['else in the one that holds its country', { '/lanes': LANES }, 'austria-hungary'],
    ['else in its country', {}, 'BE'],
    ['where the default account says', { '/events/0/claims/1/place': 'paris' }, 'BE'],
    [
      'where the default account says, whichever that is',
      { '/events/0/claims/1/place': 'paris', '/defaultAccount': 'record' },
      'FR',
    ],
    ['where another account says, if that one does not', { ...place, '/events/0/claims/1/place': 'paris' }, 'FR'],
    ['nowhere, if nobody says', { ...place, '/events/0/claims/1/place': undefined }, null],
  ])('%s', (_, changes, lane) => {
    expect(laneWith(changes)).toBe(lane);
  });
});

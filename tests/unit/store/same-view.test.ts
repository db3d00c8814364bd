import { describe, expect, it } from 'vitest';
import { accountId, actorId, categoryId, chapterId, countryCode, eventId, placeId, stepId } from '#model/id.ts';
import { defaultView, type View } from '#model/view.ts';
import { onlyWindowMoved, sameBesideWindow, sameView } from '#store/same-view.ts';
import { cameraAt } from '../../fixtures/map/camera-at.ts';
import { span, story } from '../story.ts';

const view: View = {
  ...defaultView(story({ rally: { article: '2018-07-30' } })),
  window: span('2018-06'),
  camera: cameraAt(3, 2, 48),
  actors: [actorId('ncri')],
};

/** Each field at another value than in `view`. */
const OTHER: View = {
  window: span('2018-07'),
  camera: cameraAt(3, 2, 49),
  account: accountId('record'),
  rails: [accountId('record')],
  grouping: 'actor',
  tier: 'all',
  withinMap: true,
  largeMap: true,
  event: eventId('rally'),
  place: placeId('paris'),
  story: chapterId('all'),
  step: stepId('one'),
  language: 'fr',
  theme: 'dark',
  categories: [categoryId('arrest')],
  countries: [countryCode('FR')],
  actors: [],
  text: 'rally',
  contested: true,
};

it('compares views by what they show, not by the objects that say it', () => {
  const copy: View = structuredClone(view);
  expect(sameView(view, copy)).toBe(true);
  expect(sameBesideWindow(view, { ...copy, window: span('2018-07') })).toBe(true);
  expect(sameView(view, { ...copy, camera: null })).toBe(false);
});

describe.each(Object.entries(OTHER))('a view with another %s', (field, value) => {
  const other: View = { ...view, [field]: value };

  it('is not the same', () => {
    expect(sameView(view, other)).toBe(false);
    expect(sameView(other, view)).toBe(false);
  });

  it('is the same view with its window moved only if that is what differs', () => {
    expect(onlyWindowMoved(view, other)).toBe(field === 'window');
    expect(onlyWindowMoved(view, { ...other, window: span('2018-08') })).toBe(field === 'window');
  });
});

it('takes a window that came back to where it was for one that moved', () => {
  expect(onlyWindowMoved(view, { ...view, window: { ...view.window } })).toBe(true);
  expect(onlyWindowMoved(view, view)).toBe(false);
});

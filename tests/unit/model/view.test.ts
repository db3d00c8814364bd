import { expect, it } from 'vitest';
import { defaultView, NO_ATTENTION, NO_FILTERS } from '#model/view.ts';
import { span, story } from '../story.ts';

it('a link without parameters opens the core of the story, all of it, by country', () => {
  expect(defaultView(story({ rally: { article: '2018-07-30' } }))).toEqual({
    window: span('2018-05/2018-11'),
    camera: null,
    account: 'article',
    rails: [],
    grouping: 'country',
    tier: 'core',
    withinMap: false,
    largeMap: false,
    categories: [],
    countries: [],
    actors: [],
    text: '',
    contested: false,
    event: null,
    place: null,
    story: null,
    step: null,
    language: null,
    theme: null,
  });
});

it('nothing is filtered and nothing attended to at first', () => {
  expect(NO_FILTERS).toEqual({ categories: [], countries: [], actors: [], text: '', contested: false });
  expect(NO_ATTENTION).toEqual({ kind: 'none' });
});

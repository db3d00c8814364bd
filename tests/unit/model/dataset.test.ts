import { describe, expect, it } from 'vitest';
import { leftOut } from '#model/consequence.ts';
import { indexById } from '#model/dataset.ts';
import { type Claim, isAccountClaim, isDatedClaim, isHappening } from '#model/event.ts';
import { accountId, actorId, categoryId, eventId, placeId } from '#model/id.ts';
import { edtf, span, story } from '../story.ts';

describe('a dataset', () => {
  it('finds its records by their ids, and nothing else', () => {
    const dataset = story({ rally: { article: '2018-07-30', place: 'paris' } });
    expect(dataset.eventById.get(eventId('rally'))).toBe(dataset.events[0]);
    expect(dataset.placeById.get(placeId('paris'))?.name).toBe('paris');
    expect(dataset.actorById.get(actorId('ncri'))?.name).toBe('ncri');
    expect(dataset.accountById.get(accountId('record'))?.label).toBe('What the record shows');
    expect(dataset.categoryById.get(categoryId('arrest'))?.shape).toBe('circle');
    expect(dataset.eventById.has(eventId('leak'))).toBe(false);
  });

  it('finds the last of two rows with one id', () => {
    expect(
      indexById([
        { id: 'a', n: 1 },
        { id: 'b', n: 2 },
        { id: 'a', n: 3 },
      ]).get('a'),
    ).toEqual({ id: 'a', n: 3 });
  });

  it.each([
    ['its default window when nothing lies outside', { rally: { article: '2018-07-30' } }, '2018-05/2018-11'],
    ['every claim of every telling', { rally: { article: '2018', record: '2005-07-07' } }, '2005-07-07/2018-12'],
    ['both of its events', { first: { article: '2001' }, last: { record: '2030-02' } }, '2001/2030-02'],
    ['what is known of a date with an open end', { rally: { article: '2001/..', record: '../2030' } }, '2001/2030'],
    ['the closed claim beside an open one', { rally: { article: '2001/..', record: '2019' } }, '2001/2019'],
  ])('extends over %s', (_, events, expected) => {
    expect(story(events).extent).toEqual(span(expected));
  });
});

const article = accountId('article');

it.each<[string, Partial<Claim>, { readonly told: boolean; readonly dated: boolean; readonly happens: boolean }]>([
  ['an account and a date', { account: article, date: edtf('2018') }, { told: true, dated: true, happens: true }],
  ['a date alone', { date: edtf('2018') }, { told: false, dated: false, happens: true }],
  ['an account alone', { account: article }, { told: true, dated: false, happens: true }],
  ['neither', {}, { told: false, dated: false, happens: true }],
  ['a doubt', { account: article, status: 'unconfirmed' }, { told: true, dated: false, happens: true }],
  ['a denial', { account: article, status: 'denied' }, { told: true, dated: false, happens: false }],
  ['a falsehood', { account: article, status: 'false' }, { told: true, dated: false, happens: false }],
  [
    'an omission',
    { account: article, status: 'omitted', date: edtf('2018') },
    { told: false, dated: false, happens: false },
  ],
])('a claim with %s', (_, fields, { told, dated, happens }) => {
  const claim: Claim = { ...fields, citations: [] };
  expect([isAccountClaim(claim), isDatedClaim(claim), isHappening(claim)]).toEqual([told, dated, happens]);
});

it('what cannot be read is left out', () => {
  expect(leftOut('event')).toEqual({ kind: 'left-out', what: 'event' });
});

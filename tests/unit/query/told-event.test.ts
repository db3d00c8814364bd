import { describe, expect, it } from 'vitest';
import { accountId } from '#model/id.ts';
import { tellStory } from '#query/told-event.ts';
import { story } from '../story.ts';

const article = accountId('article');
const record = accountId('record');

describe('tellStory', () => {
  it('tells events in time order and leaves out those without a claim in the account', () => {
    const dataset = story({
      freeze: { article: '2018-10?', record: '2018-10-02' },
      rally: { article: '2018-07-30', record: '2018-06-30' },
      detention: { record: '2018-06-30', tier: 'wider' },
    });
    expect(tellStory(dataset, article).map(({ event }) => event.id)).toEqual(['rally', 'freeze']);
    expect(tellStory(dataset, record).map(({ event }) => event.id)).toEqual(['detention', 'rally', 'freeze']);
  });

  it('calls two dates contested when no instant satisfies both', () => {
    const [rally] = tellStory(story({ rally: { article: '2018-07-30', record: '2018-06-30' } }), article);
    expect(rally?.others).toMatchObject([{ account: { id: 'record' }, differs: { date: true, place: false } }]);
  });

  it('does not call a coarser date contested', () => {
    const [freeze] = tellStory(story({ freeze: { article: '2018-10?', record: '2018-10-02' } }), article);
    expect(freeze?.others).toEqual([]);
  });

  it('keeps an event without a place', () => {
    const [leak] = tellStory(story({ leak: { article: '2018-07-19' } }), article);
    expect(leak).toMatchObject({ place: null, placePrecision: null, country: null });
  });
});

import { expect, it } from 'vitest';
import { eventId } from '#model/id.ts';
import { relatedEvents } from '#query/related.ts';
import { story } from '../story.ts';

it('finds the events linked to and from an event, each once', () => {
  const dataset = story({
    arrest: { article: '2018-06-01', links: ['trial', 'freeze'] },
    freeze: { article: '2018-10', links: ['arrest'] },
    trial: { article: '2020' },
    verdict: { article: '2021', links: ['arrest'] },
  });
  expect(relatedEvents(dataset, eventId('arrest')).map(({ event, direction }) => `${direction} ${event.id}`)).toEqual([
    'outgoing trial',
    'outgoing freeze',
    'incoming verdict',
  ]);
});

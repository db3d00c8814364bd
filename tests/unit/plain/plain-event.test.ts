import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { accountId } from '#model/id.ts';
import { PlainEvent } from '#plain/PlainEvent.tsx';
import { tellStory } from '#query/told-event.ts';
import { allOf, smallDataset } from '../../fixtures/export/visible.ts';

/** The arrest as the article tells it, on a page without a script. */
function markup(changes: Parameters<typeof smallDataset>[0]): string {
  const dataset = smallDataset(changes);
  const told = tellStory(dataset, accountId('article')).find(({ event }) => event.id === 'arrest-brussels');
  if (told === undefined) throw new Error('It is not told.');
  return renderToStaticMarkup(createElement(PlainEvent, { told, dataset, sources: allOf(dataset).sources }));
}

const words = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

const AGREED = { '/events/0/claims/1/date': '2018-06-05' };

it('marks what is contested, and nothing else', () => {
  expect(markup({})).toContain('>A couple is stopped in Brussels ≠</h5>');
  expect(markup(AGREED)).toContain('>A couple is stopped in Brussels</h5>');
});

it('asks what is disputed, with who answers what and who says so', () => {
  const answers = [
    { account: 'article', text: 'a pound', sources: [{ id: 'article' }] },
    { text: '500 g', sources: [] },
  ];
  const html = markup({ ...AGREED, '/events/0/disputes': [{ id: 'quantity', question: 'How much?', answers }] });
  expect(html).toContain('Brussels ≠</h5>');
  expect(words(html)).toContain('In dispute: How much? As the article told it : a pound · A site');
  expect(words(html)).toContain('Another source: 500 g');
});

it('says of a claim that it denies', () => {
  expect(words(markup({ '/events/0/claims/1/status': 'denied' }))).toContain('denied: said not to have happened.');
});

import { expect, it } from 'vitest';
import { viewOnPage } from '#url/view-on-page.ts';

const PAGE = 'https://news.example/explorer/';

it.each([
  ['', '', ''],
  ['', 'event=rally', '?event=rally'],
  ['?data=stories/a.json&from-article=7', 'event=rally', '?data=stories/a.json&from-article=7&event=rally'],
  ['?data=stories/a.json', '', '?data=stories/a.json'],
  ['?data=a.json&event=arrest&account=record', 'event=rally', '?data=a.json&event=rally'],
  ['?lang=fr&theme=dark', 'theme=light', '?lang=fr&theme=light'],
  ['?%64ata=a.json&ev%65nt=arrest', '', '?%64ata=a.json'],
])('a page with %j shows %j at %j', (own, query, expected) => {
  expect(viewOnPage(`${PAGE}${own}`, query)).toBe(`${PAGE}${expected}`);
});

it('keeps the place on the page that its author meant', () => {
  expect(viewOnPage(`${PAGE}?data=a.json#events`, 'event=rally')).toBe(`${PAGE}?data=a.json&event=rally#events`);
});

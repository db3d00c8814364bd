import { describe, expect, it } from 'vitest';
import { eventId } from '#model/id.ts';
import { pageLinks, withoutLinks } from '#store/page-links.ts';

const at = (address: string) => pageLinks(() => address);

describe('the page’s own addresses', () => {
  it('keep the view and change the event', () => {
    const { linkTo } = at('https://news.example/?country=FR,IR&map=5/48.9/2.5&event=arrest');
    expect(linkTo(eventId('rally'))).toBe('https://news.example/?country=FR,IR&map=5/48.9/2.5&event=rally');
  });

  it('leave out what a skip link left', () => {
    expect(at('https://news.example/?event=rally#map').link()).toBe('https://news.example/?event=rally');
  });

  it.each([
    ['https://news.example/', 'https://news.example/embed.html'],
    ['https://news.example/a/b/?event=rally', 'https://news.example/a/b/embed.html?event=rally'],
    ['https://news.example/a/index.html?from=2018-06#map', 'https://news.example/a/embed.html?from=2018-06'],
    ['https://news.example/?map=5/1/2&theme=dark&lang=fr', 'https://news.example/embed.html?map=5/1/2'],
  ])('have the page for frames beside %s', (page, embed) => {
    expect(at(page).embedLink()).toBe(embed);
  });

  it('are none where the story is only here; the view is still told', () => {
    const links = withoutLinks(at('https://news.example/a/?event=rally&theme=dark#map'));
    expect({ ...links, query: links.query() }).toEqual({ isOnlyHere: true, query: '?event=rally' });
  });
});

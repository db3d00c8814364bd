import { expect, it } from 'vitest';
import { addressAnew } from '#app/renewal.ts';

it.each([
  ['https://a.example/', 'event=rally', 'https://a.example/?event=rally'],
  ['https://a.example/s/?event=old&lang=fr', '', 'https://a.example/s/'],
  [
    'https://a.example/embed.html?panels=map,card&event=old',
    'event=new',
    'https://a.example/embed.html?event=new&panels=map%2Ccard',
  ],
  ['https://a.example/?data=mine.csv&from=2018', 'from=2019', 'https://a.example/?from=2019&data=mine.csv'],
  ['https://a.example/?q=a#map', 'q=b', 'https://a.example/?q=b#map'],
])('%s opens again at the view %j', (href, query, expected) => {
  expect(addressAnew(href, query)).toBe(expected);
});

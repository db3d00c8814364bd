import { expect, it } from 'vitest';
import { readData, withData } from '#url/data-link.ts';

it.each([
  ['', null, ''],
  ['?event=a', null, '?event=a'],
  ['', 'files/war.csv', '?data=files/war.csv'],
  ['?event=a', 'https://example.org/x.csv?a=1&b=2', '?data=https://example.org/x.csv%3Fa%3D1%26b%3D2&event=a'],
])('%s with %s is %s', (query, data, expected) => {
  expect(withData(query, data)).toBe(expected);
  expect(readData(expected)).toBe(data);
});

it('an empty address is none', () => {
  expect(readData('?data=&event=a')).toBeNull();
});

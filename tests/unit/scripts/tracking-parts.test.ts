import { expect, it } from 'vitest';
import { withoutTracking } from '../../../scripts/validate/tracking-parts.ts';

it.each([
  ['https://example.org/a?utm_source=x&id=7', ['utm_source'], 'https://example.org/a?id=7'],
  ['https://example.org/a?fbclid=1&xtor=RSS-3', ['fbclid', 'xtor'], 'https://example.org/a'],
  ['https://example.org:443/a', [':443'], 'https://example.org/a'],
  ['https://example.org/a?ref=rss', ['ref'], 'https://example.org/a'],
])('finds what follows the reader of %s', (address, parts, clean) => {
  expect(withoutTracking(address)).toEqual({ parts, clean });
});

it.each(['https://example.org/a?id=7&ref=chapter-2', 'https://example.org:8443/a', 'no address'])(
  'leaves alone what belongs to %s',
  (address) => {
    expect(withoutTracking(address)).toBeUndefined();
  },
);

import { expect, it } from 'vitest';
import { foreignOrigin } from '../../../src/app/foreign-origin.ts';

const SITE = 'https://news.example';
const own = { kind: 'url', name: 'a.json', url: 'https://news.example/stories/a.json' } as const;
const elsewhere = { kind: 'url', name: 'a.json', url: 'https://data.example/a.json' } as const;
const file = { kind: 'file', name: 'mine.csv' } as const;

it('is said of a reader’s file and of an address on another site', () => {
  expect(foreignOrigin(file, SITE, false)).toBe(file);
  expect(foreignOrigin(elsewhere, SITE, false)).toBe(elsewhere);
});

it('is not said of the site’s own data, nor of what a host brings along or has fetched', () => {
  expect(foreignOrigin(null, SITE, false)).toBeNull();
  expect(foreignOrigin(own, SITE, false)).toBeNull();
  expect(foreignOrigin({ kind: 'host', name: 'data.json' }, SITE, false)).toBeNull();
  expect(foreignOrigin(elsewhere, SITE, true)).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { allowedDataUrl, parseOrigins } from '#ingest/data-url.ts';

const page = 'https://news.example.org/plot/index.html?event=a';
const allowed = ['https://data.example.net'];

it.each([
  ['data/events.csv', 'https://news.example.org/plot/data/events.csv'],
  ['/events.csv', 'https://news.example.org/events.csv'],
  ['https://news.example.org/x.json', 'https://news.example.org/x.json'],
  ['https://data.example.net/y.csv?v=2', 'https://data.example.net/y.csv?v=2'],
])('allows %s', (url, href) => {
  expect(allowedDataUrl(url, page, allowed)).toBe(href);
});

it.each([
  'https://evil.example.com/x.csv',
  '//evil.example.com/x.csv',
  'http://news.example.org/x.csv',
  'https://data.example.net:8443/y.csv',
  'https://data.example.net.evil.com/y.csv',
  'https://data.example.net@evil.com/y.csv',
  'https://me:secret@data.example.net/y.csv',
  'javascript:alert(1)',
  'data:text/csv,a',
  'blob:https://news.example.org/1',
  'file:///etc/passwd',
  'https://',
])('does not allow %s', (url) => {
  expect(allowedDataUrl(url, page, allowed)).toBeUndefined();
});

describe('DATELINE_DATA_ORIGINS', () => {
  it('lists origins', () => {
    expect(parseOrigins('DATELINE_DATA_ORIGINS', undefined)).toEqual([]);
    expect(parseOrigins('DATELINE_DATA_ORIGINS', ' https://a.org, http://localhost:8080 ')).toEqual([
      'https://a.org',
      'http://localhost:8080',
    ]);
  });

  it.each(['https://a.org/path', 'a.org', '*', 'https://*.a.org;', 'ftp://a.org', "'self'"])(
    'may not hold %s',
    (entry) => {
      expect(() => parseOrigins('DATELINE_DATA_ORIGINS', entry)).toThrow(/^DATELINE_DATA_ORIGINS: .* is no origin/);
    },
  );
});

import { expect, it } from 'vitest';
import { writeFeed } from '../../../scripts/feed/write-feed.ts';
import { ingestDataset } from '../../../src/ingest/story/ingest-dataset.ts';
import { folderOf, smallDatasetWith } from '../../fixtures/ingest/small-dataset.ts';

const SITE = 'https://example.org/stories/small/';

function feedWith(patches: Parameters<typeof smallDatasetWith>[0]): string | null {
  const { tables, issues } = ingestDataset(folderOf(smallDatasetWith(patches)));
  expect(issues).toEqual([]);
  return tables && writeFeed(tables, SITE);
}

const change = (date: string, text: string) => ({ date, text });
const idsOf = (feed: string | null) => [...(feed ?? '').matchAll(/<id>(.*)<\/id>/g)].map(([, id]) => id);

it('tells each correction, the latest first, with what it was made of and where that can be read', () => {
  const feed = feedWith({
    '/changes': [change('2026-11-30', 'The licence is named.')],
    '/events/1/changes': [change('2026-12-01', 'It was Villepinte & not <Paris>.')],
  });
  expect(feed).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>A small story</title>
  <subtitle>Two events, told twice.</subtitle>
  <id>tag:example.org,2026:small</id>
  <link rel="self" type="application/atom+xml" href="${SITE}feed.xml"/>
  <link rel="alternate" type="text/html" href="${SITE}"/>
  <updated>2026-12-01T00:00:00Z</updated>
  <author>
    <name>Dateline</name>
  </author>
  <rights>CC BY 4.0; credit &quot;A small story&quot;</rights>
  <entry>
    <title>A rally near Paris</title>
    <id>tag:example.org,2026:small/rally/2026-12-01/1</id>
    <link rel="alternate" type="text/html" href="${SITE}?event=rally"/>
    <updated>2026-12-01T00:00:00Z</updated>
    <content type="text">It was Villepinte &amp; not &lt;Paris&gt;.</content>
  </entry>
  <entry>
    <title>A small story</title>
    <id>tag:example.org,2026:small/2026-11-30/1</id>
    <link rel="alternate" type="text/html" href="${SITE}"/>
    <updated>2026-11-30T00:00:00Z</updated>
    <content type="text">The licence is named.</content>
  </entry>
</feed>
`);
});

it('knows a correction again when others have come before and after it, and when its words were mended', () => {
  const before = [change('2026-11-30', 'One.'), change('2026-12-01', 'Two.'), change('2026-12-01', 'Three.')];
  const after = [change('2026-11-01', 'None.'), ...before.slice(0, 2), change('2026-12-01', 'Threefold.')];
  const ids = idsOf(feedWith({ '/events/0/changes': before }));
  expect(new Set(ids).size).toBe(4);
  const later = [...after, change('2026-12-02', 'Four.')];
  expect(idsOf(feedWith({ '/events/0/changes': later, '/changes': [] }))).toEqual(expect.arrayContaining(ids));
});

it('is as old as the latest reading of a source while nothing has been corrected', () => {
  const feed = feedWith({ '/sources/0/checked': '2026-11-29' });
  expect(feed).toContain('<updated>2026-11-29T00:00:00Z</updated>');
  expect(feed).not.toContain('<entry>');
});

import { expect, it } from 'vitest';
import { ingestDataset } from '../../../src/ingest/story/ingest-dataset.ts';
import { mediaBeside } from '../../../src/ingest/story/media-beside.ts';
import { folderOf, smallDatasetWith } from '../../fixtures/ingest/small-dataset.ts';

it('finds the media of a story beside the file that it was read from', () => {
  const media = [
    { kind: 'image', src: 'media/square.png' },
    { kind: 'image', href: 'https://example.org/1.jpg' },
  ];
  const { tables } = ingestDataset(folderOf(smallDatasetWith({ '/events/0/media': media })));
  if (tables === null) throw new Error('The small dataset is not read.');
  const placed = mediaBeside(tables, 'https://news.example/stories/small.json?v=2');
  expect(placed.events[0]?.media?.map(({ place }) => place)).toEqual([
    { kind: 'own', path: 'media/square.png', file: { url: 'https://news.example/stories/media/square.png' } },
    { kind: 'elsewhere', url: 'https://example.org/1.jpg' },
  ]);
});

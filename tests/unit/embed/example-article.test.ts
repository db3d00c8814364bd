import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDataset } from '#model/dataset.ts';
import { readView } from '#url/view-link.ts';
import { ingestDatasetFolder } from '../../../scripts/ingest-dataset-folder.ts';

const html = readFileSync('public/explainer/index.html', 'utf8');
const { tables } = ingestDatasetFolder('data/villepinte-2018');
if (tables === null) throw new Error('The story has a fault; npm run validate says which.');
const dataset = createDataset(tables);

const plain = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
const queriesOf = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, query = '']) => plain(query));
const links = queriesOf(/href="\.\.\/(\?[^"]+)"\s+data-dateline="story"/g);
const steps = queriesOf(/data-dateline-step="([^"]+)"/g);

describe('the example article', () => {
  it('has links in its text and steps in its margin', () => {
    expect(links.length).toBeGreaterThanOrEqual(10);
    expect(steps).toHaveLength(6);
  });

  it.each([...links, ...steps])('asks for a view that there is: %s', (query) => {
    const { view, notices } = readView(query, dataset);
    const asked = new URLSearchParams(query);
    expect(notices).toEqual([]);
    expect(view.event).toBe(asked.get('event'));
    expect(view.account).toBe(asked.get('account') ?? dataset.defaultAccount);
  });

  it('names each source as the dataset does, with its publisher and its day', () => {
    const items = [...html.matchAll(/<li id="source-(\d+)">\s*<a\s+href="([^"]+)"[\s\S]*?<\/li>/g)];
    expect(items.length).toBeGreaterThan(20);
    for (const [item, , address = ''] of items) {
      const source = tables.sources.find(({ url }) => url === plain(address));
      const words = plain(item.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');
      expect(source, address).toBeDefined();
      expect(words).toContain(source?.publisher);
      expect(words).toMatch(/\d{4}/);
    }
  });

  it('has a source for each number and a number for each source', () => {
    const cited = new Set([...html.matchAll(/href="#source-(\d+)"/g)].map(([, n]) => Number(n)));
    const listed = [...html.matchAll(/id="source-(\d+)"/g)].map(([, n]) => Number(n));
    expect([...cited].sort((a, b) => a - b)).toEqual(listed);
  });

  it('is allowed everything it does: no inline script, style or handler, and no other origin', () => {
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
    const loaded = [...html.matchAll(/(?:<script[^>]*\ssrc|<link[^>]*\shref|<dateline-embed[^>]*\ssrc)="([^"]+)"/g)];
    expect(loaded.map(([, address]) => address)).toEqual([
      '../favicon.png',
      'explainer.css',
      'explainer-embed.css',
      '../embed.js',
      '../embed.html?panels=timeline,map,card',
    ]);
  });
});

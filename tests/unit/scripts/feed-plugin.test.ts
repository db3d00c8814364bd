import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createLogger } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { feedPlugin } from '../../../scripts/feed-plugin.ts';
import { folderOf, smallDatasetWith } from '../../fixtures/ingest/small-dataset.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-'));
  mkdirSync(join(root, 'data/small'), { recursive: true });
  for (const page of ['index', 'embed']) writeFileSync(join(root, `${page}.html`), '<html><head></head></html>');
});
afterEach(() => rmSync(root, { recursive: true }));

/** @returns what the build said */
async function buildFor(siteUrl: string | undefined): Promise<string> {
  const dataset = smallDatasetWith({ '/changes': [{ date: '2026-12-01', text: 'The licence is named.' }] });
  for (const [name, text] of folderOf(dataset)) writeFileSync(join(root, 'data/small', name), text);
  const logger = createLogger('silent');
  const said: string[] = [];
  logger.info = (line) => {
    said.push(line);
  };
  await build({
    ...{ root, base: './', configFile: false, customLogger: logger },
    plugins: [feedPlugin({ folder: 'data/small', siteUrl })],
    build: { rolldownOptions: { input: [join(root, 'index.html'), join(root, 'embed.html')] } },
  });
  return said.join('\n');
}

const pathOf = (name: string) => join(root, 'dist', name);
const pageOf = (name: string) => readFileSync(pathOf(name), 'utf8');

it('writes a feed beside the page, which names it', async () => {
  await buildFor('https://example.org/small');
  expect(readFileSync(pathOf('feed.xml'), 'utf8')).toContain('href="https://example.org/small/feed.xml"');
  expect(pageOf('index.html')).toContain(
    '<link rel="alternate" type="application/atom+xml" href="./feed.xml" title="A small story: corrections">',
  );
  expect(pageOf('embed.html')).not.toContain('feed.xml');
});

it('writes none where nobody says where the page will stand, and says so', async () => {
  expect(await buildFor(undefined)).toContain('No feed.xml');
  expect(existsSync(pathOf('feed.xml'))).toBe(false);
  expect(pageOf('index.html')).not.toContain('feed.xml');
});

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { licencesIn, NOTICES_FILE } from '../../scripts/notices-text.ts';
import { openPage } from './browser.ts';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const notices = () => readFileSync(join(dist, NOTICES_FILE), 'utf8');

/** The rows of README's table of what ships: each package with its licence. */
function licencesInReadme(): ReadonlyMap<string, string> {
  const [, licences = ''] = readFileSync(join(root, 'README.md'), 'utf8').split('\n## Licences\n');
  const rows = [...licences.matchAll(/^\| ([^|]+) \| ([^|]+) \|/gm)].slice(2);
  return new Map(
    rows.flatMap(([, names = '', licence = '']) => names.split(', ').map((name) => [name, licence] as const)),
  );
}

it('carry the licence of everything that was bundled, wherever it is', () => {
  const names = [...licencesIn(notices()).keys()];
  expect(names).toEqual(expect.arrayContaining(['react', 'd3-time', 'leaflet']));
  expect(names, 'in a Worker, and nobody asked for by name').toContain('nearley');
  expect(names, 'in the service worker').toContain('workbox-core');
  expect(names, 'as data').toContain('world-atlas');
  expect(names, 'between the files of a build').toEqual(expect.arrayContaining(['rolldown', 'vite']));
  const missing = Object.keys(manifest.dependencies).filter((name) => name !== 'd3' && !names.includes(name));
  expect(missing, 'what a site has to install for the module').toEqual([]);
  expect(notices()).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.');
});

it('are what README says', () => {
  expect(Object.fromEntries(licencesInReadme())).toEqual(Object.fromEntries(licencesIn(notices())));
});

it('can be read from the page, which has them fetched by nobody else', async () => {
  expect(readFileSync(join(dist, 'offline.js'), 'utf8')).not.toContain(NOTICES_FILE);
  const { page } = await openPage();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: /^About/ }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'What it is made of' }).click();
  await page.waitForURL(`${inject('origin')}/${NOTICES_FILE}`);
  expect(await page.locator('body').innerText()).toContain('react-leaflet 5');
});

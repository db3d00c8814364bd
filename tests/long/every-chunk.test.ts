import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { manifestPath } from '../../scripts/manifest-path.mjs';
import { openPage } from '../e2e/browser.ts';
import { LATE_PARTS } from '../e2e/late-list.ts';

const root = new URL('../..', import.meta.url).pathname;

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

const manifest: Readonly<Record<string, ManifestEntry>> = JSON.parse(readFileSync(manifestPath(root, 'dist'), 'utf8'));

/** The files that an entry needs before it runs. */
function filesOf(key: string, seen = new Set<string>()): ReadonlySet<string> {
  const entry = manifest[key];
  if (entry === undefined || seen.has(entry.file)) return seen;
  for (const file of [entry.file, ...(entry.css ?? [])]) seen.add(file);
  for (const next of entry.imports ?? []) filesOf(next, seen);
  return seen;
}

const atStart = filesOf('index.html');
const late = [...new Set(Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]))]
  .filter((file) => /\.(?:js|css)$/.test(file) && !atStart.has(file))
  .toSorted();

/** What a reader does besides, each of which asks for files of its own. */
const DEEDS: readonly (readonly [name: string, act: (page: Page) => Promise<unknown>])[] = [
  ['search', (page) => page.getByRole('searchbox').fill('rally')],
  ['search no more', (page) => page.getByRole('searchbox').fill('')],
  [
    'French',
    (page) =>
      page
        .evaluate(() => history.pushState(null, '', '?lang=fr'))
        .then(() => page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')))),
  ],
  ['print', (page) => page.evaluate(() => dispatchEvent(new Event('beforeprint')))],
  ['after print', (page) => page.evaluate(() => dispatchEvent(new Event('afterprint')))],
  ['a file', (page) => drop(page, 'a.csv', 'id,title,date\na,First,2018-06-30\nb,Lost,soon')],
  [
    'many events',
    (page) =>
      drop(
        page,
        'b.csv',
        `id,title,date\n${Array.from({ length: 2000 }, (_, i) => `${i},Event,20${10 + (i % 10)}-06-30`).join('\n')}`,
      ),
  ],
];

/** As a reader drops a file on the page. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file = '', content = '']) => {
      const data = new DataTransfer();
      data.items.add(new File([content], file, { type: 'text/csv' }));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent('.drop-zone', 'drop', { dataTransfer: transfer });
}

it.each(late)('without %s there is a page with its title, whatever is asked for', async (file) => {
  const { page } = await openPage({ path: '?account=record&tier=all', allow: [/./] });
  await page.route(
    (url) => url.pathname.endsWith(`/${file}`),
    (route) => route.fulfill({ status: 404, body: 'not here' }),
  );
  page.setDefaultTimeout(2000);
  const stands = (after: string) =>
    expect.poll(() => page.locator('h1').first().isVisible(), { message: `after ${after}` }).toBe(true);
  for (const { source, ask, leave } of LATE_PARTS) {
    // What is missing may be in the way of what comes after it.
    await ask(page).catch(() => undefined);
    await page.locator('.late-failed').or(page.locator('h1')).first().waitFor();
    await stands(source);
    await leave(page).catch(() => undefined);
    for (const close of await page.locator('.late-failed').getByRole('button', { name: 'Close' }).all()) {
      await close.click().catch(() => undefined);
    }
  }
  for (const [name, act] of DEEDS) {
    await act(page).catch(() => undefined);
    await stands(name);
  }
});

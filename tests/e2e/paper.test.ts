import { resolve } from 'node:path';
import type { Frame, Page } from 'playwright';
import { expect, inject, it } from 'vitest';
import { createDataset } from '#model/dataset.ts';
import { ingestDatasetFolder } from '../../scripts/ingest-dataset-folder.ts';
import { openPage } from './browser.ts';

const { tables } = ingestDatasetFolder(resolve(import.meta.dirname, '../../data/villepinte-2018'));
if (tables === null) throw new Error('The dataset cannot be read.');
const { events } = createDataset(tables);

/** As on paper: A4 in CSS pixels, without its margins. */
const PAPER = { width: 703, height: 1017 };

/** Prints as soon as the page is able to; what it needs for that it fetches when it has nothing else to do. */
async function print(page: Page, frame: Page | Frame = page): Promise<void> {
  await expect
    .poll(() =>
      frame.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        return document.querySelectorAll('#story, #paper').length;
      }),
    )
    .toBe(1);
  await page.emulateMedia({ media: 'print' });
}

/** How many drawings are on paper: map, timeline, and the timeline of all years. */
const drawn = (page: Page) => () => page.locator('.plain-picture:visible').count();
const listed = (page: Page | Frame) => () => page.locator('.plain-event:visible').count();

it('has the whole story in the reader’s language, whatever was on screen', async () => {
  const { page } = await openPage({
    path: '?lang=fr&category=arrest&story=june-arrests&event=couple-arrest-brussels',
    viewport: PAPER,
  });
  await print(page);
  await page.locator('#root').waitFor({ state: 'hidden' });
  await page.getByRole('heading', { level: 1, name: 'Mêmes faits, deux calendriers', exact: true }).waitFor();
  await expect.poll(listed(page)).toBe(events.length);
  await expect.poll(drawn(page)).toBe(3);
  const link = page.locator('#event-rally-villepinte .plain-claims a').first();
  const written = () => link.evaluate((node) => getComputedStyle(node, '::after').content);
  await expect.poll(written).toContain('https://');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.locator('#story').waitFor({ state: 'detached' });
  await page.locator('#root').waitFor();
});

it('has the reader’s own data', async () => {
  const rows = [
    'title,date,place,source',
    'A march,2020-01-01,Paris,https://news.example/march',
    'A vote,2021-05-02,Rome,',
  ];
  const { page } = await openPage({
    ...{ path: '?data=events.csv&event=1', viewport: PAPER },
    serve: { 'events.csv': rows.join('\n') },
  });
  await print(page);
  const titles = page.locator('.plain-event:visible h5');
  await expect.poll(() => titles.allTextContents()).toEqual(['A march', 'A vote']);
  await expect.poll(() => page.locator('.plain-claims a').getAttribute('href')).toBe('https://news.example/march');
  await page.locator('.explorer-header:visible').filter({ hasText: 'events.csv' }).waitFor();
});

it('has of a very large table the live views, and says how much of it is listed', async () => {
  const rows = Array.from(
    { length: 2500 },
    (_, i) => `Event ${i},2020-01-${String((i % 28) + 1).padStart(2, '0')},Paris`,
  );
  const { page } = await openPage({
    ...{ path: '?data=events.csv', viewport: PAPER },
    serve: { 'events.csv': ['title,date,place', ...rows].join('\n') },
  });
  await print(page);
  await page.getByText('On paper: the first 2,000 of 2,500 events in the period on the screen.').waitFor();
  await expect.poll(() => page.locator('.plain-event').count()).toBe(2000);
  for (const name of ['Timeline', 'Map']) await page.getByRole('region', { name, exact: true }).waitFor();
  await page.locator('.explorer-side').waitFor({ state: 'hidden' });
});

it('has the whole story when an embed is printed, with the sources that its own list leaves out', async () => {
  const { page } = await openPage({ path: 'embed.html?panels=map&category=arrest', viewport: PAPER });
  await print(page);
  await page.locator('#root').waitFor({ state: 'hidden' });
  await expect.poll(listed(page)).toBe(events.length);
  await expect.poll(drawn(page)).toBe(3);
  await expect.poll(() => page.locator('.plain-claims a').count()).toBeGreaterThan(100);
});

it('leaves what a frame shows at its top, where the page around it prints it', async () => {
  const origin = inject('origin');
  const host = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">
    <iframe title="Story" src="/embed.html" style="width: 700px; height: 900px"></iframe></html>`;
  const { page } = await openPage({
    ...{ path: 'host.html', untilReady: false },
    prepare: (opened) =>
      opened.route(`${origin}/host.html`, (route) => route.fulfill({ body: host, contentType: 'text/html' })),
  });
  await page.frameLocator('iframe').locator('[data-ready]').waitFor({ state: 'attached' });
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('The page has no frame.');
  const map = frame.getByRole('region', { name: 'Map', exact: true }).first();
  await frame.locator('div#story').waitFor({ state: 'detached' });
  await print(page, frame);
  await expect.poll(async () => (await map.boundingBox())?.y).toBeLessThan(900);
  await expect.poll(listed(frame)).toBe(events.length);
});

it('is many pages when it is printed', async () => {
  const { page } = await openPage({ path: '?lang=fr' });
  await print(page);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(8);
});

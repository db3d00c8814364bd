import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { createDataset } from '#model/dataset.ts';
import { isContested, tellStory } from '#query/told-event.ts';
import { ingestDatasetFolder } from '../../scripts/ingest-dataset-folder.ts';

/** Desks, a tablet and a phone. */
export const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 375, height: 812 },
];

/** The page and the frame. */
export const PAGES = ['', 'embed.html'];

const { tables } = ingestDatasetFolder(resolve(import.meta.dirname, '../../data/villepinte-2018'));

if (tables === null) throw new Error('The dataset cannot be read.');

/** The story that is shipped, as it is told first. */
export const dataset = createDataset(tables);

export const told = tellStory(dataset, dataset.defaultAccount);

/** Where scripting is off, Chromium fails what the page preloads for them. */
export const SCRIPTING_OFF = {
  javaScriptEnabled: false,
  untilReady: false,
  // What is fetched ahead for the live views is of no use here, and Chromium says so after some seconds.
  allow: [/request failed: .*\.js \(csp\)/, /was preloaded using link preload but not used/],
};

/** What the page opens with. */
export const HEADING = dataset.finding?.title ?? dataset.title;

/** Everything of the story is on the page, without anything loading and without scrolling sideways. */
export async function expectWholeStory(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: HEADING }).waitFor();
  const chapters = page.getByRole('navigation', { name: 'Chapters' }).getByRole('link');
  expect(await chapters.allTextContents()).toHaveLength(5);
  for (const name of ['Timeline', 'Map']) {
    const drawn = page.getByRole('img', { name, exact: true });
    expect(await drawn.count(), name).toBe(1);
    const box = await drawn.boundingBox();
    expect(box?.width, name).toBeGreaterThan(300);
    expect(box?.height, name).toBeGreaterThan(250);
  }
  const titles = await page.locator('.plain-event h5').allTextContents();
  for (const one of told) expect(titles).toContain(isContested(one) ? `${one.title} ≠` : one.title);
  expect(await page.getByText('Loading').count()).toBe(0);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect.poll(overflow).toBeLessThanOrEqual(0);
}

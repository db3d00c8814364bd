import { resolve } from 'node:path';
import type { Page, Route } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { createDataset } from '#model/dataset.ts';
import { tellStory } from '#query/told-event.ts';
import { ingestDatasetFolder } from '../../scripts/ingest-dataset-folder.ts';
import { expectAccessible, expectContrast } from './accessible.ts';
import { hasPainted, openPage } from './browser.ts';
import { layoutShift } from './layout-shift.ts';
import { expectLargeTargets } from './targets.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 375, height: 812 },
];
const PAGES = ['', 'embed.html'];

const { tables } = ingestDatasetFolder(resolve(import.meta.dirname, '../../data/villepinte-2018'));
if (tables === null) throw new Error('The dataset cannot be read.');
const dataset = createDataset(tables);
const told = tellStory(dataset, dataset.defaultAccount);

/** A page on which no script comes through. */
const blockScripts = (page: Page) => page.route(/\.js$/, (route) => route.abort());
/** Where scripting is off, Chromium fails what the page preloads for them. */
const SCRIPTING_OFF = {
  javaScriptEnabled: false,
  untilReady: false,
  // What is fetched ahead for the live views is of no use here, and Chromium says so after some seconds.
  allow: [/request failed: .*\.js \(csp\)/, /was preloaded using link preload but not used/],
};
const BLOCKED = [/request failed/, /console error: Failed to load resource/, /was preloaded/];

async function expectWholeStory(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: dataset.title }).waitFor();
  const chapters = page.getByRole('navigation', { name: 'Chapters' }).getByRole('link');
  expect(await chapters.allTextContents()).toHaveLength(4);
  for (const name of ['Timeline', 'Map']) {
    const drawn = page.getByRole('img', { name, exact: true });
    expect(await drawn.count(), name).toBe(1);
    const box = await drawn.boundingBox();
    expect(box?.width, name).toBeGreaterThan(300);
    expect(box?.height, name).toBeGreaterThan(250);
  }
  const titles = await page.locator('.plain-event h5').allTextContents();
  for (const { event } of told) expect(titles).toContain(event.title);
  expect(await page.getByText('Loading').count()).toBe(0);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect.poll(overflow).toBeLessThanOrEqual(0);
}

describe('without a script the page', () => {
  it('is complete at every width', async () => {
    const { page } = await openPage({ ...SCRIPTING_OFF });
    for (const viewport of SIZES) {
      await page.setViewportSize(viewport);
      await expectWholeStory(page);
    }
  });

  it('tells every event of the dataset with its date, its place, who says so, and where to read it', async () => {
    const { page } = await openPage({ ...SCRIPTING_OFF });
    expect(await page.locator('.plain-event').count()).toBe(dataset.events.length);
    const rally = page.locator('.plain-event[data-event-id="rally-villepinte"]');
    expect(await rally.locator('time').first().getAttribute('datetime')).toBe('2018-07-30');
    expect(await rally.locator('.plain-facts').textContent()).toBe(
      '30 July 2018 · Villepinte exhibition centre ○ What the record shows: 30 June 2018',
    );
    const sources = await rally
      .locator('.plain-claims a')
      .evaluateAll((links) => links.map((link) => link.textContent));
    expect(sources).toContain('SOFREP');
    const addresses = await page
      .locator('.plain-claims a')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    expect(addresses.filter((address) => !/^https?:\/\//.test(address ?? ''))).toEqual([]);
    expect(new Set(addresses).size).toBeGreaterThan(100);
  });

  it('is complete as an embed, however wide its frame', async () => {
    const { page } = await openPage({ path: 'embed.html', ...SCRIPTING_OFF });
    for (const viewport of SIZES) {
      await page.setViewportSize(viewport);
      await page.getByRole('heading', { level: 1, name: dataset.title }).waitFor();
      for (const name of ['Timeline', 'Map']) {
        expect(await page.getByRole('img', { name, exact: true }).count(), name).toBe(1);
      }
      expect(await page.locator('.plain-event h5').allTextContents()).toHaveLength(told.length);
      expect(await page.getByRole('link', { name: 'Open in full' }).getAttribute('href')).toBe('index.html');
    }
  });

  it('leads from a chapter to its first event', async () => {
    const { page } = await openPage({ ...SCRIPTING_OFF });
    await page.getByRole('link', { name: 'The July 30 rally' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#event-rally-villepinte');
  });
});

describe.each(PAGES)('with scripts that never come, %s', (path) => {
  it('has nothing that axe finds, light or dark, wide or narrow', async () => {
    const { page } = await openPage({
      ...{ path, colorScheme: 'light', reducedMotion: 'reduce', untilReady: false, allow: BLOCKED },
      prepare: blockScripts,
    });
    for (const width of [1440, 375]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectContrast(page);
    }
    await expectLargeTargets(page);
  }, 180_000);

  it('stays out of sight where the link is about other data, unless no script brings that', async () => {
    let early: boolean | undefined;
    const { page } = await openPage({
      ...{ path: `${path}?data=events.csv`, untilReady: false, allow: BLOCKED },
      prepare: (opened) =>
        opened.route(/\.js$/, async (route) => {
          const story = opened.locator('#story');
          await story.waitFor({ state: 'attached' });
          early ??= await story.isVisible();
          await route.abort();
        }),
    });
    expect(early).toBe(false);
    await page.locator('#story').waitFor();
  });

  it('is painted from the HTML alone', async () => {
    const { page } = await openPage({
      ...{ path, untilReady: false, allow: BLOCKED },
      prepare: (opened) => opened.route(/\/assets\//, (route) => route.abort()),
    });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length === 1);
    for (const name of ['Timeline', 'Map']) await page.getByRole('img', { name, exact: true }).waitFor();
    const land = page.locator('.map-land-own').first();
    expect(await land.evaluate((node) => getComputedStyle(node).fill)).toBe('rgb(233, 223, 198)');
  });
});

it('keeps the story when a script fails at its start', async () => {
  const { page } = await openPage({
    ...{ untilReady: false, allow: [/uncaught/, /was preloaded/] },
    prepare: (opened) =>
      opened.route(/index-.*\.js$/, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("at its start");' }),
      ),
  });
  await expectWholeStory(page);
});

it('says above the story that the live one could not be loaded', async () => {
  const { page } = await openPage({
    ...{ untilReady: false, allow: [/villepinte/, /Failed to load resource/, /preload/] },
    prepare: (opened) => opened.route(/villepinte-2018-[^s].*\.json$/, (route) => route.fulfill({ status: 503 })),
  });
  await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
  expect(await page.getByRole('main').count()).toBe(1);
  expect(await page.locator('.plain-event').first().isVisible()).toBe(true);
});

describe('the live views take over', () => {
  describe.each(PAGES)('%s', (path) => {
    it.each(SIZES)('at $width × $height in the same boxes, and nothing moves', async (viewport) => {
      const gate = holdBack();
      const { page } = await openPage({ path, viewport, untilReady: false, prepare: gate.install });
      const before = await panelBoxes(page);
      expect(await page.locator('#story').isVisible()).toBe(true);
      gate.open();
      await hasPainted(page);
      expect(await panelBoxes(page)).toEqual(before);
      expect(await layoutShift(page)).toBeLessThan(0.02);
    });
  });

  it('keeps the event that the reader has scrolled to and the focus in it', async () => {
    const gate = holdBack();
    const { page } = await openPage({
      ...{ viewport: { width: 375, height: 812 }, untilReady: false },
      prepare: gate.install,
    });
    await page.locator('#event-rally-villepinte a').first().focus();
    await page.locator('#event-rally-villepinte').evaluate((node) => node.scrollIntoView({ block: 'start' }));
    gate.open();
    await hasPainted(page);
    const row = page.locator('.event-row[data-event-id="rally-villepinte"]');
    await expect.poll(() => row.evaluate((node) => node === document.activeElement)).toBe(true);
    await expect.poll(async () => (await row.boundingBox())?.y).toBeLessThan(400);
  });

  it('shows what its link asks for', async () => {
    const { page } = await openPage({ path: '?event=rally-villepinte' });
    await page.locator('.event-card[data-event-id="rally-villepinte"]').waitFor();
    expect(await layoutShift(page)).toBeLessThan(0.02);
  });

  it('never shows our story where a link names other data', async () => {
    const gate = holdBack(/\/events\.csv$/);
    const { page } = await openPage({
      ...{ path: '?data=events.csv', untilReady: false },
      serve: { 'events.csv': 'title,date,place\nA,2020-01-01,Paris\n' },
      prepare: gate.install,
    });
    await page.locator('#story').waitFor({ state: 'detached' });
    gate.open();
    await hasPainted(page);
  });
});

/** Stops the story's data until the gate is opened. */
function holdBack(what = /villepinte-2018-[^s].*\.json$/) {
  const held: (() => void)[] = [];
  let isOpen = false;
  const wait = (route: Route) => {
    const go = () => void route.fallback();
    if (isOpen) go();
    else held.push(go);
  };
  return {
    install: (page: Page) => page.route(what, wait),
    open() {
      isOpen = true;
      for (const go of held) go();
    },
  };
}

/** Where header, map and timeline are, in whole pixels. */
async function panelBoxes(page: Page) {
  const boxes: Record<string, unknown> = {};
  for (const name of ['Map', 'Timeline']) {
    const box = await page.getByRole('region', { name, exact: true }).boundingBox();
    boxes[name] = box && Object.values(box).map(Math.round);
  }
  return boxes;
}

describe('what other sites read', () => {
  const get = (path: string) => fetch(new URL(path, `${inject('origin')}/`));

  it('is the story in the words of schema.org', async () => {
    const { page } = await openPage({ ...SCRIPTING_OFF });
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const description = JSON.parse(text ?? '');
    expect(description).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: dataset.title,
      temporalCoverage: '2018-05-01/2018-11-30',
      // An address or a work: words alone are not a licence to schema.org.
      license: { '@type': 'CreativeWork', name: dataset.licence },
    });
    const items = description.mainEntity.itemListElement.map(({ item }: { readonly item: unknown }) => item);
    expect(items).toHaveLength(told.length);
    for (const item of items) {
      expect(item).toMatchObject({
        '@type': 'Event',
        name: expect.stringMatching(/./),
        startDate: expect.stringMatching(/^\d{4}(-\d{2}){0,2}$/),
        endDate: expect.stringMatching(/^\d{4}(-\d{2}){0,2}$/),
        subjectOf: expect.arrayContaining([expect.objectContaining({ '@type': 'CreativeWork' })]),
      });
    }
    expect(items).toContainEqual(
      expect.objectContaining({
        identifier: 'rally-villepinte',
        startDate: '2018-07-30',
        location: expect.objectContaining({ '@type': 'Place', name: 'Villepinte exhibition centre' }),
      }),
    );
  });

  it('is a preview with a title, a picture and an embed', async () => {
    const { page } = await openPage({ ...SCRIPTING_OFF });
    const meta = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
    expect(await meta('og:title')).toBe(dataset.title);
    expect(await meta('description')).toBe(dataset.summary);
    expect(await meta('twitter:card')).toBe('summary_large_image');
    const picture = Buffer.from(await (await get((await meta('og:image')) ?? '')).arrayBuffer());
    // PNG: width and height are the first words of the first chunk.
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    const found = page.locator('link[type="application/json+oembed"]');
    expect(await (await get((await found.getAttribute('href')) ?? '')).json()).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: dataset.title,
      provider_name: 'Dateline',
      html: expect.stringMatching(/^<iframe src="embed\.html" title="The Villepinte plot"(?!.*style=)/),
    });
  });
});

describe('on paper', () => {
  const paper = async (page: Page) => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
  };

  it.each([
    ['the start', ''],
    ['a filtered story in the dark', '?theme=dark&category=arrest&story=june-arrests&event=couple-arrest-brussels'],
  ])('stands everything, whatever was on screen: %s', async (_screen, path) => {
    const { page } = await openPage({ path, viewport: { width: 720, height: 1000 } });
    await paper(page);
    await expect.poll(() => page.locator('.plain-event:visible').count()).toBe(dataset.events.length);
    await expect.poll(() => page.getByRole('img', { name: 'Timeline', exact: true }).count()).toBe(2);
    await expect.poll(() => page.getByRole('img', { name: 'Map', exact: true }).count()).toBe(1);
    await page.locator('#root').waitFor({ state: 'hidden' });
    const link = page.locator('#event-rally-villepinte .plain-claims a').first();
    const written = () => link.evaluate((node) => getComputedStyle(node, '::after').content);
    await expect.poll(written).toContain('https://');
    const ground = () => page.locator('.plain h1').evaluate((node) => getComputedStyle(node).color);
    await expect.poll(ground).toBe('rgb(27, 27, 26)');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.locator('#story').waitFor({ state: 'detached' });
  });

  it('is what printing prints, over many pages', async () => {
    const { page } = await openPage();
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(8);
    expect(await page.locator('#story').count()).toBe(0);
  });
});

import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectContrast } from './accessible.ts';
import { openPage } from './browser.ts';
import { expectLargeTargets } from './targets.ts';
import { dataset, expectWholeStory, PAGES, SCRIPTING_OFF, SIZES, told } from './whole-story.ts';

/** A page on which no script comes through. */
const blockScripts = (page: Page) => page.route(/\.js$/, (route) => route.abort());

const BLOCKED = [/request failed/, /console error: Failed to load resource/, /was preloaded/];

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
      '30 July 2018 · Villepinte ○ What the record shows: 30 June 2018',
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

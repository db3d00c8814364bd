import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { hasPainted, openPage } from './browser.ts';
import { layoutShift } from './layout-shift.ts';
import { SCRIPTING_OFF } from './whole-story.ts';

const SIZES = [
  { width: 375, height: 812 },
  { width: 320, height: 568 },
  { width: 768, height: 1024 },
];

/** From top to bottom. */
const placeOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .filter({ visible: true })
    .first()
    .evaluate((node) => {
      const { top, height } = node.getBoundingClientRect();
      return { top: Math.round(top + window.scrollY), height: Math.round(height) };
    });

describe('the tellings of a narrow page', () => {
  it.each(SIZES)('stand between finding and map, 156 px high, at $width × $height', async (viewport) => {
    const { page } = await openPage({ viewport, path: '?lang=en' });
    const [finding, tellings, map] = await Promise.all(
      ['h1', '.explorer-tellings', '.explorer-map'].map((selector) => placeOf(page, selector)),
    );
    expect(tellings?.height).toBe(156);
    expect(tellings?.top).toBeGreaterThan(finding?.top ?? Infinity);
    expect(map?.top).toBe((tellings?.top ?? 0) + 156);
    expect(await layoutShift(page)).toBeLessThan(0.02);
    // Rails stand once on a screen.
    expect(await page.locator('.rails').count()).toBe(0);
  });

  it('are as high with an event chosen and in a step of the story', async () => {
    for (const path of [
      '?lang=en&event=rally-villepinte',
      '?lang=en&step=rally-article',
      '?lang=en&from=2018-07-01&to=2018-07-02',
    ]) {
      const { page } = await openPage({ viewport: { width: 375, height: 812 }, path });
      expect((await placeOf(page, '.explorer-tellings')).height).toBe(156);
    }
  });

  it('say the distance within a telling, and the shift of the event that is tapped', async () => {
    const { page } = await openPage({ viewport: { width: 375, height: 812 }, path: '?lang=en' });
    const said = page.locator('.explorer-tellings .rail-text:has(.rail-ground)');
    await expect.poll(() => said.allTextContents()).toContain('7–8 weeks apart');
    await page.locator('.explorer-tellings [data-rail="article"] [data-told="rally-villepinte"]').click();
    await expect.poll(() => said.allTextContents()).toEqual(['30 days']);
  });

  it('are in the delivered page, in the same box', async () => {
    const viewport = { width: 375, height: 812 };
    const plain = await openPage({ ...SCRIPTING_OFF, viewport });
    expect((await placeOf(plain.page, '.explorer-tellings')).height).toBe(156);
    const { page } = await openPage({ viewport });
    await hasPainted(page);
    expect((await placeOf(page, '.explorer-tellings')).height).toBe(156);
  });

  it('are not on a page of two columns', async () => {
    const { page } = await openPage({ viewport: { width: 1024, height: 768 } });
    await expect.poll(() => page.locator('.explorer-tellings').count()).toBe(0);
  });

  it('also stand as columns where the lanes were, in the delivered page too, and the names of months stay in sight', async () => {
    const viewport = { width: 375, height: 812 };
    const { page } = await openPage({ viewport, path: '?lang=en' });
    await expect.poll(() => page.locator('.upright').count()).toBe(1);
    expect(await page.locator('.timeline-lanes').count()).toBe(0);
    const month = page.locator('.upright-months > div > span').nth(1);
    const before = await month.boundingBox();
    await page.evaluate((by) => window.scrollBy(0, by), (before?.y ?? 0) + 10);
    await expect.poll(async () => Math.round((await month.boundingBox())?.y ?? -1)).toBeGreaterThanOrEqual(0);
    const plain = await openPage({ ...SCRIPTING_OFF, viewport });
    expect(await plain.page.locator('.explorer-timeline .plain-narrow .rail-mark').count()).toBeGreaterThan(4);
  });
});

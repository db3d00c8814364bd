import { describe, expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { region } from './working.ts';

describe('the map, large', () => {
  it('takes the lanes’ place below the tellings, and gives it back by Escape, Back and its button', async () => {
    const { page } = await openPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    const map = page.locator('.explorer-map');
    const button = region(page, 'Map').getByRole('button', { name: /^(Larger|Smaller) map$/ });
    const isLarge = () => map.evaluate((node) => node.getBoundingClientRect().left === 0);
    const small = await map.boundingBox();
    await button.click();
    await expect.poll(isLarge).toBe(true);
    await expect.poll(() => new URL(page.url()).search).toBe('?large=map');
    const large = await map.boundingBox();
    const rails = await page.locator('.rails').boundingBox();
    expect((large?.width ?? 0) * (large?.height ?? 0)).toBeGreaterThan(
      (small?.width ?? 0) * (small?.height ?? 0) * 1.5,
    );
    expect(large?.y).toBeGreaterThanOrEqual((rails?.y ?? 0) + (rails?.height ?? 0) - 1);
    // What it covers is out of reach, and what it needs is in it.
    expect(await page.locator('.timeline-lanes [tabindex="0"]').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.classList.contains('map-large'))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isLarge).toBe(false);
    await page.goBack();
    await expect.poll(isLarge).toBe(true);
    await button.click();
    await expect.poll(isLarge).toBe(false);
    expect(await map.boundingBox()).toEqual(small);
  });

  it('fills a phone, with nothing behind it in reach', async () => {
    const { page } = await openPage({ path: '?large=map', viewport: { width: 375, height: 812 }, hasTouch: true });
    await expect
      .poll(() => page.locator('.explorer-map').boundingBox())
      .toMatchObject({ x: 0, y: 0, width: 375, height: 812 });
    expect(await page.locator('h1').isVisible()).toBe(false);
    await region(page, 'Map').getByRole('button', { name: 'Smaller map' }).tap();
    await expect.poll(() => page.locator('h1').isVisible()).toBe(true);
  });
});

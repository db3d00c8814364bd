import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { region } from './working.ts';

const SIZES = [
  { width: 1440, height: 900, side: 520 },
  { width: 1920, height: 1080, side: 640 },
  { width: 1366, height: 768, side: 493 },
  { width: 1200, height: 800, side: 433 },
  { width: 1024, height: 768, side: 370 },
  { width: 900, height: 700, side: 325 },
];

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`There is no ${selector} in sight.`);
  const { x, y, width, height } = box;
  return { left: Math.round(x), top: Math.round(y), right: Math.round(x + width), bottom: Math.round(y + height) };
}

describe('from 900 px on', () => {
  it.each(SIZES)('at $width × $height time is on the left, the map at the head of the words', async (size) => {
    const { width, height, side } = size;
    const { page } = await openPage({ viewport: { width, height } });
    const left = width - side;
    expect(await boxOf(page, '.explorer-tools')).toEqual({ left, top: 0, right: width, bottom: 52 });
    const map = await boxOf(page, '.explorer-map');
    expect(map).toMatchObject({ left, top: 52, right: width });
    expect(Math.abs(map.bottom - 52 - Math.min(0.635 * side, 0.45 * height))).toBeLessThanOrEqual(1.5);
    expect(await boxOf(page, '.explorer-side')).toEqual({ left, top: map.bottom, right: width, bottom: height });
    const timeline = await boxOf(page, '.explorer-timeline');
    expect(timeline).toMatchObject({ left: 0, right: left, bottom: height });
    const title = await boxOf(page, '.explorer-title');
    expect(title.bottom).toBe(timeline.top);
    // A second line moves all below it down: of the sentence, and of the title where there is no room for it beside a switch.
    expect(timeline.top).toBeLessThanOrEqual(width < 1000 ? 150 : 117);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  });

  it('says first what is remarkable, and of what story', async () => {
    const { page } = await openPage({ viewport: { width: 1440, height: 900 } });
    const title = page.locator('.explorer-title');
    await expect
      .poll(() => title.locator('> *').allTextContents())
      .toEqual(['The Villepinte plot', 'Same events, two calendars', expect.stringMatching(/30 June 2018\.$/)]);
  });

  it('has one switch of the telling, on the rails', async () => {
    const { page } = await openPage({ viewport: { width: 1440, height: 900 } });
    await expect.poll(() => page.getByRole('radio', { name: 'What the record shows' }).count()).toBe(1);
    await page.locator('.rail-heads').waitFor();
  });

  it('gives the card half of the map’s room, and goes back to the list for a search', async () => {
    const { page } = await openPage({ path: '?event=rally-villepinte', viewport: { width: 1440, height: 900 } });
    await region(page, 'Event').waitFor();
    await expect.poll(() => boxOf(page, '.explorer-map')).toMatchObject({ top: 52, bottom: 322 });
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await region(page, 'Event').waitFor({ state: 'detached' });
    await page.getByRole('searchbox').and(page.locator(':focus')).waitFor();
  });

  it('keeps its parts where the window is low, and scrolls', async () => {
    const { page } = await openPage({ viewport: { width: 1200, height: 400 } });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeGreaterThanOrEqual(540);
    expect((await boxOf(page, '.explorer-side')).bottom).toBe(height);
  });

  it('becomes one column when the window is made narrower, with the chapters above the map', async () => {
    const { page } = await openPage({ viewport: { width: 1024, height: 768 } });
    await page.locator('.explorer-side .chapters').waitFor();
    await page.setViewportSize({ width: 800, height: 768 });
    await page.locator('.explorer-header > .chapters').waitFor();
    await page.locator('.explorer-side .chapters').waitFor({ state: 'detached' });
  });
});

describe('the card', () => {
  it.each([
    { width: 1440, height: 900, above: ['.card-tiles', '.disputed', '.event-card-summary', '.card-sources > summary'] },
    { width: 1024, height: 768, above: ['.card-tiles', '.disputed'] },
  ])('at $width × $height has in sight without scrolling: $above', async ({ width, height, above }) => {
    const { page } = await openPage({ path: '?event=rally-villepinte', viewport: { width, height } });
    await page.locator('.card-sources').waitFor();
    for (const part of above) {
      await expect.poll(async () => (await boxOf(page, part)).bottom, { message: part }).toBeLessThanOrEqual(height);
    }
    await expect.poll(() => page.locator('.card-tile-date').allTextContents()).toEqual(['30 July', '30 June']);
    await expect.poll(() => page.locator('.card-apart').textContent()).toBe('30 days apart');
    const [tile, answer] = [await boxOf(page, '.card-tile >> nth=1'), await boxOf(page, '.disputed [data-column="2"]')];
    expect(Math.abs(tile.left - answer.left)).toBeLessThanOrEqual(24);
  });
});

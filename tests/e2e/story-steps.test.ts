import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { leisure } from './screen.ts';
import { dataset } from './whole-story.ts';

const steps = dataset.steps ?? [];
const stepOf = (page: Page) => new URL(page.url()).searchParams.get('step');
const title = (page: Page) => page.locator('.story-text h3').textContent();
const account = (page: Page) => page.locator('.rail-heads input:checked').getAttribute('value');

async function read(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read as a story' }).first().click();
  await page.locator('.story-bar').waitFor();
}

describe('the story in its author’s steps', () => {
  it('is walked from the first to the last by the arrow keys, each a Back step with a link', async () => {
    const { page } = await openPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    expect(steps).toHaveLength(9);
    await read(page);
    for (const [index, step] of steps.entries()) {
      await expect.poll(() => stepOf(page)).toBe(step.id);
      await expect.poll(() => title(page)).toBe(step.title);
      await expect.poll(() => page.locator('.story-step').textContent()).toBe(`Step ${index + 1} of 9`);
      await expect.poll(() => account(page)).toBe(step.account);
      if (index < steps.length - 1) await page.keyboard.press('ArrowRight');
    }
    for (const step of steps.toReversed().slice(1)) {
      await page.goBack();
      await expect.poll(() => stepOf(page)).toBe(step.id);
      await expect.poll(() => title(page)).toBe(step.title);
    }
  }, 60_000);

  it.each(steps.map(({ id }) => id))(
    'shows all that %s is about, on the timeline and on the map, by its link alone',
    async (id) => {
      const { page } = await openPage({
        path: `?step=${id}`,
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
      });
      const step = steps.find((one) => one.id === id);
      await expect.poll(() => title(page)).toBe(step?.title);
      for (const event of step?.events ?? []) {
        await expect.poll(() => page.locator(`[data-mark="${event}"]`).count(), { message: event }).toBe(1);
        await expect.poll(() => page.locator(`[data-mark="${event}"].is-muted`).count(), { message: event }).toBe(0);
      }
      await leisure(page);
      const { lit, lost } = await page.evaluate(() => {
        const map = document.querySelector('.map-leaflet')?.getBoundingClientRect() ?? new DOMRect();
        const symbols = [...document.querySelectorAll<HTMLElement>('.map-leaflet .map-symbol:not(.map-symbol-muted)')];
        const elsewhere = [...document.querySelectorAll<HTMLElement>('.map-pane [data-place-id], .map-pointer')];
        const told = elsewhere.flatMap(({ dataset: { placeId, placeIds } }) => `${placeId ?? placeIds}`.split(' '));
        const isInside = ({ x, y, width, height }: DOMRect) =>
          x >= map.left && x + width <= map.right && y >= map.top && y + height <= map.bottom;
        const outside = symbols.filter((node) => !isInside(node.getBoundingClientRect()));
        const names = outside.flatMap(({ dataset: { placeId = '' } }) => (told.includes(placeId) ? [] : placeId));
        return { lit: symbols.length, lost: names };
      });
      expect(lit).toBeGreaterThan(0);
      expect(lost).toEqual([]);
    },
  );

  it('is walked by a thumb on a phone', async () => {
    const { page } = await openPage({ viewport: { width: 375, height: 812 }, hasTouch: true, reducedMotion: 'reduce' });
    await read(page);
    for (const step of steps.slice(0, 3)) {
      await expect.poll(() => title(page)).toBe(step.title);
      await page.locator('.story-next').tap();
    }
    await expect.poll(() => stepOf(page)).toBe(steps[3]?.id);
    await page.getByRole('button', { name: 'Leave the story' }).tap();
    await expect.poll(() => stepOf(page)).toBeNull();
  });

  it('gives the map more room, and shades a chapter that is pointed at', async () => {
    const { page } = await openPage({ path: '?step=rally-record', viewport: { width: 1440, height: 900 } });
    await page.locator('.story-text').waitFor();
    const map = await page.locator('.explorer-map').boundingBox();
    expect(map?.height).toBeCloseTo(400, -1);
    await page.getByRole('button', { name: 'Leave the story' }).click();
    await page.locator('.chapters button').nth(1).hover();
    await expect.poll(() => page.locator('.timeline-shade').isVisible()).toBe(true);
    await page.locator('h1').hover();
    await expect.poll(() => page.locator('.timeline-shade').isVisible()).toBe(false);
  });
});

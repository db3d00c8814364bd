import { expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { LOST, lose, manifest } from './lost-files.ts';

const viewport = { width: 1440, height: 900 };

it('the tellings are drawn beside one another, each contested event at its two dates', async () => {
  const { page } = await openPage({ viewport });
  const at = (account: string, event: string) =>
    page.locator(`[data-rail="${account}"] [data-told="${event}"] > .rail-sign`).evaluate((sign) => {
      const { left, width } = sign.getBoundingClientRect();
      return left + width / 2;
    });
  const dates = { from: Date.UTC(2018, 6 - 1, 30), to: Date.UTC(2018, 7 - 1, 30) };
  const [record, article] = [await at('record', 'rally-villepinte'), await at('article', 'rally-villepinte')];
  const perDay = (article - record) / ((dates.to - dates.from) / 86_400_000);
  expect(perDay).toBeGreaterThan(1);
  // The 1st of July and the 30th of June of two others, by the same scale.
  expect(await at('record', 'assadi-arrest-germany')).toBeCloseTo(record + perDay, 0);
  expect(await at('record', 'couple-arrest-brussels')).toBeCloseTo(record, 1);
  await expect.poll(() => page.locator('.rail-text', { hasText: '30 days' }).count()).toBe(1);
});

it('one switch stands on the screen: the heads of the rails', async () => {
  const { page } = await openPage({ viewport });
  const radios = page.getByRole('radio', { name: 'What the record shows' });
  await expect.poll(() => radios.count()).toBe(1);
  await radios.check();
  await page.waitForURL(/account=record/);
});

it('without what draws them the page is whole, and its header has the switch', async () => {
  const { page } = await openPage({ viewport, path: '?lang=en', untilReady: false, allow: LOST });
  await lose(page, [manifest['src/timeline/rail-parts.ts']?.file ?? '']);
  await page.reload();
  await page.locator('[data-ready]').waitFor();
  await expect.poll(() => page.locator('.rails').count()).toBe(0);
  await page.locator('.explorer-switches label', { hasText: 'What the record shows' }).click();
  await page.waitForURL(/account=record/);
});

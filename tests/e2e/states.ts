import type { Page } from 'playwright';
import { describe, it } from 'vitest';
import { expectAccessible, expectContrast } from './accessible.ts';
import { openPage } from './browser.ts';
import { leisure } from './screen.ts';
import { expectLargeTargets } from './targets.ts';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 375, height: 900 };

/** What a reader may have on screen, and how it is reached from its address. */
const STATES: readonly (readonly [state: string, path: string, reach: (page: Page) => Promise<unknown>])[] = [
  ['the start', '', asItOpens],
  ['an event', '?event=rally-villepinte', asItOpens],
  ['a place', '?place=quai-dorsay', asItOpens],
  ['the wider record', '?account=record&tier=all', asItOpens],
  ['a filter and its options', '?category=arrest,sanctions', openFilters],
  ['a search', '?q=br', untilCounted],
  ['filtered to nothing', '?from=2012-01-01&to=2012-03-01', asItOpens],
  ['a step of the story', '?story=june-arrests&event=couple-arrest-brussels', asItOpens],
  ['a notice', '?account=nobody', asItOpens],
  ['the menu', '', openMenu],
  ['the embed code', '', (page) => openDialog(page, 0)],
  ['the legend', '', (page) => openDialog(page, 1)],
  ['the sources', '', (page) => openDialog(page, 2)],
  ['the about page', '', (page) => openDialog(page, 3)],
  ['the export', '', (page) => openDialog(page, 4)],
];

async function asItOpens(page: Page): Promise<void> {
  await page.waitForSelector('[data-ready]', { state: 'attached' });
}

async function untilCounted(page: Page): Promise<void> {
  await page.locator('.filter-shown').filter({ hasText: /\d/ }).waitFor();
}

async function openFilters(page: Page): Promise<void> {
  await page.locator('.filter-bar button[aria-expanded]').click();
  await page.locator('.filter-panel').waitFor();
}

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('.menu-item').first().waitFor();
}

/** @param index of its entry in the menu */
async function openDialog(page: Page, index: number): Promise<void> {
  await openMenu(page);
  await page.locator('.menu-item').nth(index).click();
  await page.locator('dialog[open] h2').waitFor();
}

/**
 * Judges every state in one language, at both widths and in both themes. A theme changes nothing but colours
 * (src/app/theme.css; tested beside the English states), so at each width one of them is judged by every rule, and the other
 * by those that look at colours. A file for each language, so that they run side by side.
 */
export function judgeStates(lang: 'en' | 'fr'): void {
  describe(`in ${lang}, light or dark, wide or narrow, axe finds nothing with`, () => {
    it.each(STATES)('%s', async (_state, path, reach) => {
      // Without motion, so that no colour is on its way from one theme to the other.
      const { page } = await openPage({
        path: `${path === '' ? '?' : `${path}&`}lang=${lang}`,
        viewport: WIDE,
        colorScheme: 'light',
        reducedMotion: 'reduce',
      });
      await page.locator(`html[lang^="${lang}"]`).waitFor({ state: 'attached' });
      await reach(page);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectContrast(page);
      await page.setViewportSize(NARROW);
      // What only narrow pages have is fetched now.
      await leisure(page);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'light' });
      await expectContrast(page);
      await expectLargeTargets(page);
      await page.setViewportSize(WIDE);
      await expectLargeTargets(page);
    });
  });
}

import type { Page } from 'playwright';
import { describe, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { openPage } from './browser.ts';

/** What a reader may have on screen, and how it is reached from its address. */
const STATES: readonly (readonly [state: string, path: string, reach: (page: Page) => Promise<unknown>])[] = [
  ['the start', '', asItOpens],
  ['an event', '?event=rally-villepinte', asItOpens],
  ['a place', '?place=quai-dorsay', asItOpens],
  ['the wider record', '?account=record&tier=all', asItOpens],
  ['a filter and its options', '?category=arrest,sanctions', openFilters],
  ['a search', '?q=br', asItOpens],
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

/** The states that differ most from each other; the rest has the same parts with other words in them. */
const WORDY = new Set([
  'an event',
  'a filter and its options',
  'a step of the story',
  'the embed code',
  'the about page',
]);

async function asItOpens(page: Page): Promise<void> {
  await page.waitForSelector('[data-ready]', { state: 'attached' });
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

/** Judges every state in one language. A file for each language, so that they run side by side. */
export function judgeStates(lang: 'en' | 'fr'): void {
  describe(`in ${lang}, axe finds nothing, light or dark, wide or narrow, with`, () => {
    it.each(lang === 'en' ? STATES : STATES.filter(([state]) => WORDY.has(state)))(
      '%s',
      async (_state, path, reach) => {
        const address = `${path === '' ? '?' : `${path}&`}lang=${lang}`;
        const { page } = await openPage({ path: address, viewport: { width: 1440, height: 900 } });
        await reach(page);
        if (lang === 'en' && path !== '') await expectAccessible(page);
        // Width changes what is there and the theme its colours, each independently of the other: two corners show both,
        // one where only
        // the words are others, or where a dialog covers the page.
        await page.setViewportSize({ width: 375, height: 900 });
        await page.emulateMedia({ colorScheme: 'dark' });
        await expectAccessible(page);
      },
    );
  });
}

import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { usualHeight } from '#panels/embed-code.ts';
import { expectAccessible } from './accessible.ts';
import { loadPage, openPage, type PageOptions } from './browser.ts';
import { atRest } from './screen.ts';

async function openShare(options: PageOptions = {}): Promise<Page> {
  const { page } = await openPage({ path: '?event=rally-villepinte', ...options });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Share…' }).click();
  await page.getByRole('dialog', { name: 'Share' }).waitFor();
  return page;
}

const preview = (page: Page) => page.frameLocator('.embed-preview iframe');
const code = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true }).inputValue();

const CHOICES = [
  ['timeline', 'map', 'card'],
  ['map', 'card'],
  ['timeline', 'list'],
] as const;

describe('the Share dialog', () => {
  it('previews what its code embeds', async () => {
    // A frame that gives way to the next one stops loading.
    const page = await openShare({ allow: [/ERR_ABORTED/] });
    await page.locator('.embed-preview').scrollIntoViewIfNeeded();
    await preview(page).getByRole('region', { name: 'Timeline', exact: true }).waitFor();
    await preview(page).getByRole('region', { name: 'Map', exact: true }).waitFor();
    await page.getByRole('checkbox', { name: 'Map', exact: true }).uncheck();
    await expect.poll(() => preview(page).getByRole('region', { name: 'Map', exact: true }).count()).toBe(0);
    await preview(page).getByRole('region', { name: 'Timeline', exact: true }).waitFor();
    await expect.poll(() => code(page, 'A link to this view')).toBe(`${inject('origin')}/?event=rally-villepinte`);
    await expect
      .poll(() => code(page, 'Plain frame'))
      .toContain(`src="${inject('origin')}/embed.html?event=rally-villepinte&amp;panels=timeline,card"`);
  });

  it('gives a frame the height that shows its parts whole in a column of text', async () => {
    const { page } = await openPage({
      path: 'embed.html?panels=timeline,map,card',
      viewport: { width: 640, height: 800 },
    });
    const needed: number[] = [];
    for (const panels of CHOICES) {
      if (panels.length < 3) await loadPage(page, `embed.html?panels=${panels.join(',')}`);
      const root = page.locator('#root');
      const height = await atRest(page, () => root.evaluate((node) => node.getBoundingClientRect().height));
      needed.push(usualHeight(panels) - height);
    }
    // Not more than a line or two is left over.
    expect(
      needed.every((left) => left >= 0 && left < 60),
      needed.join(' '),
    ).toBe(true);
  });

  it('leaves no Back step behind', async () => {
    const page = await openShare({ allow: [/ERR_ABORTED/] });
    const steps = await page.evaluate(() => history.length);
    await page.locator('.embed-preview').scrollIntoViewIfNeeded();
    for (const theme of ['Light', 'Dark']) await page.getByRole('dialog').getByText(theme, { exact: true }).click();
    await preview(page).getByRole('region', { name: 'Timeline', exact: true }).waitFor();
    await expect.poll(() => page.evaluate(() => history.length)).toBe(steps);
    // From inside the preview, too, Escape closes the dialog, and gives the focus back.
    await preview(page).locator('.timeline [data-event-id]').first().press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Menu' }).and(page.locator(':focus')).waitFor();
  });

  it('copies to the clipboard', async () => {
    const page = await openShare({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy: Element' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    const copied = await code(page, 'Element');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
  });
});

it('has nothing that axe finds and nothing cut off, light or dark, wide or narrow', async () => {
  const page = await openShare({
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 800 },
    // The dialog is what is judged here, so its frame shows next to nothing.
    prepare: (opened) =>
      opened.route('**/embed.html?*', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><html lang="en"><title>Embed</title><main><h1>Embed</h1></main>',
        }),
      ),
  });
  await page.locator('.embed-preview').scrollIntoViewIfNeeded();
  await page.locator('.embed-preview [role="status"]:empty').waitFor({ state: 'attached' });
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 375],
    ['light', 320],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await expectAccessible(page, '.share');
    const overflow = () => page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    await expect.poll(overflow, { message: `${width} px` }).toBeLessThanOrEqual(0);
  }
});

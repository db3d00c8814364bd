import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { atRest } from './screen.ts';
import { region, says, typeWindow } from './working.ts';

const query = (page: Page) => new URL(page.url()).search;

const parameter = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);

describe('the window', () => {
  it('is set by a chapter, by typed dates and by the whole story, each a Back step', async () => {
    const { page } = await openPage();
    await page
      .getByRole('navigation', { name: 'Chapters' })
      .getByRole('button', { name: /June arrests/ })
      .click();
    await expect.poll(() => query(page)).toContain('from=');
    await typeWindow(page, { From: '15 June 2018' });
    await expect.poll(() => query(page)).toContain('from=2018-06-15');
    await page.goBack();
    await page.goBack();
    await expect.poll(() => query(page)).toBe('');
  });

  it('typed the wrong way round is swapped with a sentence', async () => {
    const { page } = await openPage();
    await typeWindow(page, { To: '2018-01-10' });
    await says(page, 'wrong way round');
  });

  it('steps through events by arrow keys and opens one by Enter', async () => {
    const { page } = await openPage();
    const timeline = region(page, 'Timeline');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-event-id'));
    await timeline.locator('[data-event-id][tabindex="0"]').first().focus();
    await page.keyboard.press('Home');
    await expect.poll(focused).toBe('london-bombings-2005');
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toMatch(/^(?!london-bombings-2005$)./);
    const second = await focused();
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'event')).toBe(second);
  });

  it('has two sliders with dates as their values', async () => {
    const { page } = await openPage();
    const start = page.getByRole('slider', { name: /start/i });
    await expect.poll(() => start.getAttribute('aria-valuetext')).toMatch(/2018/);
    const before = await start.getAttribute('aria-valuenow');
    await start.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => start.getAttribute('aria-valuenow')).not.toBe(before);
  });

  it('does not take the wheel from the page unless Ctrl is held', async () => {
    const { page } = await openPage({ viewport: { width: 375, height: 812 } });
    for (const name of ['Map', 'Timeline']) {
      const before = query(page);
      await region(page, name).scrollIntoViewIfNeeded();
      await region(page, name).hover();
      const top = await atRest(page, () => page.evaluate(() => window.scrollY));
      await page.mouse.wheel(0, 60);
      await page.waitForFunction((was) => window.scrollY > was, top);
      await expect.poll(() => query(page)).toBe(before);
    }
  });
});

import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { layoutShift } from './layout-shift.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 375, height: 812 },
];

/** Which of the page's own fonts have come, or failed to. */
const ownFonts = (page: Page, having: FontFaceLoadStatus = 'loaded') =>
  page.evaluate(
    (wanted) =>
      [...document.fonts]
        .filter(({ family, status }) => /^"?Source \S+ \d"?$/.test(family) && status === wanted)
        .map(({ family }) => family.replaceAll('"', ''))
        .sort(),
    having,
  );
const BOTH = ['Source Sans 3', 'Source Serif 4'];

/** Whether fonts of this machine stand in at the size of those that come. */
const hasStandIns = (page: Page) =>
  page.evaluate(() => [...document.fonts].some(({ family, status }) => /Fallback/.test(family) && status === 'loaded'));

describe('the fonts of the explorer', () => {
  describe.each(['', '?event=rally-villepinte'])('on %o', (path) => {
    it.for(SIZES)('come after the views at $width × $height, and nothing moves', async (viewport, { skip }) => {
      let open: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => {
        open = resolve;
      });
      const { page } = await openPage({
        ...{ path, viewport },
        prepare: (opened) => opened.route(/\.woff2$/, (route) => gate.then(() => route.fallback())),
      });
      await expect.poll(() => ownFonts(page, 'loading')).toEqual(BOTH);
      // Text as long as a card's moves on a machine that has none of the fonts that stand in.
      skip(path !== '' && !(await hasStandIns(page)), 'No font of this machine stands in.');
      const before = await layoutShift(page);
      open();
      await expect.poll(() => ownFonts(page)).toEqual(BOTH);
      expect((await layoutShift(page)) - before).toBeLessThan(0.02);
    });
  });

  it('are not asked for where the reader saves data', async () => {
    const asked: string[] = [];
    const { page } = await openPage({
      prepare: async (opened) => {
        opened.on('request', (request) => void (request.url().endsWith('.woff2') && asked.push(request.url())));
        await opened.addInitScript(() =>
          Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
        );
      },
    });
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))));
    expect(asked).toEqual([]);
  });

  it('are not asked for by an embed', async () => {
    const asked: string[] = [];
    const { page } = await openPage({
      path: 'embed.html',
      prepare: async (opened) =>
        void opened.on('request', (request) => void (request.url().endsWith('.woff2') && asked.push(request.url()))),
    });
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))));
    expect(asked).toEqual([]);
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toContain('Source');
  });

  it('may fail to come', async () => {
    const { page } = await openPage({
      allow: [/woff2/, /Failed to load resource/],
      prepare: (opened) => opened.route(/\.woff2$/, (route) => route.fulfill({ status: 404 })),
    });
    await expect.poll(() => ownFonts(page, 'error')).toEqual(BOTH);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { layoutShift } from './layout-shift.ts';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 375, height: 812 },
  { width: 320, height: 640 },
];

describe('the start page', () => {
  it.each(SIZES)(
    'at $width × $height shows the story quietly, with nothing moving and nothing cut off',
    async (viewport) => {
      const { page } = await openPage({ viewport });
      await page.getByRole('heading', { level: 1, name: 'Same events, two calendars' }).waitFor();
      for (const name of ['Timeline', 'Map', 'Events']) {
        expect(await page.getByRole('region', { name, exact: true }).count(), name).toBe(1);
      }
      expect(await layoutShift(page)).toBeLessThan(0.02);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      // Where it is wide the whole of it fits in one screen.
      if (viewport.width >= 900) {
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(viewport.height);
      }
    },
  );

  it('tells the reader five chapters, four countries and that the two tellings differ, and when it has painted', async () => {
    const { page } = await openPage();
    expect(await page.evaluate(() => performance.getEntriesByName('dateline:ready').length)).toBe(1);
    const chapters = page.getByRole('navigation', { name: 'Chapters' }).getByRole('button');
    expect(await chapters.count()).toBe(5);
    const timeline = page.getByRole('region', { name: 'Timeline', exact: true });
    for (const country of ['Belgium', 'Germany', 'France', 'Iran', 'UN, EU, US, UK']) {
      expect(await timeline.getByText(country, { exact: true }).count(), country).toBeGreaterThan(0);
    }
    expect(await timeline.locator('[data-event-id="rally-villepinte"]').getAttribute('aria-label')).toMatch(
      /30 July 2018.*What the record shows: 30 June 2018/,
    );
  });
});

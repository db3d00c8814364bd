import type { Page, Route } from 'playwright';
import { describe, expect, it } from 'vitest';
import { hasPainted, openPage } from './browser.ts';
import { layoutShift } from './layout-shift.ts';
import { expectWholeStory, PAGES, SIZES } from './whole-story.ts';

/** Stops the story's data until the gate is opened. */
function holdBack(what = /villepinte-2018-[^s].*\.json$/) {
  const held: (() => void)[] = [];
  let isOpen = false;
  const wait = (route: Route) => {
    const go = () => void route.fallback();
    if (isOpen) go();
    else held.push(go);
  };
  return {
    install: (page: Page) => page.route(what, wait),
    open() {
      isOpen = true;
      for (const go of held) go();
    },
  };
}

/** Where header, map and timeline are, in whole pixels. */
async function panelBoxes(page: Page) {
  const boxes: Record<string, unknown> = {};
  for (const name of ['Map', 'Timeline']) {
    const box = await page.getByRole('region', { name, exact: true }).boundingBox();
    boxes[name] = box && Object.values(box).map(Math.round);
  }
  return boxes;
}

it('keeps the story when a script fails at its start', async () => {
  const { page } = await openPage({
    ...{ untilReady: false, allow: [/uncaught/, /was preloaded/] },
    prepare: (opened) =>
      opened.route(/index-.*\.js$/, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("at its start");' }),
      ),
  });
  await expectWholeStory(page);
});

it('says above the story that the live one could not be loaded', async () => {
  const { page } = await openPage({
    ...{ untilReady: false, allow: [/villepinte/, /Failed to load resource/, /preload/] },
    prepare: (opened) => opened.route(/villepinte-2018-[^s].*\.json$/, (route) => route.fulfill({ status: 503 })),
  });
  await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
  expect(await page.getByRole('main').count()).toBe(1);
  expect(await page.locator('.plain-event').first().isVisible()).toBe(true);
});

describe('the live views take over', () => {
  describe.each(PAGES)('%s', (path) => {
    it.each(SIZES)('at $width × $height in the same boxes, and nothing moves', async (viewport) => {
      const gate = holdBack();
      const { page } = await openPage({ path, viewport, untilReady: false, prepare: gate.install });
      const before = await panelBoxes(page);
      expect(await page.locator('#story').isVisible()).toBe(true);
      gate.open();
      await hasPainted(page);
      expect(await panelBoxes(page)).toEqual(before);
      expect(await layoutShift(page)).toBeLessThan(0.02);
    });
  });

  it('keeps the event that the reader has scrolled to and the focus in it', async () => {
    const gate = holdBack();
    const { page } = await openPage({
      ...{ viewport: { width: 375, height: 812 }, untilReady: false },
      prepare: gate.install,
    });
    await page.locator('#event-rally-villepinte a').first().focus();
    await page.locator('#event-rally-villepinte').evaluate((node) => node.scrollIntoView({ block: 'start' }));
    gate.open();
    await hasPainted(page);
    const row = page.locator('.event-row[data-event-id="rally-villepinte"]');
    await expect.poll(() => row.evaluate((node) => node === document.activeElement)).toBe(true);
    await expect.poll(async () => (await row.boundingBox())?.y).toBeLessThan(400);
  });

  it('shows what its link asks for', async () => {
    const { page } = await openPage({ path: '?event=rally-villepinte' });
    await page.locator('.event-card[data-event-id="rally-villepinte"]').waitFor();
    expect(await layoutShift(page)).toBeLessThan(0.02);
  });

  it('never shows our story where a link names other data', async () => {
    const gate = holdBack(/\/events\.csv$/);
    const { page } = await openPage({
      ...{ path: '?data=events.csv', untilReady: false },
      serve: { 'events.csv': 'title,date,place\nA,2020-01-01,Paris\n' },
      prepare: gate.install,
    });
    await page.locator('#story').waitFor({ state: 'detached' });
    gate.open();
    await hasPainted(page);
  });
});

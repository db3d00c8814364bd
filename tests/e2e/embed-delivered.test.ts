import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Route } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { layoutShift } from './layout-shift.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const budgets: { readonly liveEmbed: number } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../scripts/size-budgets.json'), 'utf8'),
);

/** Every choice and order that is laid out differently. */
const PANELS = [
  'timeline',
  'map',
  'card',
  'list',
  'map,timeline',
  'map,timeline,list',
  'timeline,map,card,list',
  'list,map,card,timeline',
  'card,list',
  'tellings,list',
];
const VIEWPORTS = [
  { width: 375, height: 800 },
  { width: 1280, height: 900 },
];

/** Stops what matches until the gate is opened. */
function gateFor(what: RegExp) {
  const held: (() => void)[] = [];
  let isOpen = false;
  return {
    install: (page: Page) =>
      page.route(what, (route: Route) => {
        const go = () => void route.fallback();
        if (isOpen) go();
        else held.push(go);
      }),
    open() {
      isOpen = true;
      for (const go of held) go();
    },
  };
}

/** Name and place of each part that is seen, from the top down, in whole pixels. */
function parts(page: Page, inside: string) {
  return page.locator(`${inside} .embed-panels > *`).evaluateAll((boxes) =>
    boxes.map((box) => {
      const { x, y, width } = box.getBoundingClientRect();
      const [name] = box.className.match(/embed-\w+/) ?? [];
      return { name, x: Math.round(x), y: Math.round(y), width: Math.round(width) };
    }),
  );
}

describe.each(PANELS)('embed.html?panels=%s', (panels) => {
  it.each(VIEWPORTS)(
    'shows these panels from the start, and nothing moves when they come alive, at $width px',
    async (viewport) => {
      const data = gateFor(/villepinte-2018-[^s].*\.json$/);
      const { page } = await openPage({
        ...{ path: `embed.html?panels=${panels}`, viewport, untilReady: false },
        prepare: data.install,
      });
      const asked = panels.split(',').map((panel) => `embed-${panel}`);
      const shown = () => parts(page, '#story').then((all) => all.map(({ name }) => name));
      await expect.poll(shown).toEqual(asked);
      expect(await page.locator('#story').isVisible()).toBe(true);
      const [first] = await parts(page, '#story');
      data.open();
      await page.waitForSelector('[data-ready]', { state: 'attached' });
      await page.waitForSelector('div#story', { state: 'detached' });
      expect((await parts(page, '#root'))[0]).toEqual(first);
      expect(await layoutShift(page)).toBeLessThan(0.02);
    },
  );
});

it('never shows the story in another order, however late the first script comes', async () => {
  const hasPainted = () => performance.getEntriesByName('first-contentful-paint').length === 1;
  const { page } = await openPage({
    path: 'embed.html?panels=map,card',
    prepare: (opened) =>
      opened.route(/\/arrange-[^/]*\.js$/, async (route) => {
        await opened.waitForFunction(hasPainted);
        await route.fallback();
      }),
  });
  expect(await layoutShift(page)).toBeLessThan(0.02);
});

it('asks for no more code than its budget before it answers a click on the map', async () => {
  const { page } = await openPage({ path: 'embed.html', viewport: { width: 1280, height: 1200 } });
  const asked = await page.evaluate(() => {
    const ready = performance.getEntriesByName('dateline:ready')[0]?.startTime ?? Infinity;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < ready)
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => /\.(js|css)$/.test(path));
  });
  expect(asked.some((path) => path.includes('MapPanel'))).toBe(true);
  const weight = [...new Set(asked)].map((path) => gzipSync(readFileSync(resolve(dist, `.${path}`))).length);
  expect(weight.reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(budgets.liveEmbed);
  // Places that are drawn as one: the map goes nearer, and tells them apart.
  const shown = () =>
    page.locator('.map-symbol').evaluateAll((all) => all.map((node) => node.getAttribute('aria-label')));
  const before = await shown();
  await page.locator('.map-symbol').first().click();
  await expect.poll(shown).not.toEqual(before);
});

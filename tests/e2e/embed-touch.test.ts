import type { CDPSession, Frame, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { framesOf, type Hosts, serveHosts } from './host-pages.ts';
import { atRest } from './screen.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await serveHosts();
});
afterAll(() => hosts.close());

/** A phone, and an article on another origin with the embed in the middle of its text. */
async function openOnPhone(panels: string) {
  const origin = inject('origin');
  const text = '<div style="height: 1500px">Text</div>';
  const { page } = await hosts.open(
    {
      body: `${text}<dateline-embed src="${origin}/embed.html?panels=${panels}">A picture.</dateline-embed>${text}`,
      head: `<meta name="viewport" content="width=device-width">
        <script type="module" src="${origin}/embed.js"></script>`,
    },
    // A frame without a map has no use for the countries that its page preloads.
    {
      viewport: { width: 375, height: 812 },
      hasTouch: true,
      isMobile: true,
      allow: [/was preloaded using link preload/],
    },
  );
  const frame = page.locator('dateline-embed iframe');
  await frame.scrollIntoViewIfNeeded();
  await frame.and(page.locator(':not([inert])')).waitFor();
  const [inner] = framesOf(page);
  if (inner === undefined) throw new Error('The embed has no frame.');
  return { page, inner, fingers: await page.context().newCDPSession(page) };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Puts fingers down, moves them in steps of 50 ms and lifts them; the clock is the gesture's own. */
async function gesture(fingers: CDPSession, steps: readonly (readonly Point[])[]): Promise<void> {
  const start = Date.now() / 1000 - steps.length * 0.05;
  for (const [i, touchPoints] of steps.entries()) {
    const points = touchPoints.map((point, id) => ({ ...point, id }));
    const type = i === 0 ? 'touchStart' : 'touchMove';
    await fingers.send('Input.dispatchTouchEvent', { type, touchPoints: points, timestamp: start + i * 0.05 });
  }
  await fingers.send('Input.dispatchTouchEvent', {
    type: 'touchEnd',
    touchPoints: [],
    timestamp: start + steps.length * 0.05,
  });
}

/** The middle of what a locator finds, which is brought to the middle of the screen first and comes to rest there. */
async function middleOf(found: Locator): Promise<Point> {
  await found.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await atRest(found.page(), () => found.boundingBox());
  if (box === null) throw new Error('There is nothing to touch.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const region = (inner: Frame, name: string) => inner.getByRole('region', { name, exact: true });
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);
/** Where the symbols stand on the map, which tells where it looks. */
const symbolsOf = (inner: Frame) =>
  inner.locator('.map-root [data-place-id]').evaluateAll((nodes) =>
    nodes.map((node) => {
      const { x, y } = node.getBoundingClientRect();
      return [node.getAttribute('data-place-id'), Math.round(x), Math.round(y)].join();
    }),
  );

/** The first words that the hint shows; it is gone again before long, so its frame watches for it. */
async function watchHint(inner: Frame) {
  const hint = inner.locator('.gesture-hint');
  await hint.waitFor({ state: 'attached' });
  await hint.evaluate((node) => {
    const shown = new Promise<string>((resolve) => {
      new MutationObserver(() => node.hasAttribute('data-shown') && resolve(node.textContent)).observe(node, {
        attributes: true,
      });
    });
    Object.assign(window, { shown });
  });
  return () => inner.evaluate<string>('shown');
}

describe('on a touch screen', () => {
  it('one finger on the map scrolls the article and is told that two would move the map, which they do', async () => {
    const { page, inner, fingers } = await openOnPhone('map');
    const { x, y } = await middleOf(region(inner, 'Map'));
    const top = await scrolled(page);
    const before = await atRest(inner, () => symbolsOf(inner));
    expect(before.length).toBeGreaterThan(1);
    const hint = await watchHint(inner);

    await gesture(
      fingers,
      Array.from({ length: 20 }, (_, i) => [{ x, y: y + 150 - i * 10 }]),
    );
    await expect.poll(() => scrolled(page)).toBeGreaterThan(top + 100);
    expect(await hint()).toBe('Use two fingers to move the map');
    expect(await symbolsOf(inner)).toEqual(before);

    const middle = await middleOf(region(inner, 'Map'));
    const rest = await scrolled(page);
    await gesture(
      fingers,
      Array.from({ length: 10 }, (_, i) => [
        { x: middle.x - 40 + i * 6, y: middle.y - i * 6 },
        { x: middle.x + 40 + i * 6, y: middle.y - i * 6 },
      ]),
    );
    await expect.poll(() => symbolsOf(inner)).not.toEqual(before);
    expect(await scrolled(page)).toBe(rest);
  });

  it('one finger on the timeline scrolls the article up and down, and the timeline sideways', async () => {
    const { page, inner, fingers } = await openOnPhone('timeline');
    const { x, y } = await middleOf(region(inner, 'Timeline'));
    const top = await scrolled(page);
    const start = () => inner.getByRole('slider', { name: /start/i }).getAttribute('aria-valuenow');
    const before = await start();
    await gesture(
      fingers,
      Array.from({ length: 20 }, (_, i) => [{ x, y: y + 100 - i * 10 }]),
    );
    await expect.poll(() => scrolled(page)).toBeGreaterThan(top + 100);
    expect(await start()).toBe(before);

    const middle = await middleOf(region(inner, 'Timeline'));
    const rest = await scrolled(page);
    await gesture(
      fingers,
      Array.from({ length: 10 }, (_, i) => [{ x: middle.x + 50 - i * 10, y: middle.y }]),
    );
    await expect.poll(start).not.toBe(before);
    expect(await scrolled(page)).toBe(rest);
  });
});

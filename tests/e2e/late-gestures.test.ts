import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { openPage, type PageOptions } from './browser.ts';
import { atRest } from './screen.ts';
import { region } from './working.ts';

/** A page whose file of gestures is on its way until it is brought. */
async function openAwaiting(options: PageOptions = {}) {
  let bring = (): void => undefined;
  const brought = new Promise<void>((resolve) => {
    bring = resolve;
  });
  const { page } = await openPage({
    ...options,
    untilReady: false,
    prepare: (opened) =>
      opened.route(/\/WindowGestures-/, async (route) => {
        await brought;
        await route.continue();
      }),
  });
  await page.waitForSelector('[data-ready]', { state: 'attached' });
  await page.waitForSelector('div#story', { state: 'detached' });
  await page.waitForSelector('[data-gestures="coming"]');
  return {
    page,
    async bring() {
      bring();
      await page.waitForSelector('[data-gestures="there"]');
    },
  };
}

/** First and last day of the window, as the sliders have them. */
const shown = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-window-end]')].map((end) => Number(end.getAttribute('aria-valuenow'))),
  );

type Point = readonly [x: number, y: number];

async function middleOf(page: Page, selector: string): Promise<Point> {
  const box = await atRest(page, () => page.locator(selector).boundingBox());
  if (box === null) throw new Error(`There is no ${selector}.`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** A place in the lanes where no mark is. */
async function emptyPlace(page: Page): Promise<Point> {
  const box = await atRest(page, () => page.locator('.timeline-lanes').boundingBox());
  if (box === null) throw new Error('There are no lanes.');
  return [box.x + box.width * 0.6, box.y + 3];
}

/** What a gesture does on a page that has its code. */
async function usual(act: (page: Page) => Promise<unknown>): Promise<readonly number[]> {
  const { page } = await openPage();
  const before = await shown(page);
  await act(page);
  await expect.poll(() => shown(page)).not.toEqual(before);
  return atRest(page, () => shown(page));
}

it('a drag that began before its code had come goes on with it, from where it was pressed', async () => {
  const begin = async (page: Page) => {
    const [x, y] = await emptyPlace(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y, { steps: 4 });
    return [x, y] as const;
  };
  const end = async (page: Page, [x, y]: Point) => {
    await page.mouse.move(x - 150, y, { steps: 4 });
    await page.mouse.up();
  };
  const expected = await usual(async (page) => end(page, await begin(page)));
  const { page, bring } = await openAwaiting();
  const before = await atRest(page, () => shown(page));
  const from = await begin(page);
  expect(await atRest(page, () => shown(page))).toEqual(before);
  await bring();
  await expect.poll(() => shown(page)).not.toEqual(before);
  await end(page, from);
  await expect.poll(() => shown(page)).toEqual(expected);
});

it.each([
  ['a drag on the overview', '.timeline-brush .selection', 40],
  ['a stroke on the overview', '.timeline-brush .overlay', 50],
  ['a click on the overview', '.timeline-brush .overlay', 0],
])('%s that was over before its code had come is done then', async (_name, selector, by) => {
  const act = async (page: Page) => {
    const [x, y] = await middleOf(page, selector);
    await page.mouse.move(x, y);
    await page.mouse.down();
    if (by > 0) await page.mouse.move(x + by, y, { steps: 4 });
    await page.mouse.up();
  };
  const expected = await usual(act);
  const { page, bring } = await openAwaiting();
  await act(page);
  await bring();
  await expect.poll(() => shown(page)).toEqual(expected);
});

it('a drag before its code has come is no click, and the wheel with Ctrl zooms then', async () => {
  const { page, bring } = await openAwaiting({ path: '?event=rally-villepinte' });
  const before = await atRest(page, () => shown(page));
  const [x, y] = await emptyPlace(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await bring();
  const length = ([from = 0, to = 0]: readonly number[]) => to - from;
  await expect.poll(async () => length(await shown(page))).toBeLessThan(length(before));
  await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBe('rally-villepinte');
});

it('a finger’s way is taken up like a mouse’s', async () => {
  const { page, bring } = await openAwaiting({ hasTouch: true });
  const before = await atRest(page, () => shown(page));
  const [x, y] = await emptyPlace(page);
  const fingers = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly number[]) =>
    fingers.send('Input.dispatchTouchEvent', { type, touchPoints: at.map((left) => ({ x: left, y, id: 1 })) });
  await touch('touchStart', [x]);
  await touch('touchMove', [x - 30]);
  await touch('touchMove', [x - 60]);
  await bring();
  await expect.poll(() => shown(page)).not.toEqual(before);
  const taken = await atRest(page, () => shown(page));
  await touch('touchMove', [x - 150]);
  await expect.poll(async () => ((await shown(page))[0] ?? 0) > (taken[0] ?? 0)).toBe(true);
  await touch('touchEnd', []);
});

it('without its code the timeline says so, has keys and clicks, and asks again', async () => {
  let isLost = true;
  const { page } = await openPage({
    allow: [/^response 404: /, /^console error: .*(404|LateFailure|could not be loaded)/, /^request failed: /],
    prepare: (opened) =>
      opened.route(/\/WindowGestures-/, (route) =>
        isLost ? route.fulfill({ status: 404, body: 'not here' }) : route.continue(),
      ),
  });
  const timeline = region(page, 'Timeline');
  const alert = timeline.locator('.late-failed');
  await expect.poll(() => alert.locator('p').textContent()).toMatch(/^Dragging and zooming on the timeline could not/);
  const before = await atRest(page, () => shown(page));
  await timeline.getByRole('slider', { name: /start/i }).press('ArrowRight');
  await expect.poll(() => shown(page)).not.toEqual(before);
  await timeline.locator('[data-event-id="rally-villepinte"]').click();
  await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBe('rally-villepinte');
  isLost = false;
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.waitForSelector('[data-gestures="there"]');
  await alert.waitFor({ state: 'detached' });
  const left = await atRest(page, () => shown(page));
  const [x, y] = await middleOf(page, '.timeline-brush .selection');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 30, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => shown(page)).not.toEqual(left);
});

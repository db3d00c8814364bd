import type { Frame, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { framesOf, type Hosts, serveHosts, untilQuiet } from './host-pages.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await serveHosts();
});
afterAll(() => hosts.close());

const embed = (id: string) =>
  `<dateline-embed id="${id}" src="${inject('origin')}/embed.html" panels="map">A picture.</dateline-embed>`;
const script = () => `<script type="module" src="${inject('origin')}/embed.js"></script>`;

/** Collects who told which height, from before the first of the embeds. */
const LISTENING = `<script>
  const said = [];
  addEventListener('message', ({ data, source }) => {
    const from = [...document.querySelectorAll('dateline-embed')].find(
      ({ shadowRoot }) => shadowRoot?.querySelector('iframe')?.contentWindow === source,
    );
    if (from !== undefined && data.dateline === 1) said.push([from.id, data.type]);
  });
</script>`;

/** By where an embed stands: the page around it, and what a reader does until it is seen. */
const PLACES: Readonly<Record<string, readonly [around: (inner: string) => string, show?: (page: Page) => unknown]>> = {
  table: [(inner) => `<table style="width: 100%"><tr><td>${inner}</td><td>Beside</td></tr></table>`],
  percent: [(inner) => `<div style="height: 400px"><div style="height: 50%">${inner}</div></div>`],
  viewport: [(inner) => `<div style="height: 60vh; overflow: auto">${inner}</div>`],
  zoomed: [(inner) => `<div style="zoom: 1.5">${inner}</div>`],
  fold: [(inner) => `<details><summary>More</summary>${inner}</details>`, (page) => page.getByText('More').click()],
  tab: [
    (inner) => `<button onclick="panel.hidden = false">Second tab</button><div id="panel" hidden>${inner}</div>`,
    (page) => page.getByRole('button', { name: 'Second tab' }).click(),
  ],
};

/** How high an embed, its frame and the frame's content are, each in whole pixels of its own. */
async function heightsOf(element: Locator) {
  const frame = element.locator('iframe');
  return {
    element: await element.evaluate((node) => node.clientHeight),
    frame: await frame.evaluate((node) => node.clientHeight),
    content: await frame
      .contentFrame()
      .locator('#root')
      .evaluate((root) => Math.ceil(root.getBoundingClientRect().height)),
  };
}

describe('an embed with a map', () => {
  it('is soon as high as its content wherever it stands, with a few messages, and stays so when the page is zoomed', async () => {
    const body = Object.entries(PLACES).map(([id, [around]]) => around(embed(id)));
    const { page } = await hosts.open(
      { body: LISTENING + body.join(''), head: script() },
      { viewport: { width: 1000, height: 900 }, deviceScaleFactor: 2 },
    );
    for (const [id, [, show]] of Object.entries(PLACES)) {
      const element = page.locator(`#${id}`);
      if (show !== undefined) {
        expect(await element.locator('iframe').count(), id).toBe(0);
        await show(page);
      }
      await element.scrollIntoViewIfNeeded();
      await element.locator('iframe:not([inert])').waitFor();
      await element.locator('iframe').contentFrame().locator('[data-place-id]').first().waitFor();
      await expect
        .poll(
          async () => {
            const { element: outer, frame, content } = await heightsOf(element);
            return [outer - frame, Math.abs(frame - content) < 2 && content > 200];
          },
          { message: id },
        )
        .toEqual([0, true]);
    }
    await untilQuiet(page, 'said');
    const heights = () => page.evaluate(`said.filter(([, type]) => type === 'height').map(([id]) => id)`);
    const told = await heights();
    for (const id of Object.keys(PLACES)) {
      const times = [told].flat().filter((from) => from === id).length;
      expect(times, id).toBeGreaterThanOrEqual(1);
      expect(times, id).toBeLessThanOrEqual(4);
    }

    const before = await Promise.all(Object.keys(PLACES).map((id) => heightsOf(page.locator(`#${id}`))));
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await untilQuiet(page, 'said');
    expect(await heights()).toEqual(told);
    expect(await Promise.all(Object.keys(PLACES).map((id) => heightsOf(page.locator(`#${id}`))))).toEqual(before);
  }, 180_000);

  it('fills the screen and comes back as high as it was', async () => {
    const { page } = await hosts.open({ body: LISTENING + embed('story'), head: script() });
    const element = page.locator('#story');
    await element.locator('iframe:not([inert])').waitFor();
    const inner = element.locator('iframe').contentFrame();
    await inner.locator('[data-place-id]').first().waitFor();
    const settled = async () => {
      const { frame, content } = await heightsOf(element);
      return Math.abs(frame - content);
    };
    await expect.poll(settled).toBeLessThan(2);
    const before = await heightsOf(element);

    await inner.getByRole('button', { name: 'Full screen', exact: true }).click();
    await inner.getByRole('button', { name: 'Leave full screen' }).waitFor();
    const filling = (within: Page | Frame | undefined) => within?.evaluate(() => document.fullscreenElement?.id);
    await expect.poll(() => filling(page)).toBe('story');
    await expect.poll(() => filling(framesOf(page)[0])).toBe('root');
    await expect.poll(async () => (await inner.locator('.map-root').boundingBox())?.width).toBeGreaterThan(1000);

    await inner.getByRole('button', { name: 'Leave full screen' }).click();
    await inner.getByRole('button', { name: 'Full screen', exact: true }).waitFor();
    await expect.poll(() => filling(page)).toBeUndefined();
    await expect.poll(() => heightsOf(element)).toEqual(before);
  });
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright';
import { expect, inject, it, onTestFinished } from 'vitest';
import { hasPainted, loadPage, openPage } from './browser.ts';
import { servePageWith } from './page-server.ts';

/** A server of the built page on an origin of its own, which can go down and serve another build. */
async function serveUntilDown() {
  let isDown = false;
  let addition = '';
  const server = createServer(async ({ url = '/' }, response) => {
    if (isDown) {
      response.destroy();
      return;
    }
    const built = await fetch(new URL(url, inject('origin')));
    const type = built.headers.get('content-type') ?? 'text/plain';
    const body = Buffer.from(await built.arrayBuffer());
    response.writeHead(built.status, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(type.startsWith('text/html') ? body + addition : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    goDown() {
      isDown = true;
      server.closeAllConnections();
    },
    /** From now on pages are others than before. */
    add(markup: string) {
      addition = markup;
    },
  };
}

/** What a browser itself says of a server that has gone: the page, and the fine basemap, have been asked for there first. */
function goneFor(origin: string): readonly RegExp[] {
  const asked = `${origin}/((embed\\.html)?(\\?\\S*)?|assets/basemap-fine\\S*)`;
  return [new RegExp(`^request failed: ${asked} \\(`), new RegExp(`^console error: .*net::ERR_FAILED \\(${asked}\\)$`)];
}

/** Waits until the page is looked after by its service worker. */
async function isKept(page: Page | Frame): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    if (serviceWorker.controller !== null) return;
    await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  });
}

it('can be read to the end, in either language, once its server has gone', async () => {
  const { origin, goDown } = await serveUntilDown();
  const { page } = await openPage({ origin, serviceWorkers: 'allow', allow: goneFor(origin) });
  await isKept(page);
  goDown();
  const side = page.getByRole('region', { name: 'Events', exact: true });
  await side.getByRole('button', { name: 'Filters' }).click();
  await side.getByRole('group', { name: 'Category' }).waitFor();
  await side.getByRole('button', { name: 'Filters' }).click();
  await side.getByRole('button', { name: /NCRI rally at Villepinte/ }).click();
  const card = page.getByRole('region', { name: 'Event', exact: true });
  await card.getByRole('heading', { name: 'Who says what' }).waitFor();
  await card
    .getByRole('link', { name: /Sofrep/i })
    .first()
    .waitFor();
  await page.goto(`${origin}/?lang=fr&event=rally-villepinte`);
  await hasPainted(page);
  await page.getByRole('heading', { name: 'Qui dit quoi' }).waitFor();
});

it('is read in an article of another origin after the connection is gone', async () => {
  const { origin, goDown } = await serveUntilDown();
  const article = await servePageWith('/article.html', (response) => {
    const head = '<!doctype html><title>An article</title><link rel="icon" href="data:,">';
    const frame = `<iframe title="Story" width="800" height="900" src="${origin}/embed.html"></iframe>`;
    response.writeHead(200, { 'content-type': 'text/html' }).end(head + frame);
  });
  const { page } = await openPage({
    origin: article,
    path: 'article.html',
    serviceWorkers: 'allow',
    untilReady: false,
    allow: [new RegExp(`^other origin: GET ${origin}/`), ...goneFor(origin)],
    // Also what the service worker itself is fetched by, which no page asks for.
    prepare: (opened) => opened.context().route(`${origin}/**`, (route) => route.continue()),
  });
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (frame === undefined) throw new Error('The article has no frame.');
  await frame.waitForSelector('[data-ready]');
  await isKept(frame);
  goDown();
  await frame.locator('#root [data-event-id="rally-villepinte"]').first().click();
  await frame.getByRole('heading', { name: 'Who says what' }).waitFor();
  await frame.goto(`${origin}/embed.html?event=asset-freeze-france`);
  await frame.waitForSelector('[data-ready]');
  await frame
    .getByRole('heading', { name: /France freezes/ })
    .first()
    .waitFor();
});

it('keeps its own files, and nothing of what was read in them', async () => {
  const { origin } = await serveUntilDown();
  const { page } = await openPage({ origin, path: '?event=rally-villepinte', serviceWorkers: 'allow' });
  await isKept(page);
  await loadPage(page, '?event=asset-freeze-france&q=embassy');
  const kept = () =>
    page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      return (await Promise.all(stores.map((store) => store.keys()))).flat().map(({ url }) => url);
    });
  await expect.poll(kept).toContain(`${origin}/`);
  const plain = /^\/(assets\/[\w-]+\.\w+|favicon\.png\?__WB_REVISION__=\w+)?$/;
  expect((await kept()).filter((url) => !plain.test(url.slice(origin.length)))).toEqual([]);
});

it('shows a newer page as soon as there is one, and keeps that', async () => {
  const { origin, goDown, add } = await serveUntilDown();
  const { page } = await openPage({ origin, serviceWorkers: 'allow', allow: goneFor(origin) });
  await isKept(page);
  const newer = '<!-- newer -->';
  const isNewer = async () => (await (await page.reload())?.text())?.includes(newer);
  expect(await isNewer()).toBe(false);
  add(newer);
  expect(await isNewer()).toBe(true);
  goDown();
  expect(await isNewer()).toBe(true);
});

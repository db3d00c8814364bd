import { expect, it } from 'vitest';
import { hasPainted, loadPage, openPage } from './browser.ts';
import { isKept, keptIn, serveMoody, untilBuild } from './offline-server.ts';
import { servePageWith } from './page-server.ts';

/** What a browser itself says of a server that has gone: pages, and what is not kept, have been asked for there first. */
function goneFor(origin: string): readonly RegExp[] {
  return [
    new RegExp(`^request failed: ${origin}/\\S* \\(`),
    new RegExp(`^console error: .*net::ERR_\\w+ \\(${origin}/`),
  ];
}

it('can be read to the end, in either language, once its server has gone', async () => {
  const { origin, goDown } = await serveMoody();
  const { page } = await openPage({ origin, serviceWorkers: 'allow', allow: goneFor(origin) });
  await isKept(page);
  goDown();
  const side = page.getByRole('region', { name: 'Events', exact: true });
  await side.getByRole('button', { name: 'Filters' }).click();
  await side.getByRole('group', { name: 'Category' }).waitFor();
  await side.getByRole('button', { name: 'Filters' }).click();
  await side.getByRole('button', { name: /NCRI rally at Villepinte/ }).click();
  const card = page.getByRole('region', { name: 'Event', exact: true });
  await card.getByRole('heading', { name: 'Who says what' }).click();
  await card
    .getByRole('link', { name: /Sofrep/i })
    .first()
    .waitFor();
  await page.goto(`${origin}/?lang=fr&event=rally-villepinte`);
  await hasPainted(page);
  await page.getByRole('heading', { name: 'Qui dit quoi' }).waitFor();
});

it('is read in an article of another origin after the connection is gone', async () => {
  const { origin, goDown } = await serveMoody();
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

it('keeps its own files, and nothing of what was read in them or stands beside them', async () => {
  const { origin, asked, fail } = await serveMoody();
  fail([/logout|frames/, 'some page'], [/lost/, 'not found']);
  // Tabs of the same site, one of which has gone and one of which has a frame without an address.
  const { page: logout } = await openPage({
    origin,
    path: 'logout.html?token=secret',
    serviceWorkers: 'allow',
    untilReady: false,
    allow: [/404/],
  });
  const open = async (path: string) => {
    const page = await logout.context().newPage();
    await page.goto(`${origin}/${path}`);
    return page;
  };
  await open('lost.html');
  const frames = await open('frames.html');
  await frames.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>A frame</p>';
    document.body.append(frame);
  });
  await logout.evaluate(async () => {
    const cache = await caches.open('dateline-pages');
    await cache.put('/logout.html?token=other', new Response('Kept by an earlier version'));
  });
  const page = await open('?event=rally-villepinte');
  await hasPainted(page);
  await isKept(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain('dateline-pages');
  await loadPage(page, '?event=asset-freeze-france&q=embassy');
  const kept = async () => Object.values(await keptIn(page)).flat();
  await expect.poll(kept).toContain(`${origin}/`);
  const own = /^\/(?:assets\/[\w-]+\.\w+|embed\.js|explainer\/[\w-]+\.css|favicon\.png)?$/;
  await expect.poll(async () => (await kept()).filter((url) => !own.test(url.slice(origin.length)))).toEqual([]);
  expect(asked.filter((url) => /logout|lost|frames/.test(url))).toEqual([
    '/logout.html?token=secret',
    '/lost.html',
    '/frames.html',
  ]);
});

it('keeps each file by itself, no other thing in its place, and reads on when the network stalls', async () => {
  const { origin, fail } = await serveMoody();
  const missing = /\/assets\/(?:SourcesDialog-|villepinte-2018-fr-)/;
  fail([/\/assets\/SourcesDialog-/, 'not found'], [/\/assets\/villepinte-2018-fr-/, 'some page']);
  const { page } = await openPage({ origin, serviceWorkers: 'allow', allow: [/404/, ...goneFor(origin)] });
  await isKept(page);
  const kept = async () => Object.values(await keptIn(page)).flat();
  await expect.poll(kept).toContainEqual(expect.stringMatching(/\/assets\/core-/));
  expect((await kept()).filter((url) => missing.test(url))).toEqual([]);
  fail();
  await loadPage(page, '');
  await expect.poll(async () => (await kept()).filter((url) => missing.test(url))).toHaveLength(2);
  fail([/./, 'stalled']);
  await loadPage(page, '?lang=fr&event=rally-villepinte');
  await page.getByRole('heading', { name: 'Qui dit quoi' }).waitFor();
});

it('reads the example article too, and opens its embed in full', async () => {
  const { origin, goDown } = await serveMoody();
  const { page } = await openPage({
    origin,
    path: 'explainer/',
    serviceWorkers: 'allow',
    untilReady: false,
    allow: goneFor(origin),
  });
  await isKept(page);
  goDown();
  await page.reload();
  const embed = page.locator('dateline-embed');
  await expect.poll(() => embed.evaluate((element) => Reflect.get(element, 'state'))).toBe('ready');
  await expect
    .poll(() => page.evaluate(() => Array.from(document.styleSheets, ({ cssRules }) => cssRules.length > 0)))
    .toEqual([true, true]);
  const full = page.frameLocator('dateline-embed iframe').getByRole('link', { name: 'Open in full' });
  await expect.poll(() => full.getAttribute('href')).toContain('/index.html');
  await page.goto((await full.getAttribute('href')) ?? '');
  await hasPainted(page);
});

it('shows a newer page as soon as there is one, and keeps that', async () => {
  const { origin, goDown, add } = await serveMoody();
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

it('gives a newer build on the next visit, and never with the files of another', async () => {
  const { origin, goDown, deploySecond, fail } = await serveMoody(['/story/']);
  const folder = `${origin}/story/`;
  fail([/outside/, 'some page']);
  const { page } = await openPage({ origin, path: 'story/', serviceWorkers: 'allow', allow: goneFor(origin) });
  await isKept(page);
  await untilBuild(page, 'first');
  // From where the workers can be watched without their help.
  const outside = await page.context().newPage();
  await outside.goto(`${origin}/outside.html`);
  const isWaiting = () =>
    outside.evaluate(async (scope) => {
      const registration = await navigator.serviceWorker.getRegistration(scope);
      return registration?.waiting?.state === 'installed';
    }, folder);
  deploySecond();
  await loadPage(page, 'story/');
  await untilBuild(page, 'second');
  await expect.poll(isWaiting).toBe(true);
  goDown();
  // The older worker is still there, and with it the older build as a whole.
  await loadPage(page, 'story/?event=rally-villepinte');
  await page.getByRole('heading', { name: 'Who says what' }).waitFor();
  await untilBuild(page, 'first');
  await page.close();
  await expect.poll(isWaiting).toBe(false);
  await outside.goto(`${folder}?event=rally-villepinte`);
  await hasPainted(outside);
  await outside.getByRole('heading', { name: 'Who says what' }).waitFor();
  await untilBuild(outside, 'second');
  await expect
    .poll(async () => Object.values(await keptIn(outside)).flat())
    .not.toContainEqual(expect.stringMatching(/assets\/(?!.*-second)/));
});

it('shares nothing with another one in another folder of the site', async () => {
  const { origin, goDown } = await serveMoody(['/a/', '/b/']);
  const { page } = await openPage({ origin, path: 'a/', serviceWorkers: 'allow', allow: goneFor(origin) });
  await isKept(page);
  await page.goto(`${origin}/b/`);
  await hasPainted(page);
  await isKept(page);
  const folders = async () => {
    const kept = Object.entries(await keptIn(page));
    const all = kept.map(([name, urls]) => urls.map((url) => [name.includes('/a/'), url.startsWith(`${origin}/a/`)]));
    return new Set(all.flat().map(([named, lies]) => (named === lies ? 'own' : 'strange')));
  };
  await expect.poll(folders).toEqual(new Set(['own']));
  goDown();
  for (const folder of ['a', 'b']) {
    await page.goto(`${origin}/${folder}/?event=rally-villepinte`);
    await hasPainted(page);
    await page.getByRole('heading', { name: 'Who says what' }).waitFor();
  }
});

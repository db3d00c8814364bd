import { createServer } from 'node:http';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { openPage, type PageOptions } from './browser.ts';
import { expectLargeTargets } from './targets.ts';

const ARTICLE = 'explainer/';

/** A newsroom's own server: the article with absolute addresses, as it would be pasted there, and a policy that fits. */
const newsroom = createServer(async ({ url = '/' }, response) => {
  const dateline = inject('origin');
  const found = await fetch(new URL(url, dateline));
  const type = found.headers.get('content-type') ?? '';
  const body = await found.text();
  const pasted = body
    .replaceAll('"../', `"${dateline}/`)
    .replaceAll(/(script-src|img-src|frame-src) 'self'/g, `$1 ${dateline}`);
  response.writeHead(found.status, { 'content-type': type });
  response.end(type.startsWith('text/html') ? pasted : body);
});
let newsroomOrigin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => newsroom.listen(0, '127.0.0.1', resolve));
  const address = newsroom.address();
  if (address === null || typeof address === 'string') throw new Error('The newsroom has no port.');
  newsroomOrigin = `http://127.0.0.1:${address.port}`;
});
afterAll(() => {
  newsroom.closeAllConnections();
  newsroom.close();
});

type Host = 'its own address' | 'a second origin';
const HOSTS: readonly Host[] = ['its own address', 'a second origin'];

/** The article on one of its hosts. From the second one it may ask Dateline's origin, and nobody else. */
function openArticle(host: Host, options: PageOptions = {}) {
  const dateline = inject('origin');
  const article = { path: ARTICLE, untilReady: false, ...options };
  if (host === 'its own address') return openPage(article);
  return openPage({
    ...article,
    origin: newsroomOrigin,
    allow: [new RegExp(`^other origin: GET ${dateline}/`)],
    prepare: (page) =>
      page.route(
        ({ origin }) => origin === dateline,
        (route) => route.continue(),
      ),
  });
}

const embed = (page: Page) => page.locator('dateline-embed');
const frame = (page: Page) => page.frameLocator('dateline-embed iframe');
/** The embed's answer, and what it shows. */
const stateOf = (page: Page) => embed(page).evaluate((element) => Reflect.get(element, 'state'));
const parameterOf = (page: Page, key: string) =>
  embed(page).evaluate((element, name) => new URLSearchParams(Reflect.get(element, 'view')).get(name), key);

async function untilEmbedded(page: Page): Promise<void> {
  await expect.poll(() => stateOf(page)).toBe('ready');
}

describe.each(HOSTS)('the example article on %s', (host) => {
  it('opens quietly, with the story in its place', async () => {
    const { page } = await openArticle(host);
    await untilEmbedded(page);
    await page.getByRole('heading', { level: 1, name: 'One plot, two calendars' }).waitFor();
    await frame(page).getByRole('region', { name: 'Timeline', exact: true }).waitFor();
    await expect.poll(() => page.getByText('Here stand a timeline and a map').isVisible()).toBe(false);
  });

  it('shows in the embed what a link in the text names', async () => {
    const { page } = await openArticle(host);
    await untilEmbedded(page);
    const address = page.url();
    const link = page.getByRole('link', { name: 'Israeli media' });
    // What the step there shows comes first, as it does for a reader, who scrolls before reaching for the link.
    await link.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await expect.poll(() => parameterOf(page, 'event')).toBe('rally-villepinte');
    await link.click();
    await frame(page).getByRole('heading', { name: 'Israeli media report a Mossad role' }).waitFor();
    await expect.poll(() => link.getAttribute('aria-current')).toBe('true');
    await expect.poll(() => page.url()).toBe(address);
  });

  it('is retold as the reader scrolls, down and up again', async () => {
    const { page } = await openArticle(host);
    await untilEmbedded(page);
    const readAt = (heading: string) =>
      page.getByRole('heading', { name: heading }).evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await readAt('What the record shows');
    await expect.poll(() => parameterOf(page, 'account')).toBe('record');
    await expect.poll(() => parameterOf(page, 'event')).toBe('rally-villepinte');
    await readAt('The rally');
    await expect.poll(() => parameterOf(page, 'account')).toBe(null);
  });

  it('opens at the event that its address names', async () => {
    const { page } = await openArticle(host, { path: `${ARTICLE}#story?event=asset-freeze-france` });
    await untilEmbedded(page);
    await expect.poll(() => parameterOf(page, 'event')).toBe('asset-freeze-france');
  });

  it('without scripts is all text, and leads to the explorer', async () => {
    const { page } = await openArticle(host, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(7);
    expect(await page.locator('iframe').count()).toBe(0);
    const fallback = page.getByRole('link', { name: 'Open the timeline and the map on a page of their own.' });
    expect(await fallback.isVisible()).toBe(true);
    expect(await fallback.evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${inject('origin')}/`);
    const rally = page.getByRole('link', { name: 'the rally' });
    expect(await rally.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      `${inject('origin')}/?event=rally-villepinte`,
    );
  });
});

it('is 600 to 900 words long, sources and source numbers aside', async () => {
  const { page } = await openArticle('its own address', { javaScriptEnabled: false });
  const words = await page.locator('main').evaluate((main) => {
    const text = main.cloneNode(true);
    if (!(text instanceof HTMLElement)) return 0;
    for (const part of text.querySelectorAll('.sources, sup, dateline-embed')) part.remove();
    return (text.textContent.match(/\p{L}[\p{L}\p{N}’-]*|\p{N}+/gu) ?? []).length;
  });
  expect(words).toBeGreaterThanOrEqual(600);
  expect(words).toBeLessThanOrEqual(900);
});

it('has nothing that axe finds and nothing cut off, light or dark, wide or narrow', async () => {
  const { page } = await openArticle('its own address', { reducedMotion: 'reduce' });
  await untilEmbedded(page);
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 1024],
    ['dark', 375],
    ['light', 320],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(overflow, { message: `${width} px` }).toBeLessThanOrEqual(0);
  }
  await expectLargeTargets(page);
});

it('keeps the story in sight on a wide screen, and in the flow on a phone', async () => {
  const { page } = await openArticle('its own address', { viewport: { width: 1440, height: 900 } });
  await untilEmbedded(page);
  const isInSightAtTheEnd = async () => {
    await page
      .getByRole('heading', { name: 'What came after' })
      .evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    return embed(page).evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    });
  };
  await expect.poll(isInSightAtTheEnd).toBe(true);
  await page.setViewportSize({ width: 375, height: 812 });
  await expect.poll(isInSightAtTheEnd).toBe(false);
});

it('prints the text, both tellings and the addresses of the sources', async () => {
  const { page } = await openArticle('its own address');
  await untilEmbedded(page);
  await page.emulateMedia({ media: 'print' });
  await page.locator('figure').waitFor({ state: 'hidden' });
  await page.getByRole('table').waitFor();
  const printed = () => page.locator('#source-1 a').evaluate((link) => getComputedStyle(link, '::after').content);
  await expect.poll(printed).toContain('https://sofrep.com/');
});

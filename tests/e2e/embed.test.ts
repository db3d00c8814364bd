import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { SMALL_DATASET } from '../fixtures/ingest/small-dataset.ts';
import { expectAccessible, expectContrast } from './accessible.ts';
import { loadPage, openPage } from './browser.ts';
import { untilQuiet } from './host-pages.ts';
import { expectLargeTargets } from './targets.ts';

const WIDTHS = [280, 375, 768, 1600];

/** Every choice and order that is laid out differently. */
const PANELS = [
  'timeline',
  'map',
  'card',
  'list',
  'timeline,map,card',
  'map,timeline,list',
  'card,list',
  'list,map,card,timeline',
  'tellings,map,card',
];

/** What the frame's document measures, in CSS pixels. */
function measures(page: Page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    return {
      overflow: root.scrollWidth - window.innerWidth,
      // The viewport is 1 px high, so this is the content's own height.
      height: root.scrollHeight,
      content: Math.ceil(document.querySelector('#root')?.getBoundingClientRect().height ?? 0),
    };
  });
}

describe.each(PANELS)('embed.html?panels=%s', (panels) => {
  it('is as high as its content and cuts nothing off, however narrow, with an event or without', async () => {
    const viewport = { width: 1280, height: 800 };
    const { page } = await openPage({ path: `embed.html?panels=${panels}`, viewport });
    for (const event of ['', '&event=rally-villepinte']) {
      if (event !== '') {
        await page.setViewportSize(viewport);
        await loadPage(page, `embed.html?panels=${panels}${event}`);
      }
      await page.getByRole('link', { name: 'Open in full' }).waitFor();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 1 });
        await expect
          .poll(() => measures(page).then(({ height, content }) => Math.abs(height - content)))
          .toBeLessThan(2);
        const overflow = () => measures(page).then((measured) => measured.overflow);
        await expect.poll(overflow, { message: `${width} px ${event}` }).toBeLessThanOrEqual(0);
      }
    }
  });
});

it('shows the panels in the order that was asked for', async () => {
  const { page } = await openPage({ path: 'embed.html?panels=list,timeline', viewport: { width: 600, height: 800 } });
  const names = page.locator('#root').getByRole('heading', { level: 2 });
  await expect.poll(() => names.allTextContents()).toEqual(['Events', 'Timeline']);
});

it.each([300, 760])('shows the tellings alone, whose heads switch between them, at %i px', async (width) => {
  const { page } = await openPage({ path: 'embed.html?panels=tellings,card', viewport: { width, height: 700 } });
  const tellings = page.getByRole('region', { name: 'Tellings' });
  await tellings.getByRole('group', { name: 'Tellings' }).waitFor();
  expect(await page.getByRole('region', { name: 'Timeline' }).count()).toBe(0);
  // One switch of the telling, and that on the rails.
  await expect.poll(() => page.getByRole('radio').count()).toBe(2);
  await tellings.getByRole('radio', { name: 'As the article told it' }).press('ArrowDown');
  await expect.poll(() => tellings.getByRole('radio', { name: 'What the record shows' }).isChecked()).toBe(true);
  await tellings.getByRole('button', { name: /rally/i }).first().press('Enter');
  await page.locator('article[data-event-id="rally-villepinte"]').waitFor();
});

it('shows only what is contested where its address asks for that, and says so', async () => {
  const { page } = await openPage({ path: 'embed.html?panels=timeline,list&tier=all&contested=only' });
  const titles = page.locator('.event-row-title');
  await titles.first().waitFor();
  const all = await titles.allTextContents();
  expect(all.filter((title) => !title.endsWith('≠'))).toEqual([]);
  expect(await page.locator('.filter-shown').textContent()).toMatch(new RegExp(`^${all.length} of `));
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(() => titles.count()).toBeGreaterThan(all.length);
});

it('puts the card beside the map where there is room', async () => {
  const { page } = await openPage({ path: 'embed.html', viewport: { width: 1600, height: 1200 } });
  await page.getByText(/Choose an event/).waitFor();
  const place = async (name: string) => {
    const { x, y } = (await page.getByRole('region', { name, exact: true }).boundingBox()) ?? {};
    return { x, y };
  };
  const { x = Number.NaN, y } = await place('Map');
  await expect.poll(() => place('Event')).toEqual({ x: expect.toSatisfy((left: number) => left > x), y });
});

it('leads to the same view in full, and leaves the history alone', async () => {
  const { page } = await openPage({ path: 'embed.html?account=record' });
  const before = await page.evaluate(() => history.length);
  await page.locator('[data-event-id="rally-villepinte"]').first().click({ force: true });
  const link = page.getByRole('link', { name: 'Open in full' });
  await expect
    .poll(() => link.getAttribute('href'))
    .toBe(`${inject('origin')}/index.html?account=record&event=rally-villepinte`);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await expect.poll(() => new URL(page.url()).search).toBe('?account=record');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

it('leads to the story of the site that it shows, which has its own title, summary and licence', async () => {
  const story = JSON.stringify({ ...SMALL_DATASET, licence: 'CC BY 4.0' });
  const { page } = await openPage({ path: 'embed.html?data=story.json&panels=card', serve: { 'story.json': story } });
  await page.getByText(/^A small story · .*CC BY 4\.0$/).waitFor();
  const href = await page.getByRole('link', { name: 'Open in full' }).getAttribute('href');
  expect(href).toBe(`${inject('origin')}/index.html?data=story.json`);
  await loadPage(page, 'index.html?data=story.json');
  await page.getByRole('heading', { level: 1, name: 'A small story' }).waitFor();
  await page.locator('.standfirst').getByText('Two events, told twice.').waitFor();
});

it.each(['', '?event=rally-villepinte&panels=card,list,map,timeline&lang=fr', '?panels=tellings'])(
  'light or dark, wide or narrow, axe finds nothing in embed.html%s',
  async (query) => {
    const { page } = await openPage({ path: `embed.html${query}`, colorScheme: 'light', reducedMotion: 'reduce' });
    if (query.endsWith('fr')) await page.locator('html[lang^="fr"]').waitFor({ state: 'attached' });
    for (const width of [1600, 375]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectContrast(page);
    }
    await expectLargeTargets(page);
  },
);

it('tells someone who scrolls over the map for a while how to zoom, and lets the page scroll', async () => {
  const { page } = await openPage({
    path: 'embed.html?panels=timeline,map,card',
    viewport: { width: 768, height: 500 },
  });
  const map = page.getByRole('region', { name: 'Map', exact: true });
  await map.scrollIntoViewIfNeeded();
  await map.hover();
  const hint = map.locator('.gesture-hint[aria-hidden="true"]');
  const shown = page.locator('[data-shown]');
  // Up and down, so that the map stays under the pointer.
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, 8);
        await page.mouse.wheel(0, -8);
        return hint.and(shown).allTextContents();
      },
      { interval: 50 },
    )
    .toEqual(['Hold Ctrl and scroll to zoom']);
  await hint.and(shown).waitFor({ state: 'detached' });
});

/** A host page with the frame in a sandbox, which keeps what the frame says. */
const HOST = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">
<iframe title="Story" sandbox="allow-scripts" src="/embed.html?panels=timeline,map" style="width: 800px; height: 300px"></iframe>
<script>window.said = []; addEventListener('message', ({ data, source }) => source === frames[0] && said.push(data));</script></html>`;

async function openHost(): Promise<Page> {
  const origin = inject('origin');
  const { page } = await openPage({
    path: 'host.html',
    untilReady: false,
    prepare: (opened) =>
      opened.route(`${origin}/host.html`, (route) => route.fulfill({ body: HOST, contentType: 'text/html' })),
  });
  await page.frameLocator('iframe').locator('[data-ready]').waitFor({ state: 'attached' });
  return page;
}

const said = (page: Page, type: string) =>
  page.evaluate(
    (wanted) => Reflect.get(window, 'said').filter((message: { type: string }) => message.type === wanted),
    type,
  );

it('works in a sandbox without an origin, obeys its parent and answers it', async () => {
  const page = await openHost();
  const frame = page.frameLocator('iframe');
  await expect.poll(() => said(page, 'ready')).toEqual([{ dateline: 1, type: 'ready', query: '' }]);
  await page.evaluate(() => {
    const tell = (message: object) => window.frames[0]?.postMessage({ dateline: 1, ...message }, '*');
    tell({ type: 'select', event: 'rally-villepinte' });
    tell({ type: 'set-look', theme: 'dark', lang: 'fr', panels: ['list'] });
  });
  await frame.locator('.embed-list [aria-current="true"]').waitFor();
  await expect.poll(() => frame.locator('html').getAttribute('lang')).toMatch(/^fr/);
  await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('dark');
  await expect.poll(() => said(page, 'select')).toEqual([{ dateline: 1, type: 'select', event: 'rally-villepinte' }]);
  await expect.poll(() => said(page, 'view').then((views) => views.at(-1)?.query)).toContain('event=rally-villepinte');
});

it('is moved by nobody but its parent, by nothing malformed, and by no flood', async () => {
  const page = await openHost();
  await expect.poll(() => said(page, 'ready')).toHaveLength(1);
  await page.evaluate(() => {
    const frame = window.frames[0];
    for (const data of [
      null,
      'select',
      { type: 'select', event: 'rally-villepinte' },
      { dateline: 1, type: 'select' },
    ]) {
      frame?.postMessage(data, '*');
    }
    for (let i = 0; i < 5000; i += 1) frame?.postMessage({ dateline: 1, type: 'set-view', query: { i } }, '*');
    // Another frame of the same host is not the parent.
    const other = document.createElement('iframe');
    document.body.append(other);
    const script = other.contentDocument?.createElement('script');
    if (!script) return;
    script.textContent = `parent.frames[0].postMessage({ dateline: 1, type: 'select', event: 'rally-villepinte' }, '*')`;
    other.contentDocument?.body.append(script);
  });
  // Messages arrive in order: once this one has been obeyed, the others have been heard.
  await page.evaluate(() =>
    window.frames[0]?.postMessage({ dateline: 1, type: 'set-view', query: 'account=record' }, '*'),
  );
  await expect.poll(() => said(page, 'view')).toEqual([{ dateline: 1, type: 'view', query: 'account=record' }]);
  expect(await said(page, 'select')).toEqual([]);
});

it('tells its height a few times and then is quiet', async () => {
  const page = await openHost();
  const heights = () => said(page, 'height');
  await expect.poll(async () => (await heights()).at(-1)?.height).toBeGreaterThan(800);
  await untilQuiet(page, 'said');
  expect((await heights()).length).toBeLessThanOrEqual(4);
});

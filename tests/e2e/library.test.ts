import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { licencesIn, NOTICES_FILE } from '../../scripts/notices-text.ts';
import { openPage, type PageOptions } from './browser.ts';
import { differences, readLook } from './computed-styles.ts';
import { type LibrarySite, serveLibrarySite } from './library-site.ts';
import { atRest } from './screen.ts';

const root = resolve(import.meta.dirname, '../..');
let site: LibrarySite;

beforeAll(async () => {
  site = await serveLibrarySite();
}, 240_000);

afterAll(() => site?.close());

const openSite = (options: PageOptions = {}) => openPage({ ...options, origin: site.origin, untilReady: false });

/** Waits until both stories of the site are there. */
const untilMounted = (page: Page) => page.evaluate('Promise.all([dateline.first.ready, dateline.second.ready])');

it('says of its types what a site that checks them needs', () => {
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'esnext', '--moduleResolution', 'bundler'];
  const more = ['--resolveJsonModule', '--types', 'vite/client', '--target', 'es2023', '--ignoreConfig'];
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, ...options, ...more, 'main.ts'], { cwd: site.folder, encoding: 'utf8' });
});

it('brings the licences of what is in it, not of what the site installs beside it', () => {
  const text = readFileSync(join(site.folder, 'node_modules/dateline/dist-lib', NOTICES_FILE), 'utf8');
  const names = [...licencesIn(text).keys()];
  expect(names, 'stylesheet, data, Worker').toEqual(expect.arrayContaining(['leaflet', 'world-atlas', 'nearley']));
  expect(names).not.toContain('react');
});

it('mounts two stories that know nothing of each other, and takes both away', async () => {
  const { page } = await openSite();
  await untilMounted(page);
  const first = page.locator('#first');
  const second = page.locator('#second');

  expect(await page.evaluate('dateline.first.getView()')).toBe('event=rally-villepinte');
  expect(await page.evaluate('dateline.second.getView()')).toBe('theme=dark');
  expect(await first.locator('.embed-map').count()).toBe(1);
  expect(await second.locator('.embed-map').count()).toBe(0);
  expect(await page.getByText('rows read').count(), 'readers are told of faults only').toBe(0);

  await page.evaluate(`{
    window.heard = [];
    dateline.second.on('select', (event) => heard.push(event));
    dateline.second.setView('event=asset-freeze-france');
  }`);
  await second.locator('.embed-list [aria-current="true"]').first().waitFor();
  await expect.poll(() => page.evaluate('heard')).toHaveLength(1);
  expect(await page.evaluate('dateline.first.getView()')).toBe('event=rally-villepinte');
  await expect.poll(() => new URL(page.url()).search).toBe('');

  const shown = await page.evaluate(`({
    site: getComputedStyle(document.querySelector('p.button')).borderTopStyle,
    root: getComputedStyle(document.documentElement).getPropertyValue('--surface'),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  })`);
  const { site: border, root: colour, ids } = Object(shown);
  expect(border, 'our classes mean nothing to the site').toBe('none');
  expect(colour, 'our colours stay in our elements').toBe('');
  expect(new Set(ids).size, 'no id stands twice').toBe(ids.length);

  await expect(page.evaluate("dateline.mount(dateline.at('first'), { data: '/story.json' })")).rejects.toThrow(
    /mounted on this element already/,
  );
  await page.evaluate('dateline.first.dispose(); dateline.first.dispose(); dateline.second.dispose()');
  const left = () => page.locator('#first, #second').evaluateAll((hosts) => hosts.map(({ innerHTML }) => innerHTML));
  await expect.poll(left).toEqual(['', '']);

  await page.evaluate("dateline.mount(dateline.at('first'), { data: '/story.json', shadow: false }).ready");
  const water = page.locator('#first > .dateline .leaflet-container');
  await expect
    .poll(() => water.evaluate((map) => getComputedStyle(map).backgroundColor), { message: 'Leaflet’s is #ddd' })
    .toBe('rgb(230, 235, 239)');
});

it('leaves no listener, timer or node behind, however often it comes and goes', async () => {
  const { page } = await openSite({
    prepare: (opened) =>
      opened.addInitScript(`{
        window.timers = new Set();
        const { setInterval: begin, clearInterval: end } = window;
        window.setInterval = (...asked) => {
          const timer = begin(...asked);
          timers.add(timer);
          return timer;
        };
        window.clearInterval = (timer) => {
          timers.delete(timer);
          end(timer);
        };
      }`),
  });
  await untilMounted(page);
  await page.evaluate('dateline.first.dispose(); dateline.second.dispose()');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  /** What stays when nobody holds it any more. */
  const left = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.filter(({ name }) => ['JSEventListeners', 'Nodes'].includes(name));
  };
  const comeAndGo = `(async () => {
    const mounts = ['first', 'second'].map((id) => dateline.mount(dateline.at(id), { data: '/story.json' }));
    await Promise.all(mounts.map(({ ready }) => ready));
    for (const mount of mounts) mount.setView('event=rally-villepinte');
    await new Promise((done) => setTimeout(done, 300));
    for (const mount of mounts) mount.dispose();
  })()`;
  await page.evaluate(comeAndGo);
  const once = await atRest(page, left);
  for (let times = 0; times < 3; times += 1) await page.evaluate(comeAndGo);
  await expect.poll(left).toEqual(once);
  await expect.poll(() => page.evaluate('timers.size')).toBe(0);
  await expect.poll(() => page.workers()).toEqual([]);
});

it('writes a view that the site sets into the address at once, in place of the one before', async () => {
  const { page } = await openSite();
  await page.evaluate('dateline.first.dispose(); dateline.second.dispose()');
  const untilBound = () =>
    page.evaluate(
      "(window.bound = dateline.mount(dateline.at('first'), { data: '/story.json', bindUrl: true })).ready",
    );
  await untilBound();
  const [search, before, after] = await page.evaluate<[string, number, number]>(`(() => {
    const before = history.length;
    bound.setView('event=rally-villepinte&account=record');
    return [location.search, before, history.length];
  })()`);
  expect(search).toBe('?account=record&event=rally-villepinte');
  expect(after).toBe(before);

  await page
    .locator('#first .event-card-close, #first [data-event-id="asset-freeze-france"]')
    .first()
    .click({ force: true });
  await expect.poll(() => page.evaluate(() => location.search)).not.toContain('rally-villepinte');
  await page.goBack();
  await expect.poll(() => page.evaluate('bound.getView()')).toBe('account=record&event=rally-villepinte');
});

it.each([
  ['light', 700],
  ['dark', 1100],
] as const)('looks the same in an article with rules for everything as in a frame: %s, %i px', async (theme, width) => {
  const query = `?event=rally-villepinte&theme=${theme}`;
  const viewport = { width, height: 1200 };
  const { page: frame } = await openPage({ path: `embed.html${query}`, viewport });
  const { page: article } = await openSite({ path: `article.html${query}`, viewport });
  const unlike = async () => differences(await readLook(frame), await readLook(article));
  await expect.poll(unlike).toEqual([]);

  await article.addStyleTag({
    content: '#story { --dateline-accent: rgb(1, 2, 3); } #story ::part(title) { font-size: 41px; }',
  });
  await expect
    .poll(unlike, { message: 'the ways in that are meant for the site' })
    .toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^story-start: color .* rgb\(1, 2, 3\)/),
        expect.stringMatching(/^embed-title: font-size .* 41px/),
      ]),
    );
});

it('is dragged, driven by keys and enlarged behind its shadow root', async () => {
  const { page } = await openSite({
    path: 'article.html?event=rally-villepinte',
    viewport: { width: 700, height: 1200 },
  });
  const drag = async (selector: string, by: number) => {
    const { x, y, width, height } = (await page.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + by, y + height / 2, { steps: 4 });
    await page.mouse.up();
  };
  await page.locator('[data-ready] .claims').first().waitFor();
  const moved = () => page.locator('.leaflet-map-pane').evaluate((pane) => pane.getBoundingClientRect().x);
  const rest = await atRest(page, moved);
  await drag('.map-leaflet', -80);
  await expect.poll(async () => rest - (await moved())).toBeGreaterThan(60);

  const shown = page.locator('.timeline-window-button');
  const before = await shown.textContent();
  await drag('.timeline-brush .selection', -30);
  await expect.poll(() => shown.textContent()).not.toBe(before);

  await page.locator('.story-start').click();
  await page.locator('.story-bar:focus').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.locator('.story-step', { hasText: 'Step 2 of' }).waitFor();
  await page.getByRole('button', { name: 'Full screen' }).click();
  await page.getByRole('button', { name: 'Leave full screen' }).waitFor();
});

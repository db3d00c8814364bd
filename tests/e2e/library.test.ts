import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { build, preview } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { licencesIn, NOTICES_FILE } from '../../scripts/notices-text.ts';
import { openPage } from './browser.ts';
import { atRest } from './screen.ts';

const root = resolve(import.meta.dirname, '../..');
const site = mkdtempSync(join(tmpdir(), 'dateline-site-'));

/** A page of somebody else's: its own classes and colours, and two stories. */
const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A site</title><link rel="icon" href="data:,"></head>
<body><h1>A site</h1><p class="button">Not a button of ours</p>
<div id="first" style="inline-size: 600px"></div><div id="second" style="inline-size: 600px"></div>
<script type="module" src="/main.ts"></script></body></html>`;

const MAIN = `
import { type Dateline, mount } from 'dateline';
import 'dateline/style.css';
import story from './story.json';

const at = (id: string): HTMLElement => document.getElementById(id)!;
const first: Dateline = mount(at('first'), { data: story, view: 'event=rally-villepinte', bindUrl: false });
const second = mount(at('second'), { data: '/story.json', view: 'theme=dark', panels: ['timeline', 'list'] });
Object.assign(window, { dateline: { first, second, mount, at } });
`;

/** The story as one object, as docs/data-format.md describes it. */
function story(): object {
  const table = (name: string) => JSON.parse(readFileSync(join(root, 'data/villepinte-2018', `${name}.json`), 'utf8'));
  const lists = ['events', 'places', 'actors', 'sources'].map((name) => {
    const content = table(name);
    return [name, Array.isArray(content) ? content : content[name]] as const;
  });
  return { ...table('dataset'), ...Object.fromEntries(lists) };
}

/** Runs npm as a site's author does. */
function npm(folder: string, ...args: readonly string[]): string {
  return execFileSync('npm', [...args], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
}

/** Only the package and what it says that it depends on; the site's tools are the ones that are at hand here. */
function install(tarball: string): void {
  writeFileSync(join(site, 'package.json'), JSON.stringify({ name: 'site', private: true, type: 'module' }));
  npm(site, 'install', tarball, '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund');
  symlinkSync(join(root, 'node_modules/vite'), join(site, 'node_modules/vite'), 'junction');
}

let server: Awaited<ReturnType<typeof preview>>;

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/build-library.mjs'], { cwd: root });
  const said = npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', site);
  install(join(site, JSON.parse(said)[0].filename));
  writeFileSync(join(site, 'index.html'), PAGE);
  writeFileSync(join(site, 'main.ts'), MAIN);
  writeFileSync(join(site, 'story.json'), JSON.stringify(story()));
  mkdirSync(join(site, 'public'));
  writeFileSync(join(site, 'public/story.json'), JSON.stringify(story()));
  const define = { 'process.env.NODE_ENV': '"production"' };
  await build({ configFile: false, root: site, logLevel: 'error', define });
  server = await preview({
    configFile: false,
    root: site,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 4700 },
  });
}, 120_000);

afterAll(async () => {
  await server?.close();
  rmSync(site, { recursive: true, force: true });
});

/** Waits until both stories of the site are there. */
const untilMounted = (page: Page) => page.evaluate('Promise.all([dateline.first.ready, dateline.second.ready])');

it('says of its types what a site that checks them needs', () => {
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'esnext', '--moduleResolution', 'bundler'];
  const more = ['--resolveJsonModule', '--types', 'vite/client', '--target', 'es2023', '--ignoreConfig'];
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, ...options, ...more, 'main.ts'], { cwd: site, encoding: 'utf8' });
});

it('brings the licences of what is in it, not of what the site installs beside it', () => {
  const text = readFileSync(join(site, 'node_modules/dateline/dist-lib', NOTICES_FILE), 'utf8');
  const names = [...licencesIn(text).keys()];
  expect(names, 'stylesheet, data, Worker').toEqual(expect.arrayContaining(['leaflet', 'world-atlas', 'nearley']));
  expect(names).not.toContain('react');
});

it('mounts two stories that know nothing of each other, and takes both away', async () => {
  const [url] = server.resolvedUrls?.local ?? [];
  const { page } = await openPage({ origin: new URL(url ?? '').origin, untilReady: false });
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
  await page.evaluate("dateline.mount(dateline.at('first'), { data: '/story.json' }).ready");
});

it('leaves no listener, timer or node behind, however often it comes and goes', async () => {
  const [url] = server.resolvedUrls?.local ?? [];
  const { page } = await openPage({
    origin: new URL(url ?? '').origin,
    untilReady: false,
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
  const [url] = server.resolvedUrls?.local ?? [];
  const { page } = await openPage({ origin: new URL(url ?? '').origin, untilReady: false });
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

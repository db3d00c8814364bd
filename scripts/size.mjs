// Weighs what a reader downloads before the first paint and before the live views, and fails when it is over budget.
// Sizes are bytes after gzip at zlib's default level; 1 kB is 1000 bytes.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { manifestPath } from './manifest-path.mjs';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** What the service worker keeps at once beside the page that is open; the page has fetched most of it already. */
const keptOffline = () => {
  const worker = readFileSync(join(dist, 'offline.js'), 'utf8');
  // The lists as src/app/own-files.ts names them, however they were minified.
  const lists = worker.match(/\batOnce:(?<atOnce>.*?)\blater:.*?\bstable:(?<stable>.*?)\bpages:/s)?.groups;
  if (lists === undefined) throw new Error('offline.js does not say what it keeps.');
  return [...`${lists.atOnce} ${lists.stable}`.matchAll(/[\w/-]+\.\w+/g)].map(([file]) => file);
};

/**
 * The files an entry needs before it runs: its own, and those of its static imports.
 *
 * @param {Record<string, { file: string, name?: string, imports?: string[], css?: string[] }>} manifest Vite's
 * @param {string} name the entry's key in the manifest
 */
export function staticFiles(manifest, name) {
  const files = new Set();
  const seen = new Set();
  const visit = (/** @type {string} */ key) => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  visit(name);
  return [...files];
}

/**
 * What a page names as needed at once: its scripts, stylesheets, preloads and module preloads, relative to the page.
 *
 * @param {string} html
 */
export function preloadedFiles(html) {
  const files = [];
  for (const [tag] of html.matchAll(/<(?:link|script)\b[^>]*>/gi)) {
    const attribute = (/** @type {string} */ name) => tag.match(new RegExp(`\\b${name}="([^"]*)"`, 'i'))?.[1];
    const address = tag.startsWith('<script') ? attribute('src') : attribute('href');
    const isWanted = tag.startsWith('<script') || /^(stylesheet|preload|modulepreload)$/.test(attribute('rel') ?? '');
    if (isWanted && address !== undefined) files.push(address.replace(/^\.?\//, ''));
  }
  return files;
}

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

/** @param {Iterable<string>} files relative to dist/ */
const weigh = (files) =>
  [...files].map((file) => {
    const content = readFileSync(join(dist, file));
    return { file, raw: content.length, gzip: gzipSync(content).length };
  });

/** What the embed asks for by itself before it answers: its map, and what puts the live views in the story's place. */
const ASKED_FOR = ['MapPanel', 'replace-story'];

/**
 * The files of chunks that an entry loads while it runs, and of what they import.
 *
 * @param {Parameters<typeof staticFiles>[0]} manifest
 * @param {readonly string[]} names of chunks
 */
export function chunkFiles(manifest, names) {
  return names.flatMap((name) => {
    const key = Object.keys(manifest).find((each) => manifest[each].name === name && /\.js$/.test(manifest[each].file));
    if (key === undefined) throw new Error(`The build has no chunk ${name}.`);
    return staticFiles(manifest, key);
  });
}

/**
 * Everything that a page needs at once.
 *
 * @param {Parameters<typeof staticFiles>[0]} manifest
 * @param {string} page its file in dist/, and its key in the manifest
 * @param {readonly string[]} [asked] names of chunks that it asks for by itself
 */
function weighPage(manifest, page, asked = []) {
  const html = readFileSync(join(dist, page), 'utf8');
  return weigh(
    new Set([page, ...staticFiles(manifest, page), ...preloadedFiles(html), ...chunkFiles(manifest, asked)]),
  );
}

function weighBuild() {
  const needed = manifestPath(root, dist);
  if (!existsSync(needed)) throw new Error('There is no build to weigh: run npm run build first.');
  const budgets = readJson(join(root, 'scripts/size-budgets.json'));
  const manifest = readJson(needed);
  const [page, ...rows] = weighPage(manifest, 'index.html');
  const [frame] = weigh(['embed.html']);
  const embed = weighPage(manifest, 'embed.html', ASKED_FOR).filter(({ file }) => /\.(js|css)$/.test(file));
  const javaScript = rows.filter(({ file }) => file.endsWith('.js'));
  const sum = (/** @type {typeof rows} */ some) => some.reduce((total, { gzip }) => total + gzip, 0);
  return {
    rows,
    totals: [
      // The whole story in each, and all that it takes to paint it.
      { name: 'first paint: index.html alone', gzip: page.gzip, budget: budgets.indexHtml },
      { name: 'first paint: embed.html alone', gzip: frame.gzip, budget: budgets.embedHtml },
      { name: 'start page JavaScript', gzip: sum(javaScript), budget: budgets.startJavaScript },
      { name: 'live views: all that they need at once', gzip: sum(rows), budget: budgets.liveViews },
      { name: 'live embed with its map: JavaScript and CSS', gzip: sum(embed), budget: budgets.liveEmbed },
      { name: 'kept for reading offline', gzip: sum(weigh(keptOffline())), budget: budgets.keptOffline },
      { name: 'embed.js', gzip: gzipSync(readFileSync(join(dist, 'embed.js'))).length, budget: budgets.embedElement },
    ],
  };
}

function printSizes() {
  const { rows, totals } = weighBuild();
  console.log(`${'needed at once for the live views'.padEnd(50)}${'raw'.padStart(10)}${'gzip'.padStart(10)}`);
  for (const { file, raw, gzip } of rows) console.log(`${file.padEnd(50)}${kB(raw)}${kB(gzip)}`);
  for (const { name, gzip, budget } of totals) {
    const verdict = gzip <= budget ? '' : '  OVER BUDGET';
    console.log(`${name.padEnd(50)}${kB(gzip)} of${kB(budget)}${verdict}`);
  }
  return totals.every(({ gzip, budget }) => gzip <= budget);
}

if (process.argv[1] === import.meta.filename && !printSizes()) process.exitCode = 1;

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';

const root = resolve(import.meta.dirname, '../..');

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

/** An article whose rules are for everything in it, with a story in the middle; the page's query is the view. */
const ARTICLE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">
<style>
html { font-size: 62.5%; }
* { margin: 0 !important; padding: 0 !important; box-sizing: content-box !important; letter-spacing: 2px; }
.article-body { color: green; font: italic 700 3rem/2 cursive; text-align: center; text-transform: uppercase; }
.article-body div div { border: 5px solid red !important; font-size: 30px !important; }
.article-body svg { max-width: 100% !important; height: auto !important; }
.article-body button { background: #06c !important; color: #fff !important; padding: 12px 24px !important; }
.article-body p { margin: 3em 0 !important; font-size: 20px !important; }
.article-body ol, .article-body a, .article-body h2 { color: red !important; list-style: square !important; }
.leaflet-container { background: #ddd !important; font: 12px serif !important; }
</style></head>
<body><div class="article-body"><div id="story"></div></div>
<script type="module" src="/article.ts"></script></body></html>`;

/** Without the stylesheet of the module. */
const ARTICLE_MAIN = `
import { mount } from 'dateline';

const query = new URLSearchParams(location.search);
const shadow = query.get('shadow') !== 'no';
query.delete('shadow');
const element = document.getElementById('story')!;
mount(element, { data: '/story.json', view: String(query), fullPage: '/index.html', shadow });
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

/** A site that bundles the module, installed, built and served. */
export interface LibrarySite {
  readonly folder: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Only the package and what it says that it depends on; the site's tools are the ones that are at hand here. */
function install(folder: string, tarball: string): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'site', private: true, type: 'module' }));
  npm(folder, 'install', tarball, '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund');
  symlinkSync(join(root, 'node_modules/vite'), join(folder, 'node_modules/vite'), 'junction');
}

/** Builds the module, packs it and builds a site with it. Takes a while: once for a file of tests. */
export async function serveLibrarySite(): Promise<LibrarySite> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-site-'));
  execFileSync(process.execPath, ['scripts/build-library.mjs'], { cwd: root });
  const said = npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
  install(folder, join(folder, JSON.parse(said)[0].filename));
  const data = JSON.stringify(story());
  const files = { 'index.html': PAGE, 'main.ts': MAIN, 'article.html': ARTICLE, 'article.ts': ARTICLE_MAIN };
  mkdirSync(join(folder, 'public'));
  for (const [name, text] of Object.entries({ ...files, 'story.json': data, 'public/story.json': data })) {
    writeFileSync(join(folder, name), text);
  }
  const input = ['index.html', 'article.html'].map((page) => join(folder, page));
  const define = { 'process.env.NODE_ENV': '"production"' };
  const shared = { configFile: false, root: folder, logLevel: 'error' } as const;
  await build({ ...shared, define, build: { rolldownOptions: { input } } });
  const server = await preview({ ...shared, preview: { host: '127.0.0.1', port: 4700 } });
  const [url = ''] = server.resolvedUrls?.local ?? [];
  return {
    folder,
    origin: new URL(url).origin,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { type HtmlTagDescriptor, type Plugin, type Rolldown, runnerImport } from 'vite';
import { isolate } from '../src/i18n/isolate.ts';
import { buildBasemap } from './build-basemap.ts';
import { ingestDatasetFolder } from './ingest-dataset-folder.ts';
import { messagesPlugin } from './messages-plugin.ts';
import { criticalCss, smallCss } from './prerender/critical-css.ts';
import { headTags, OEMBED_FILE, oembed } from './prerender/head-tags.ts';
import { PREVIEW } from './prerender/preview-size.ts';
import { rasterisePreview } from './prerender/rasterise-preview.ts';
import type { RenderedPages, renderPages } from './prerender/render-pages.tsx';
import { siteAddress } from './site-address.ts';

const ROOT = resolve(import.meta.dirname, '..');
const MOUNT = '<div id="root"></div>';

/** The stylesheets that paint the story on each page, in the order in which its script asks for them. */
const SHEETS = {
  index: ['app/theme', 'app/base', 'ui/ui', 'panels/panels', 'panels/list', 'timeline/timeline', 'map/map', 'app/app'],
  embed: [
    'app/theme',
    'app/base',
    'ui/ui',
    'panels/panels',
    'panels/list',
    'timeline/timeline',
    'map/map',
    'app/embed',
  ],
} as const;
/** Of the story as it is delivered; no page's script asks for it. */
const OWN_SHEET = 'plain/plain';
/** Outweighs all others, so it comes last in the page. */
const PAPER_SHEET = 'plain/print';

interface PrerenderOptions {
  /** Path of the dataset, from the project's root. */
  readonly folder: string;
  /** Where the build will stand, such as `https://example.org/story/`; links that must be absolute are left out without. */
  readonly siteUrl: string | undefined;
}

/**
 * Writes the story into the built pages, so that it can be read before a script has run and where none does, with what
 * search engines and other sites want to know of it; beside them `oembed.json` and `preview.png`.
 */
export function prerenderPlugin(options: PrerenderOptions): Plugin {
  const siteUrl = siteAddress(options.siteUrl);
  let pages: Promise<RenderedPages> | undefined;
  const rendered = () => {
    pages ??= renderStory(resolve(ROOT, options.folder));
    return pages;
  };
  return {
    name: 'dateline:prerender',
    apply: 'build',
    async generateBundle() {
      const story = await rendered();
      const painted = ['timeline/timeline', 'map/map'].map(readSheet);
      const source = await rasterisePreview(story.preview, painted, readSheet('app/theme'));
      this.emitFile({ type: 'asset', fileName: PREVIEW.file, source });
      this.emitFile({ type: 'asset', fileName: OEMBED_FILE, source: JSON.stringify(oembed(story, siteUrl), null, 2) });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { filename, bundle = {} }) {
        const page = filename.endsWith('embed.html') ? 'embed' : 'index';
        const story = await rendered();
        const css = criticalCss([...SHEETS[page], OWN_SHEET].map(readSheet), story[page]);
        const ahead = page === 'embed' ? [firstScript(html, bundle)] : [];
        return {
          html: fillPage(html, story[page], story),
          tags: [
            ...ahead,
            { tag: 'style', children: css, injectTo: 'head' },
            ...headTags(page, story, siteUrl),
            { tag: 'style', children: smallCss(readSheet(PAPER_SHEET)), injectTo: 'body' },
          ],
        };
      },
    },
  };
}

/** Runs the page's own components here, as Vite would serve them. */
async function renderStory(folder: string): Promise<RenderedPages> {
  const { tables } = ingestDatasetFolder(folder);
  if (tables === null) throw new Error(`The dataset in ${folder} cannot be read.`);
  const { module } = await runnerImport<{ renderPages: typeof renderPages }>(
    join(ROOT, 'scripts/prerender/render-pages.tsx'),
    { configFile: false, root: ROOT, logLevel: 'error', plugins: [messagesPlugin()] },
  );
  return module.renderPages(tables, buildBasemap('coarse'));
}

/**
 * The story before the place where the live views come; stylesheets after it, so that it is painted before they are there.
 * The head has them fetched, all at once: a link in the body is not looked for while the one before it is on its way.
 */
function fillPage(html: string, story: string, { title, language, locale }: RenderedPages): string {
  if (!html.includes(MOUNT)) throw new Error(`A page has no ${MOUNT}.`);
  const sheets = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  const ahead = sheets.map((sheet) => sheet.replace('rel="stylesheet"', 'rel="preload" as="style"'));
  const body = `<div id="story" data-language="${language}">${story}</div>\n    ${MOUNT}`;
  return sheets
    .reduce((page, sheet) => page.replace(sheet, ''), html)
    .replace(/<html lang="[^"]*"/, `<html lang="${locale}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(isolate(title))} – Dateline</title>`)
    .replace(MOUNT, () => body)
    .replace('</head>', () => `${ahead.join('')}</head>`)
    .replace('</body>', () => `${sheets.join('')}</body>`);
}

/** `arrange-story.ts` by itself, with the names of the files that it has fetched for the map. */
function firstScript(html: string, bundle: Rolldown.OutputBundle): HtmlTagDescriptor {
  const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const first = chunks.find(({ name }) => name === 'arrange');
  // Of the same name, and without a module of its own, is what passes the map on to whoever imports it.
  const map = chunks.find(({ name, moduleIds }) => name === 'MapPanel' && moduleIds.length > 0);
  if (first === undefined || map === undefined) throw new Error('The embed has lost its first script or its map.');
  const files = [map.fileName, ...map.imports, ...(map.viteMetadata?.importedCss ?? [])];
  const later = files.filter((file) => !html.includes(file)).map((file) => `./${file}`);
  const attrs = {
    type: 'module',
    async: true,
    crossorigin: true,
    src: `./${first.fileName}`,
    'data-map': later.join(' '),
  };
  return { tag: 'script', attrs, injectTo: 'head' };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A stylesheet of src/, with those that it imports in their place. */
function readSheet(name: string): string {
  const sheet = readFileSync(join(ROOT, `src/${name}.css`), 'utf8');
  return sheet.replaceAll(/^@import '\.\/(.+)\.css';$/gm, (_, part: string) => readSheet(posix.join(name, '..', part)));
}

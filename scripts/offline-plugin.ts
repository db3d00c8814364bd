import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { OwnFiles } from '../src/app/own-files.ts';
import { bundleAlone } from './bundle-alone.ts';
import { MEDIA_FOLDER } from './media/ship-media.ts';
import type { Notices } from './notices-plugin.ts';

const ENTRY = 'src/app/offline-worker.ts';
/** Browsers look for a newer one where the last one was: this name never changes. */
const FILE = 'offline.js';
const PUBLIC = 'public';

/**
 * Not kept for whoever reads the story: the fine basemap, which is larger than all the rest and has the coarse one to stand in
 * for it, what only large data needs, what draws and writes files to take along, what makes a page for paper that was not delivered,
 * the map's second pane and its pointers to what lies outside, what reads dates that are typed, the fonts, and the dialog that shares, whose preview needs a network. They
 * are kept once they have been used; the media of a story likewise.
 */
const NOT_AT_ONCE = [
  'basemap-fine',
  'load-worker',
  'CardMedia',
  'fault-messages',
  'ImportStatus',
  'ShareDialog',
  'VisibleExport',
  'export-view',
  'keep-paper',
  'marks-picture',
  'MapPicture',
  'SecondPane',
  'pointer-parts',
  'PointerArrow',
  'save-file',
  'save-report',
  'source-sans-3',
  'source-serif-4',
  'theme',
  'typed-day',
  'LongList',
  'DensityStage',
  'column-stage',
  'density-parts',
  'density-symbols',
  'text-search-worker',
];

/** What the example article loads besides what lies in public/. */
const ELEMENT = 'embed.js';

/**
 * Builds the service worker, which is told what this build consists of.
 *
 * @param gather takes down what is bundled with it
 */
export function offlinePlugin(gather: Notices['gather']): Plugin {
  return {
    name: 'dateline:offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const built = Object.keys(bundle);
        const assets = built.filter((file) => file.startsWith('assets/')).sort();
        for (const name of NOT_AT_ONCE) {
          if (!assets.some((file) => isNamed(file, name))) this.error(`There is no ${name} to be left out of ${FILE}.`);
        }
        const isLater = (file: string) => NOT_AT_ONCE.some((name) => isNamed(file, name));
        const media = built.filter((file) => file.startsWith(MEDIA_FOLDER)).sort();
        const given = publicFiles();
        const own: OwnFiles = {
          atOnce: assets.filter((file) => !isLater(file)),
          later: [...assets.filter(isLater), ...media],
          stable: [...given.filter((file) => !isPage(file)), ELEMENT],
          pages: [...built, ...given].filter(isPage),
        };
        const hash = createHash('sha256').update(assets.join());
        for (const file of [...own.stable, ...own.pages]) hash.update(contentOf(bundle, file));
        const source = await bundleAlone(ENTRY, FILE, gather(), {
          __OWN_FILES__: JSON.stringify(own),
          __BUILD__: JSON.stringify(hash.digest('hex').slice(0, 16)),
        });
        this.emitFile({ type: 'asset', fileName: FILE, source });
      },
    },
  };
}

function publicFiles(): readonly string[] {
  const entries = readdirSync(PUBLIC, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(PUBLIC, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
}

/** Of a file that is built, or lies in public/. */
function contentOf(bundle: Rolldown.OutputBundle, file: string): string | Uint8Array {
  const built = bundle[file];
  if (built === undefined) return readFileSync(join(PUBLIC, file));
  return built.type === 'asset' ? built.source : built.code;
}

const isPage = (file: string) => file.endsWith('.html');

/** Whether a file is called so, but for the hash of its content. */
function isNamed(file: string, name: string): boolean {
  return file.startsWith(`assets/${name}-`);
}

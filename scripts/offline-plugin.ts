import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { bundleAlone } from './bundle-alone.ts';
import type { Notices } from './notices-plugin.ts';

const ENTRY = 'src/app/offline-worker.ts';
/** Browsers look for a newer one where the last one was: this name never changes. */
const FILE = 'offline.js';

/**
 * Not kept for whoever reads the story: the fine basemap, which is larger than all the rest and has the coarse one to stand in
 * for it, and what only large data needs. They are kept once they have been used.
 */
const NOT_AT_ONCE = [
  'basemap-fine',
  'load-worker',
  'fault-messages',
  'ImportStatus',
  'LongList',
  'DensityStage',
  'column-stage',
  'density-parts',
  'density-symbols',
  'text-search-worker',
];

/** Files of public/ that the pages ask for, by names that never change. */
const PUBLIC_FILES = ['favicon.png'];

function revised(url: string) {
  return {
    url,
    revision: createHash('sha256')
      .update(readFileSync(`public/${url}`))
      .digest('hex')
      .slice(0, 16),
  };
}

/**
 * Builds the service worker, which is told the names of the files that this build consists of.
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
        const assets = Object.keys(bundle).filter((file) => file.startsWith('assets/'));
        for (const name of NOT_AT_ONCE) {
          if (!assets.some((file) => isNamed(file, name))) this.error(`There is no ${name} to be left out of ${FILE}.`);
        }
        const kept = assets.filter((file) => !NOT_AT_ONCE.some((name) => isNamed(file, name))).sort();
        const files = [...kept.map((url) => ({ url, revision: null })), ...PUBLIC_FILES.map(revised)];
        const source = await bundleAlone(ENTRY, FILE, gather(), { __KEPT_FILES__: JSON.stringify(files) });
        this.emitFile({ type: 'asset', fileName: FILE, source });
      },
    },
  };
}

/** Whether a file is called so, but for the hash of its content. */
function isNamed(file: string, name: string): boolean {
  return file.startsWith(`assets/${name}-`);
}

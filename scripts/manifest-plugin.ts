import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import { manifestPath } from './manifest-path.mjs';

const FILE = '.vite/manifest.json';

/** Keeps Vite's manifest out of what is published, where scripts/size.mjs finds it. */
export function manifestPlugin(): Plugin {
  let path = '';
  return {
    name: 'dateline:manifest',
    apply: 'build',
    config: () => ({ build: { manifest: FILE } }),
    configResolved({ root, build }) {
      path = manifestPath(root, build.outDir);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const manifest = bundle[FILE];
        if (manifest?.type !== 'asset') return this.error('Vite has written no manifest.');
        delete bundle[FILE];
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, manifest.source);
      },
    },
  };
}

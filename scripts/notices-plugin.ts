import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultMatch, licensePlugin } from 'rolldown-license-plugin';
import type { Plugin, PluginOption } from 'vite';
import { NOTICES_FILE, type Notice, noticesText } from './notices-text.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Modules that are no files: how their ids begin, and the packages whose code or data they hold. The first that fits counts. */
const MADE_OF: readonly (readonly [beginning: string, packages: readonly string[]])[] = [
  ['\0vite/', ['vite']],
  ['\0rolldown/', ['rolldown']],
  ['\0virtual:dateline-basemap', ['world-atlas']],
  ['\0virtual:dateline-fonts', ['@fontsource-variable/source-sans-3', '@fontsource-variable/source-serif-4']],
  ['\0virtual:dateline-', []],
  ['\0dateline:', []],
];

/** The notices of one build, which may consist of several graphs of modules: pages, Workers, files that are built by themselves. */
export interface Notices {
  /** For each graph: takes down which packages it has taken modules from. */
  readonly gather: () => PluginOption[];
  /** For the one that is written, last of its plugins: adds the text to what is published. */
  readonly write: () => Plugin;
}

/** Gathers what is bundled from other people's packages, and publishes the text of their licences with it. */
export function createNotices(): Notices {
  const found = new Map<string, Notice>();
  const add = (notice: Notice) => found.set(`${notice.name} ${notice.version}`, notice);

  const gatherMade: Plugin = {
    name: 'dateline:notices-of-made-modules',
    apply: 'build',
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      for (const id of ids.filter((each) => each.startsWith('\0'))) {
        const made = MADE_OF.find(([beginning]) => id.startsWith(beginning));
        if (made === undefined) return this.error(`scripts/notices-plugin.ts does not know whose code is in ${id}.`);
        for (const name of made[1]) add(readPackage(name));
      }
    },
  };

  return {
    gather: () => [licensePlugin({ done: (notices) => notices.forEach(add) }), gatherMade],
    write: () => ({
      name: 'dateline:notices',
      apply: 'build',
      generateBundle: {
        order: 'post',
        handler() {
          this.emitFile({ type: 'asset', fileName: NOTICES_FILE, source: noticesText(found.values()) });
        },
      },
    }),
  };
}

function readPackage(name: string): Notice {
  const folder = join(ROOT, 'node_modules', name);
  const manifest: { version: string; license: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => defaultMatch.test(each));
  const licenseText = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  return { name, version: manifest.version, license: manifest.license, licenseText };
}

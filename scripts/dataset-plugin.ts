import { readFileSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { issueLine } from '#i18n/fault-words.ts';
import type { DatasetTables } from '#model/dataset.ts';
import type { Ingested } from '../src/ingest/story/ingest-dataset.ts';
import { writeShipped } from '../src/ingest/story/read-shipped.ts';
import { ENGLISH_FAULTS } from './english-faults.ts';
import { ingestDatasetFolder } from './ingest-dataset-folder.ts';
import { ownMedia } from './media/ship-media.ts';
import { datasetFiles } from './read-dataset-folder.ts';

const VIRTUAL = 'virtual:dateline-dataset';
const RESOLVED = `\0${VIRTUAL}`;

/**
 * Ships a dataset with the page: its media, a hashed JSON file of checked tables, one of their sources and one per translation, a
 * module that tells their addresses (`import { datasetUrl, sourcesUrl, translationUrls } from
 * 'virtual:dateline-dataset'`), and in each built page a preload of the tables.
 *
 * A build fails on any issue, and on a translation that leaves something untranslated. The development server warns, serves what is left, and reloads the page when a file of
 * the folder changes.
 *
 * @param options.folder path of the dataset, from Vite's root
 */
export function datasetPlugin(options: { readonly folder: string }): Plugin {
  const names = fileNames(basename(options.folder));
  let folder = options.folder;
  let base = '/';
  let building = false;

  return {
    name: 'dateline:dataset',

    configResolved(config) {
      folder = resolve(config.root, options.folder);
      base = config.base;
      building = config.command === 'build';
    },

    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),

    load(id) {
      if (id !== RESOLVED) return undefined;
      for (const name of datasetFiles(folder)) this.addWatchFile(resolve(folder, name));
      const { tables, issues } = ingestDatasetFolder(folder);
      if (!building) return moduleOf(names, languagesOf(tables), (name) => JSON.stringify(`${base}@dataset/${name}`));
      if (tables === null || issues.length > 0) return this.error(faultList(options.folder, issues));
      for (const { path, url } of ownMedia(tables)) {
        this.emitFile({ type: 'asset', fileName: url, source: readFileSync(resolve(folder, path)) });
      }
      const texts = shippedTexts(names, tables);
      return moduleOf(names, languagesOf(tables), (name) => {
        const source = texts.get(name) ?? '';
        return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source })}`;
      });
    },

    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder + sep)) return;
        // A translation may have come or gone.
        const known = server.moduleGraph.getModuleById(RESOLVED);
        if (known !== undefined) server.moduleGraph.invalidateModule(known);
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const asked = request.url?.split('/@dataset/')[1]?.replace(/[?#].*/, '');
        if (asked === undefined) return next();
        const { tables, issues } = ingestDatasetFolder(folder);
        if (issues.length > 0) server.config.logger.warn(faultList(options.folder, issues));
        response.setHeader('Content-Type', 'application/json');
        response.statusCode = tables === null ? 500 : 200;
        if (tables === null) return response.end(JSON.stringify(issues));
        const text = shippedTexts(names, tables).get(asked);
        return text === undefined ? next() : response.end(text);
      });
      server.middlewares.use((request, response, next) => {
        if (request.url?.includes('/media/') !== true) return next();
        const { tables } = ingestDatasetFolder(folder);
        const asked = tables && ownMedia(tables).find(({ url }) => request.url?.endsWith(`/${url}`));
        return asked ? response.end(readFileSync(resolve(folder, asked.path))) : next();
      });
    },

    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }): HtmlTagDescriptor[] {
        const asset = Object.values(bundle).find((file) => file.type === 'asset' && file.names.includes(names.tables));
        if (asset === undefined) return [];
        const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href: `${base}${asset.fileName}` };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

/** What the shipped files are called before they are hashed. */
interface FileNames {
  readonly tables: string;
  readonly sources: string;
  readonly translation: (language: string) => string;
}

function fileNames(stem: string): FileNames {
  return {
    tables: `${stem}.json`,
    sources: `${stem}-sources.json`,
    translation: (language) => `${stem}-${language}.json`,
  };
}

function languagesOf(tables: DatasetTables | null): readonly string[] {
  return (tables?.translations ?? []).map(({ language }) => language);
}

/** The texts of the shipped files by their names. */
function shippedTexts(names: FileNames, tables: DatasetTables): ReadonlyMap<string, string> {
  const shipped = writeShipped(tables);
  return new Map([
    [names.tables, shipped.tables],
    [names.sources, shipped.sources],
    ...[...shipped.translations].map(([language, text]) => [names.translation(language), text] as const),
  ]);
}

/** @param urlOf gives an expression for the address of a file */
function moduleOf(names: FileNames, languages: readonly string[], urlOf: (name: string) => string): string {
  const translations = languages.map((lang) => `${JSON.stringify(lang)}: ${urlOf(names.translation(lang))}`);
  return [
    `export const datasetUrl = ${urlOf(names.tables)};`,
    `export const sourcesUrl = ${urlOf(names.sources)};`,
    `export const translationUrls = { ${translations.join(', ')} };`,
  ].join('\n');
}

function faultList(folder: string, issues: Ingested['issues']): string {
  return [`The dataset in ${folder} has faults:`, ...issues.map((issue) => issueLine(issue, ENGLISH_FAULTS))].join(
    '\n  ',
  );
}

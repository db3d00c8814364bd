import { basename, resolve, sep } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { type Ingested, ingestDataset } from '#ingest/ingest-dataset.ts';
import { writeShipped } from '#ingest/read-shipped.ts';
import { DATASET_FILES } from '#ingest/tables.ts';
import { issueLine } from '#model/issue.ts';
import { readDatasetFolder } from './read-dataset-folder.ts';

const VIRTUAL = 'virtual:dateline-dataset';
const RESOLVED = `\0${VIRTUAL}`;

/**
 * Ships a dataset with the page: a hashed JSON file of checked tables and one of their sources, a module that tells their
 * addresses (`import { datasetUrl, sourcesUrl } from 'virtual:dateline-dataset'`), and in each built page a preload of
 * the tables.
 *
 * A build fails on any issue. The development server warns, serves what is left, and reloads the page when a file of
 * the folder changes.
 *
 * @param options.folder path of the dataset, from Vite's root
 */
export function datasetPlugin(options: { readonly folder: string }): Plugin {
  const fileName = `${basename(options.folder)}.json`;
  const sourcesName = `${basename(options.folder)}-sources.json`;
  let folder = options.folder;
  let base = '/';
  let building = false;

  const read = () => ingestDataset(readDatasetFolder(folder));

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
      if (!building) {
        return moduleOf(
          JSON.stringify(`${base}@dataset/${fileName}`),
          JSON.stringify(`${base}@dataset/${sourcesName}`),
        );
      }
      for (const name of DATASET_FILES) this.addWatchFile(resolve(folder, name));
      const { tables, issues } = read();
      if (tables === null || issues.length > 0) return this.error(faultList(options.folder, issues));
      const shipped = writeShipped(tables);
      const file = this.emitFile({ type: 'asset', name: fileName, source: shipped.tables });
      const sources = this.emitFile({ type: 'asset', name: sourcesName, source: shipped.sources });
      return moduleOf(`import.meta.ROLLUP_FILE_URL_${file}`, `import.meta.ROLLUP_FILE_URL_${sources}`);
    },

    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(folder + sep)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const asked = [fileName, sourcesName].find((name) => request.url?.endsWith(`/@dataset/${name}`));
        if (asked === undefined) return next();
        const { tables, issues } = read();
        if (issues.length > 0) server.config.logger.warn(faultList(options.folder, issues));
        response.setHeader('Content-Type', 'application/json');
        response.statusCode = tables === null ? 500 : 200;
        if (tables === null) return response.end(JSON.stringify(issues));
        const shipped = writeShipped(tables);
        return response.end(asked === fileName ? shipped.tables : shipped.sources);
      });
    },

    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }): HtmlTagDescriptor[] {
        const asset = Object.values(bundle).find((file) => file.type === 'asset' && file.names.includes(fileName));
        if (asset === undefined) return [];
        const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href: `${base}${asset.fileName}` };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

/** @param datasetUrl an expression */
function moduleOf(datasetUrl: string, sourcesUrl: string): string {
  return `export const datasetUrl = ${datasetUrl};\nexport const sourcesUrl = ${sourcesUrl};`;
}

function faultList(folder: string, issues: Ingested['issues']): string {
  return [`The dataset in ${folder} has faults:`, ...issues.map(issueLine)].join('\n  ');
}

import type { HtmlTagDescriptor, Plugin } from 'vite';
import { BASEMAPS, buildBasemap, type Detail } from './build-basemap.ts';

const VIRTUAL = 'virtual:dateline-basemap';
const RESOLVED = `\0${VIRTUAL}`;
const DETAILS = Object.keys(BASEMAPS) as Detail[];

const fileName = (detail: Detail) => `basemap-${detail}.json`;

/**
 * Ships the basemap with the page: two hashed TopoJSON files made from `world-atlas`, a module that tells their
 * addresses (`import { coarseUrl, fineUrl } from 'virtual:dateline-basemap'`), and in each built page a preload of the
 * coarse one, which is part of the first paint.
 */
export function basemapPlugin(): Plugin {
  const made = new Map<Detail, string>();
  let base = '/';
  let building = false;

  function contentOf(detail: Detail): string {
    const content = made.get(detail) ?? JSON.stringify(buildBasemap(detail));
    made.set(detail, content);
    return content;
  }

  return {
    name: 'dateline:basemap',

    configResolved(config) {
      base = config.base;
      building = config.command === 'build';
    },

    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),

    load(id) {
      if (id !== RESOLVED) return undefined;
      const addressOf = (detail: Detail) => {
        if (!building) return JSON.stringify(`${base}@basemap/${fileName(detail)}`);
        const file = this.emitFile({ type: 'asset', name: fileName(detail), source: contentOf(detail) });
        return `import.meta.ROLLUP_FILE_URL_${file}`;
      };
      return DETAILS.map((detail) => `export const ${detail}Url = ${addressOf(detail)};`).join('\n');
    },

    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const detail = DETAILS.find((name) => request.url?.endsWith(`/@basemap/${fileName(name)}`));
        if (detail === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(contentOf(detail));
      });
    },

    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }): HtmlTagDescriptor[] {
        const coarse = Object.values(bundle).find(
          (file) => file.type === 'asset' && file.names.includes(fileName('coarse')),
        );
        if (coarse === undefined) return [];
        const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href: `${base}${coarse.fileName}` };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

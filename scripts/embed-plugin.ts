import type { Plugin } from 'vite';
import { bundleAlone } from './bundle-alone.ts';

const ENTRY = 'src/embed/dateline-embed.ts';
/** Part of every article that embeds Dateline: this name never changes. */
const FILE = 'embed.js';

/** Builds the element for host pages. */
export function embedPlugin(): Plugin {
  return {
    name: 'dateline:embed-element',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await bundleAlone(ENTRY, FILE) });
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_request, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(`import '/${ENTRY}';`);
      });
    },
  };
}

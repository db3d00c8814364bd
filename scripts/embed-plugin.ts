import type { Plugin } from 'vite';
import { bundleAlone } from './bundle-alone.ts';
import type { Notices } from './notices-plugin.ts';

const ENTRY = 'src/embed/dateline-embed.ts';
/** Part of every article that embeds Dateline: this name never changes. */
const FILE = 'embed.js';

/**
 * Builds the element for host pages.
 *
 * @param gather takes down what is bundled with it
 */
export function embedPlugin(gather: Notices['gather']): Plugin {
  return {
    name: 'dateline:embed-element',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await bundleAlone(ENTRY, FILE, gather()) });
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_request, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(`import '/${ENTRY}';`);
      });
    },
  };
}

import { build, type Plugin } from 'vite';

const ENTRY = 'src/embed/dateline-embed.ts';
/** Part of every article that embeds Dateline: this name never changes. */
const FILE = 'embed.js';

/** Builds the element for host pages by itself, so that it is one file whatever the pages share with it. */
export function embedPlugin(): Plugin {
  return {
    name: 'dateline:embed-element',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await bundleElement() });
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_request, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(`import '/${ENTRY}';`);
      });
    },
  };
}

async function bundleElement(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: ENTRY, output: { entryFileNames: FILE } },
    },
  });
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : [];
  const [chunk, ...others] = outputs;
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${FILE} is not one file.`);
  return chunk.code;
}

import type { Plugin } from 'vite';

const NAME = 'virtual:dateline-sheet';
const ID = `\0${NAME}`;
const PLACE = JSON.stringify('the stylesheet of this build');
/** Nothing is put together yet where tests are served: the stylesheets one by one. */
const SERVED = `
import leaflet from 'leaflet/dist/leaflet.css?inline';
const own = import.meta.glob(['/src/**/*.css', '!/src/plain/*.css'], { query: '?inline', import: 'default', eager: true });
export default [leaflet, ...Object.values(own)].join('\\n');
`;

/** Hands the module the whole stylesheet of its build as text, for its shadow roots: `virtual:dateline-sheet`. */
export function sheetPlugin(): Plugin {
  let isBuild = false;
  return {
    name: 'dateline:sheet',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === NAME ? ID : undefined),
    load(id) {
      if (id !== ID) return undefined;
      return isBuild ? `export default ${PLACE};` : SERVED;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const chunk = files.find((file) => file.type === 'chunk' && file.code.includes(PLACE));
        if (chunk?.type !== 'chunk') return;
        const [sheet, ...others] = files.filter(({ fileName }) => fileName.endsWith('.css'));
        if (sheet?.type !== 'asset' || others.length > 0) this.error('The module has to have one stylesheet.');
        const text = JSON.stringify(`${sheet.source}`);
        chunk.code = chunk.code.replace(PLACE, () => text);
      },
    },
  };
}

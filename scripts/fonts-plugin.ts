import type { Plugin } from 'vite';
import { type Stack, sansStack, serifStack } from './fonts/fallback-faces.ts';
import { FONT_NAMES, FONTS, type FontName, rangeOfFonts, subsetOf } from './fonts/subset-fonts.ts';
import { smallCss } from './prerender/critical-css.ts';

const VIRTUAL = 'virtual:dateline-fonts';
const RESOLVED = `\0${VIRTUAL}`;

const fileName = (name: FontName) => `${name}.woff2`;

/**
 * Ships the explorer's fonts: two hashed files, a module that tells what they are
 * (`import { fonts } from 'virtual:dateline-fonts'`), and in the page what stands in for them until they have come.
 */
export function fontsPlugin(): Plugin {
  const made = new Map<FontName, Promise<Uint8Array>>();
  let base = '/';
  let building = false;

  function contentOf(name: FontName): Promise<Uint8Array> {
    const content = made.get(name) ?? subsetOf(name);
    made.set(name, content);
    return content;
  }

  return {
    name: 'dateline:fonts',

    configResolved(config) {
      base = config.base;
      building = config.command === 'build';
    },

    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),

    async load(id) {
      if (id !== RESOLVED) return undefined;
      const entries = FONT_NAMES.map(async (name) => {
        const { family, weight } = FONTS[name];
        if (!building) return entryOf(family, weight, JSON.stringify(`${base}@fonts/${fileName(name)}`));
        const file = this.emitFile({ type: 'asset', name: fileName(name), source: await contentOf(name) });
        return entryOf(family, weight, `import.meta.ROLLUP_FILE_URL_${file}`);
      });
      return `export const fonts = [${await Promise.all(entries)}];\nexport const range = ${JSON.stringify(rangeOfFonts())};`;
    },

    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = FONT_NAMES.find((each) => request.url?.endsWith(`/@fonts/${fileName(each)}`));
        if (name === undefined) return next();
        response.setHeader('Content-Type', 'font/woff2');
        void contentOf(name).then((content) => response.end(content), next);
      });
    },

    transformIndexHtml: {
      order: 'post',
      handler: (_html, { filename }) =>
        filename.endsWith('embed.html') ? [] : [{ tag: 'style', children: standIns(), injectTo: 'head' }],
    },
  };
}

function entryOf(family: string, weight: string, url: string): string {
  return `{ family: ${JSON.stringify(family)}, weight: ${JSON.stringify(weight)}, url: ${url} }`;
}

/** Outweighs the theme, whose fonts come after these. */
function standIns(): string {
  const [sans, serif] = [sansStack(), serifStack()];
  const familyOf = ({ fontFamily }: Stack, last: string) => `${fontFamily}, ${last}`;
  return smallCss(`${sans.fontFaces}${serif.fontFaces}
html.dateline {
  --font: ${familyOf(sans, 'system-ui, sans-serif')};
  --font-display: ${familyOf(serif, 'serif')};
}`);
}

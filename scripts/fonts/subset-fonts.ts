import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Latin-1, and what typesetting in English and French and the page's own signs need besides. */
const SIGNS = 'ŒœŸ–—‘’‚“”„†•…‰′″‹›€−≠≈≤≥×←↑→↓\u2009\u202f';
const BLOCKS = [
  [0x20, 0x7e],
  [0xa0, 0xff],
] as const;

/** Figures of one width and letters that keep their distance; what else fonts can do nobody asks for. */
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'tnum'];

/** The fonts of the explorer by the names of their files in the build, with the weights that the page is written in. */
export const FONTS = {
  'source-sans-3': { family: 'Source Sans 3', weight: '400 600', axis: { min: 400, max: 600 } },
  'source-serif-4': { family: 'Source Serif 4', weight: '600', axis: 600 },
} as const;

export type FontName = keyof typeof FONTS;

export const FONT_NAMES: readonly FontName[] = ['source-sans-3', 'source-serif-4'];

/** Every character that the fonts of the build have. */
export function charactersOfFonts(): string {
  const inBlocks = BLOCKS.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  return String.fromCodePoint(...inBlocks) + SIGNS;
}

/** The same as CSS names them, so that nothing else is looked for in the fonts: `U+20-7e,U+a0-ff,U+152,…`. */
export function rangeOfFonts(): string {
  const hex = (code: number) => code.toString(16);
  const blocks = BLOCKS.map(([from, to]) => `U+${hex(from)}-${hex(to)}`);
  return [...blocks, ...[...SIGNS].map((sign) => `U+${hex(sign.codePointAt(0) ?? 0)}`)].join();
}

/** A font of the package that it comes from, with what the page needs of it, as WOFF2. */
export function subsetOf(name: FontName): Promise<Uint8Array> {
  const file = require.resolve(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`);
  return subsetFont(readFileSync(file), charactersOfFonts(), {
    targetFormat: 'woff2',
    variationAxes: { wght: FONTS[name].axis },
    keepFeatures: FEATURES,
    noHinting: true,
  });
}

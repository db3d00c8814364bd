import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { flatPicture } from './flat-picture.ts';

const require = createRequire(import.meta.url);

/** Ships with the project, so that the letters are the same on every machine. */
const FONTS = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'];
const FAMILY = 'Source Sans 3';

let ready: Promise<void> | undefined;

/**
 * A picture of the page's own parts as a PNG of its own size, in the light.
 *
 * @param sheets what paints it
 * @param theme the stylesheet with the colours
 */
export async function rasterisePreview(svg: string, sheets: readonly string[], theme: string): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const fontBuffers = FONTS.map((file) => readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${file}`)));
  const image = new Resvg(flatPicture(svg, sheets, theme), {
    font: { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY, serifFamily: FAMILY },
  }).render();
  return image.asPng();
}

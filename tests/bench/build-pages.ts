import { join } from 'node:path';
import { build } from 'vite';
import { CACHE, ROOT } from './data-files.ts';

/** Builds the product as it would be published, but not into dist/; resolves to its folder. */
export async function buildProduct(): Promise<string> {
  const outDir = join(CACHE, 'product');
  await build({ root: ROOT, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  return outDir;
}

/** Builds pages of this folder that stand on their own. */
export async function buildPages(root: string, pages: readonly string[], folder: string): Promise<string> {
  const outDir = join(CACHE, folder);
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rollupOptions: { input: pages.map((page) => join(root, page)) },
    },
  });
  return outDir;
}

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { basemapPlugin } from './scripts/basemap-plugin.ts';
import { messagesPlugin } from './scripts/messages-plugin.ts';
import { createNotices } from './scripts/notices-plugin.ts';
import { scopeStyles } from './scripts/scope-styles.ts';
import { sheetPlugin } from './scripts/sheet-plugin.ts';

const dependencies = Object.keys(manifest.dependencies);
const notices = createNotices();

/** The module for sites that bundle: what this package depends on is left to them, so that they have each of it once. */
export default defineConfig({
  base: './',
  publicDir: false,
  // What may be loaded from where is for the site to say, by a policy of its own: here it stays a link.
  define: { __MEDIA_ORIGINS__: '[]' },
  plugins: [react(), basemapPlugin(), messagesPlugin(), sheetPlugin(), notices.gather(), notices.write()],
  worker: { plugins: notices.gather },
  css: { postcss: { plugins: [scopeStyles()] } },
  build: {
    outDir: 'dist-lib',
    target: 'es2022',
    reportCompressedSize: false,
    minify: false,
    cssMinify: true,
    // One sheet, which the site imports; no chunk waits for its own.
    cssCodeSplit: false,
    lib: { entry: 'src/app/dateline.tsx', formats: ['es'], fileName: 'dateline', cssFileName: 'style' },
    rolldownOptions: {
      external: (id) => dependencies.some((name) => (id === name || id.startsWith(`${name}/`)) && !id.endsWith('.css')),
    },
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { basemapPlugin } from './scripts/basemap-plugin.ts';
import { datasetPlugin } from './scripts/dataset-plugin.ts';
import { messagesPlugin } from './scripts/messages-plugin.ts';

/** The unit tests alone, without what only a browser or a build needs; `npm run mutate` says of which folder. */
export default defineConfig({
  plugins: [datasetPlugin({ folder: 'data/villepinte-2018' }), basemapPlugin(), messagesPlugin()],
  resolve: {
    alias: [{ find: /^fast-check$/, replacement: fileURLToPath(new URL('tests/few-runs.ts', import.meta.url)) }],
  },
  test: {
    name: 'unit',
    environment: 'node',
    include: ['**/*.test.ts'],
    // As in vite.config.ts: that a machine is busy is no fault of a property.
    testTimeout: 30_000,
    // One thread per fault instead of one per test file: three times as fast.
    isolate: false,
  },
});

import { defineConfig } from 'vitest/config';
import { basemapPlugin } from './scripts/basemap-plugin.ts';
import { datasetPlugin } from './scripts/dataset-plugin.ts';
import { messagesPlugin } from './scripts/messages-plugin.ts';

/** The unit tests alone, without what only a browser or a build needs: `npm run mutate` starts them once per fault. */
export default defineConfig({
  plugins: [datasetPlugin({ folder: 'data/villepinte-2018' }), basemapPlugin(), messagesPlugin()],
  test: {
    name: 'unit',
    environment: 'node',
    include: ['tests/unit/**/*.test.ts'],
    // These watch whole scripts at work: slow, and other tests are nearer to what breaks.
    exclude: ['tests/unit/{bench,scripts}/**'],
  },
});

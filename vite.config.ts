import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { basemapPlugin } from './scripts/basemap-plugin.ts';
import { launchOptions } from './scripts/chromium.mjs';
import { cspPlugin } from './scripts/csp-plugin.ts';
import { d3Plugin } from './scripts/d3-plugin.ts';
import { datasetPlugin } from './scripts/dataset-plugin.ts';
import { earlyPlugin } from './scripts/early-plugin.ts';
import { embedPlugin } from './scripts/embed-plugin.ts';
import { feedPlugin } from './scripts/feed-plugin.ts';
import { fontsPlugin } from './scripts/fonts-plugin.ts';
import { leafletPlugin } from './scripts/leaflet-plugin.ts';
import { manifestPlugin } from './scripts/manifest-plugin.ts';
import { messagesPlugin } from './scripts/messages-plugin.ts';
import { createNotices } from './scripts/notices-plugin.ts';
import { offlinePlugin } from './scripts/offline-plugin.ts';
import { prerenderPlugin } from './scripts/prerender-plugin.ts';
import { sheetPlugin } from './scripts/sheet-plugin.ts';
import { parseOrigins } from './src/ingest/data-url.ts';

/** How long a test waits for what must come, before it fails: a machine that has other things to do is no fault of the page. */
const PATIENCE_MS = 15_000;

/** Components in a real Chromium. Made for test runs only: a build should not look for a browser. */
async function browserProject() {
  const { playwright } = await import('@vitest/browser-playwright');
  return {
    extends: true as const,
    // Named here, because a dependency that Vite only meets in the middle of a run makes it reload the test.
    optimizeDeps: {
      include: [
        'react',
        'react-dom',
        'react-dom/client',
        'react/jsx-dev-runtime',
        'react-leaflet',
        'leaflet',
        'd3',
        'supercluster',
        'papaparse',
        'valibot',
        'edtf',
        '@tanstack/react-virtual',
        'topojson-client',
        'zustand',
        '@messageformat/runtime',
        '@messageformat/runtime/lib/cardinals',
      ],
    },
    test: {
      name: 'browser',
      include: ['tests/browser/**/*.test.{ts,tsx}'],
      setupFiles: ['tests/browser/own-document.ts'],
      expect: { poll: { timeout: PATIENCE_MS } },
      testTimeout: 60_000,
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({ launchOptions: launchOptions() }),
        instances: [{ browser: 'chromium' as const, viewport: { width: 1280, height: 800 } }],
        screenshotFailures: false,
      },
    },
  };
}

/** Where `?data=` may load from besides the page's own origin. */
const dataOrigins = parseOrigins('DATELINE_DATA_ORIGINS', process.env.DATELINE_DATA_ORIGINS);

/** Where a reader may have pictures, recordings and films loaded from besides. */
const mediaOrigins = parseOrigins('DATELINE_MEDIA_ORIGINS', process.env.DATELINE_MEDIA_ORIGINS);

/** Whatever these import goes with them. */
const SHARED_BY_PAGES =
  /virtual:dateline-basemap|src\/(app\/mount-story|timeline\/TimelinePanel|map\/load-basemap|panels\/(ChapterNav|EventCard|AccountSwitch|Notices)|ui\/(Panel|box-scale))\.tsx?$/;
/** Of use without the rest of it to what is loaded later still, which is no reason to cut it up. */
const MAP = /src\/map\/MapPanel\.tsx$/;

/** Pictures to take along have it too, and would have it cut up. */
const RAILS = /src\/timeline\/rail-parts\.ts$/;

/** A file each would be as large again by what is around it. */
const SHARED_BY_LATE_PARTS = /src\/panels\/(write-clipboard|SourceName|language-option)\.tsx?$/;

/** Runs by itself, before the rest has come. */
const BEFORE_ALL = /src\/(app\/(arrange-story|embed-arrangement)|embed\/protocol)\.ts/;

/** Likewise, in both pages: it has the data of a link loaded. */
const DATA_OF_LINK = /src\/app\/early-load\.ts/;

/** What this build bundles of other people's packages. */
const notices = createNotices();

export default defineConfig(async () => ({
  define: {
    __DATA_ORIGINS__: JSON.stringify(dataOrigins),
    __MEDIA_ORIGINS__: JSON.stringify(mediaOrigins),
  },
  // Relative, so that the build can stand in any folder of a site.
  base: './',
  // A frame in a sandbox has no origin: its own files come to it from a foreign one.
  preview: { cors: { origin: '*' } },
  server: { cors: { origin: '*' } },
  plugins: [
    react(),
    leafletPlugin(),
    d3Plugin(),
    datasetPlugin({ folder: 'data/villepinte-2018' }),
    basemapPlugin(),
    fontsPlugin(),
    messagesPlugin(),
    sheetPlugin(),
    cspPlugin({ dataOrigins, mediaOrigins }),
    embedPlugin(notices.gather),
    earlyPlugin(),
    offlinePlugin(notices.gather),
    prerenderPlugin({ folder: 'data/villepinte-2018', siteUrl: process.env.DATELINE_URL }),
    feedPlugin({ folder: 'data/villepinte-2018', siteUrl: process.env.DATELINE_URL }),
    notices.gather(),
    notices.write(),
    manifestPlugin(),
  ],
  worker: { plugins: notices.gather },
  build: {
    target: 'es2022',
    rolldownOptions: {
      input: ['index.html', 'embed.html'],
      // Rendering the story into the pages takes its time.
      checks: { pluginTimings: false },
      // What page and frame share is one file: cut up by who needs what, it compresses 6 kB worse.
      output: {
        codeSplitting: {
          groups: [
            { name: 'arrange', test: BEFORE_ALL, priority: 2 },
            { name: 'early', test: DATA_OF_LINK, priority: 2 },
            { name: 'core', test: SHARED_BY_PAGES, priority: 1 },
            { name: 'MapPanel', test: MAP },
            { name: 'rail-parts', test: RAILS },
            { name: 'bits', test: SHARED_BY_LATE_PARTS },
          ],
        },
      },
    },
    reportCompressedSize: false,
    // The budgets of scripts/size-budgets.json say what is too large.
    chunkSizeWarningLimit: 1000,
    modulePreload: { polyfill: false },
  },
  test: {
    projects: [
      {
        extends: true as const,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,contract}/**/*.test.ts'],
          // Properties go through many cases; that a machine is busy is no fault of theirs.
          testTimeout: 30_000,
        },
      },
      ...(process.env.VITEST === undefined ? [] : [await browserProject()]),
      {
        extends: true as const,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/server.ts'],
          // Most of their time they wait for a page: more of them than cores.
          maxWorkers: 3,
          expect: { poll: { timeout: PATIENCE_MS } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // The same walk through the built page in three browsers, each a file of its own.
      {
        extends: true as const,
        test: {
          name: 'smoke',
          environment: 'node',
          include: ['tests/smoke/**/*.test.ts'],
          // The client of WebKit's driver says a lot about itself.
          env: { WDIO_LOG_LEVEL: 'silent', DISABLE_WEBDRIVERIO_DEPRECATION_WARNINGS: 'true' },
          globalSetup: ['tests/e2e/server.ts'],
          maxWorkers: 2,
          expect: { poll: { timeout: PATIENCE_MS } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // What takes too long for every change: npm run test:long.
      {
        extends: true as const,
        test: {
          name: 'long',
          environment: 'node',
          include: ['tests/long/**/*.test.ts'],
          globalSetup: ['tests/e2e/server.ts'],
          maxWorkers: 1,
          expect: { poll: { timeout: PATIENCE_MS } },
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
}));

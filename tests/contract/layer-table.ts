/**
 * Who may import whom among the folders of src/ and the folders inside them, as paths; the lint rows of biome.jsonc have to
 * say the same.
 */
export const MAY_IMPORT = {
  model: [],
  ingest: ['model', 'ingest/text', 'ingest/table', 'ingest/story'],
  'ingest/text': ['model'],
  'ingest/date': ['model', 'ingest/text'],
  'ingest/table': ['model', 'ingest/text', 'ingest/date'],
  'ingest/story': ['model', 'ingest/text', 'ingest/date'],
  query: ['model'],
  scene: ['model'],
  'scene/timeline': ['model', 'query', 'scene'],
  'scene/map': ['model', 'query', 'scene'],
  store: ['model', 'query'],
  url: ['model', 'store'],
  i18n: ['model'],
  stage: ['model', 'query', 'scene', 'scene/timeline', 'scene/map', 'store', 'i18n'],
  timeline: ['model', 'scene', 'scene/timeline', 'store', 'i18n', 'stage', 'ui'],
  map: ['model', 'scene', 'scene/map', 'store', 'i18n', 'stage', 'ui'],
  panels: ['model', 'query', 'scene', 'store', 'i18n', 'ui'],
  export: ['model', 'query', 'scene', 'scene/timeline', 'scene/map', 'store', 'i18n', 'stage', 'timeline', 'map'],
  plain: ['model', 'query', 'scene', 'scene/timeline', 'scene/map', 'i18n', 'stage', 'export'],
  ui: ['model', 'i18n'],
  embed: [],
  app: [
    ...[
      'model',
      'ingest',
      'ingest/date',
      'ingest/story',
      'query',
      'store',
      'url',
      'i18n',
      'stage',
      'timeline',
      'map',
      'panels',
    ],
    ...['export', 'plain', 'ui', 'embed'],
  ],
} as const satisfies Record<string, readonly string[]>;

export type Folder = keyof typeof MAY_IMPORT;

export const FOLDERS = Object.keys(MAY_IMPORT) as readonly Folder[];

/** Those at the top of src/. */
export const TOP_FOLDERS = FOLDERS.filter((folder) => !folder.includes('/'));

/** Which folders may import a package. */
export const PACKAGE_FENCES: Readonly<Record<string, readonly Folder[]>> = {
  '@tanstack/react-virtual': ['panels'],
  d3: ['scene/timeline', 'scene/map', 'timeline', 'map', 'export'],
  'd3-selection': [],
  edtf: ['ingest/date'],
  leaflet: ['map'],
  'leaflet/dist/leaflet.css': ['map'],
  'node:fs': [],
  papaparse: ['ingest/table'],
  react: ['store', 'i18n', 'stage', 'timeline', 'map', 'panels', 'export', 'plain', 'ui', 'app'],
  'react-dom': ['map', 'panels', 'export', 'plain'],
  'react-dom/client': ['export', 'plain', 'app'],
  'react-leaflet': ['map'],
  supercluster: ['scene/map'],
  'topojson-client': ['map'],
  'fastest-levenshtein': ['ingest/story'],
  valibot: ['ingest/story'],
  'workbox-routing': ['app'],
  'world-atlas/countries-110m.json': [],
  zustand: ['store'],
  'zustand/vanilla': ['store'],
};

/** The folders that run in Node and in a Worker too. */
export const WITHOUT_DOM: readonly Folder[] = FOLDERS.filter((folder) =>
  /^(?:model|ingest|query|scene)(?:\/|$)/.test(folder),
);

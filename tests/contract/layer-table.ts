/** Who may import whom among the folders of src/; the lint rows of biome.jsonc have to say the same. */
export const MAY_IMPORT = {
  model: [],
  ingest: ['model'],
  query: ['model'],
  scene: ['model', 'query'],
  store: ['model', 'query'],
  url: ['model', 'store'],
  i18n: ['model'],
  timeline: ['model', 'scene', 'store', 'i18n', 'ui'],
  map: ['model', 'scene', 'store', 'i18n', 'ui'],
  panels: ['model', 'query', 'scene', 'store', 'i18n', 'ui'],
  export: ['model', 'query', 'scene', 'i18n', 'timeline', 'map'],
  ui: ['i18n'],
  embed: ['model', 'store', 'url'],
  app: [
    'model',
    'ingest',
    'query',
    'scene',
    'store',
    'url',
    'i18n',
    'timeline',
    'map',
    'panels',
    'export',
    'ui',
    'embed',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Folder = keyof typeof MAY_IMPORT;

export const FOLDERS = Object.keys(MAY_IMPORT) as readonly Folder[];

/** Which folders may import a package. */
export const PACKAGE_FENCES: Readonly<Record<string, readonly Folder[]>> = {
  '@react-leaflet/core': ['map'],
  '@tanstack/react-virtual': ['panels'],
  d3: ['query', 'scene', 'timeline', 'map'],
  'd3-selection': [],
  edtf: ['ingest'],
  leaflet: ['map'],
  'leaflet/dist/leaflet.css': ['map'],
  'node:fs': [],
  papaparse: ['ingest', 'export'],
  react: ['store', 'i18n', 'timeline', 'map', 'panels', 'export', 'ui', 'app'],
  'react-dom': ['timeline', 'map', 'panels', 'export', 'ui', 'app'],
  'react-dom/client': ['export', 'app'],
  'react-leaflet': ['map'],
  supercluster: ['query', 'scene', 'map'],
  'topojson-client': ['map'],
  valibot: ['ingest'],
  'workbox-routing': ['app'],
  'world-atlas/countries-110m.json': ['map'],
  zustand: ['store'],
  'zustand/vanilla': ['store'],
};

/** The folders that run in Node and in a Worker too. */
export const WITHOUT_DOM: readonly Folder[] = ['model', 'ingest', 'query', 'scene'];

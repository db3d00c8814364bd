import { readFileSync } from 'node:fs';
import { type SelectorComponent, transform } from 'lightningcss';
import type { Plugin } from 'vite';

/** Parts of Leaflet, as paths below leaflet/src, that only those who name them need: overlays with tiles, pictures and bubbles. */
export const OPTIONAL_PARTS: readonly string[] = [
  'layer/DivOverlay',
  'layer/ImageOverlay',
  'layer/Popup',
  'layer/SVGOverlay',
  'layer/Tooltip',
  'layer/VideoOverlay',
  'layer/marker/DivIcon',
  'layer/marker/Icon',
  'layer/marker/Icon.Default',
  'layer/marker/Marker.Drag',
  'layer/marker/index',
  'layer/tile/GridLayer',
  'layer/tile/TileLayer',
  'layer/tile/TileLayer.WMS',
  'layer/tile/index',
];

/**
 * Parts that others name but do not use, as Dateline has them: controls, handlers that `MapPanel`
 * turns off, markers for GeoJSON points, other projections, a canvas for paths, and Internet Explorer. Each is replaced by
 * names that stand for nothing.
 */
export const REPLACED_PARTS: readonly string[] = [
  'control/Control',
  'control/Control.Attribution',
  'control/Control.Layers',
  'control/Control.Scale',
  'control/Control.Zoom',
  'geo/crs/CRS.EPSG3395',
  'geo/crs/CRS.EPSG4326',
  'geo/crs/CRS.Simple',
  'geo/projection/Projection.Mercator',
  'layer/marker/Marker',
  'layer/vector/Canvas',
  'layer/vector/SVG.VML',
  'map/handler/Map.BoxZoom',
  'map/handler/Map.ScrollWheelZoom',
  'map/handler/Map.TapHold',
];

/** Parts that only put names together. */
const INDEX_PARTS: readonly string[] = ['Leaflet', 'layer/index'];

const SOURCES = 'leaflet/src/';
const ENTRY = `${SOURCES}Leaflet.js`;
const EXPORT = /^export (?:var|function) (\w+)/gm;

const SHEET = /leaflet\/dist\/leaflet\.css$/;
/** Classes of nodes that the parts left out would make. */
export const UNUSED_CLASS =
  /^(?:lvml|leaflet-(?:tile|marker|image|shadow|popup|tooltip|div-icon|oldie|vml|default-icon|zoom-box|control))/;

/**
 * Takes Leaflet's own modules instead of its one bundled file, so that the parts nobody uses stay out of the page: Dateline
 * draws vectors and symbols of its own, and needs no tiles, markers, popups or picture overlays. Of the stylesheet it leaves
 * out what would paint those.
 *
 * It does so wherever Leaflet runs: in the build, on the development server and in the tests of components, whose bundles of
 * dependencies are made with the same parts (anew with `npx vite --force`, after a change here). What is replaced is named, and
 * held against the installed packages and against src, in tests/contract/lean-leaflet.test.ts.
 */
export function leafletPlugin(): Plugin {
  return {
    ...leanLeaflet(),
    enforce: 'pre',
    config: () => ({
      resolve: { alias: [{ find: /^leaflet$/, replacement: ENTRY }] },
      optimizeDeps: { rolldownOptions: { plugins: [leanLeaflet()] } },
    }),
    transform: {
      filter: { id: SHEET },
      handler: (code) => ({ code: withoutUnused(code), map: null }),
    },
  };
}

/** What is done to Leaflet's modules by whoever bundles them. */
function leanLeaflet(): Plugin {
  return {
    name: 'dateline:leaflet',
    async resolveId(id, importer) {
      if (importer === undefined || !importer.includes(`/${SOURCES}`)) return undefined;
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      if (resolved === null) return undefined;
      const part = partOf(resolved.id);
      const isLean = part !== undefined && [...OPTIONAL_PARTS, ...INDEX_PARTS, ...REPLACED_PARTS].includes(part);
      return { ...resolved, moduleSideEffects: !isLean };
    },
    load(id) {
      const part = partOf(id);
      if (part === undefined || !REPLACED_PARTS.includes(part)) return undefined;
      // Who extends the part may go on doing so.
      return exportedNames(readFileSync(id, 'utf8'))
        .map((name) => `export const ${name} = { include() {} };`)
        .join('\n');
    },
  };
}

/** The part that a module is, as a path below leaflet/src. */
function partOf(id: string): string | undefined {
  return /\/leaflet\/src\/(.+)\.js$/.exec(id)?.[1];
}

/** What a module of Leaflet's exports, each where it is made. */
export function exportedNames(code: string): readonly string[] {
  return Array.from(code.matchAll(EXPORT), ([, name]) => name ?? '');
}

function withoutUnused(sheet: string): string {
  const isUsed = (selector: readonly SelectorComponent[]) =>
    !selector.some((part) => part.type === 'class' && UNUSED_CLASS.test(part.name));
  const { code } = transform({
    filename: 'leaflet.css',
    code: Buffer.from(sheet),
    visitor: {
      Rule: {
        style(rule) {
          const selectors = rule.value.selectors.filter(isUsed);
          return selectors.length === 0 ? [] : { ...rule, value: { ...rule.value, selectors } };
        },
      },
    },
  });
  return code.toString();
}

import { readFileSync } from 'node:fs';
import { type SelectorComponent, transform } from 'lightningcss';
import type { Plugin } from 'vite';

/** Parts of Leaflet that only those who name them need: overlays with tiles, pictures and bubbles. */
const OPTIONAL =
  /leaflet\/src\/layer\/(?:tile\/|marker\/|ImageOverlay|VideoOverlay|SVGOverlay|DivOverlay|Popup|Tooltip)/;
/** Parts that only put names together. */
const INDEX = /leaflet\/src\/(?:Leaflet|layer\/index)\.js$/;
/**
 * Parts that others name but do not use, as Dateline has them: controls other than the zoom buttons, handlers that
 * `MapPanel` turns off, markers for GeoJSON points, other projections, a canvas for paths, and Internet Explorer.
 */
const UNUSED =
  /leaflet\/src\/(?:control\/Control\.(?:Layers|Scale|Attribution)|map\/handler\/Map\.(?:BoxZoom|TapHold|ScrollWheelZoom)|layer\/marker\/Marker|layer\/vector\/(?:Canvas|SVG\.VML)|geo\/crs\/CRS\.(?:EPSG3395|EPSG4326|Simple)|geo\/projection\/Projection\.Mercator)\.js$/;
const EXPORT = /^export (?:var|function) (\w+)/gm;

const SHEET = /leaflet\/dist\/leaflet\.css$/;
/** Classes of nodes that the parts left out would make. */
const UNUSED_CLASS =
  /^(?:lvml|leaflet-(?:tile|marker|image|shadow|popup|tooltip|div-icon|oldie|vml|default-icon|zoom-box|control-(?:layers|scale|attribution)))/;

/**
 * Builds with Leaflet's own modules instead of its one bundled file, so that the parts nobody uses stay out of the page:
 * Dateline draws vectors and symbols of its own, and needs no tiles, markers, popups or picture overlays. Of the stylesheet
 * it leaves out what would paint those.
 */
export function leafletPlugin(): Plugin {
  return {
    name: 'dateline:leaflet',
    apply: 'build',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id === 'leaflet') return this.resolve('leaflet/src/Leaflet.js', importer, { skipSelf: true });
      if (importer === undefined || !importer.includes('/leaflet/src/')) return undefined;
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      if (resolved === null) return undefined;
      const isLean = OPTIONAL.test(resolved.id) || INDEX.test(resolved.id) || UNUSED.test(resolved.id);
      return { ...resolved, moduleSideEffects: !isLean };
    },
    load(id) {
      if (!UNUSED.test(id)) return undefined;
      // Who extends the part may go on doing so.
      const names = Array.from(readFileSync(id, 'utf8').matchAll(EXPORT), ([, name]) => name);
      return names.map((name) => `export const ${name} = { include() {} };`).join('\n');
    },
    transform: {
      filter: { id: SHEET },
      handler: (code) => ({ code: withoutUnused(code), map: null }),
    },
  };
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

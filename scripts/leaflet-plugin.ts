import type { Plugin } from 'vite';

/** Parts of Leaflet that only those who name them need: overlays with tiles, pictures and bubbles. */
const OPTIONAL =
  /leaflet\/src\/layer\/(?:tile\/|marker\/|ImageOverlay|VideoOverlay|SVGOverlay|DivOverlay|Popup|Tooltip)/;
/** Parts that only put names together. */
const INDEX = /leaflet\/src\/(?:Leaflet|layer\/index)\.js$/;

/**
 * Builds with Leaflet's own modules instead of its one bundled file, so that the parts nobody uses stay out of the page:
 * Dateline draws vectors and symbols of its own, and needs no tiles, markers, popups or picture overlays.
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
      const isLean = OPTIONAL.test(resolved.id) || INDEX.test(resolved.id);
      return { ...resolved, moduleSideEffects: !isLean };
    },
  };
}

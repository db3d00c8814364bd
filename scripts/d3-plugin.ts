import type { Plugin } from 'vite';

/** What `d3-zoom` and `d3-brush` name of the parts that move things over time, by the package that they take it from. */
const STILL: Readonly<Record<string, string>> = {
  'd3-transition': `
import { selection } from 'd3-selection';
selection.prototype.interrupt = function () { return this; };
export const interrupt = () => undefined;
`,
  'd3-interpolate': `
export const interpolate = (_from, to) => () => to;
export const interpolateZoom = interpolate;
`,
};
const PREFIX = '\0dateline:still-';

/**
 * Builds d3's zoom and brush without transitions and all that these interpolate, colours among them. Dateline asks for
 * none: a window moves at once (`duration(0)`), and what moves over time is moved by CSS.
 */
export function d3Plugin(): Plugin {
  return {
    name: 'dateline:d3',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      const isOfGestures = importer !== undefined && /\/d3-(?:brush|zoom)\//.test(importer);
      return id === 'd3-transition' || (id === 'd3-interpolate' && isOfGestures) ? PREFIX + id : undefined;
    },
    load: (id) => (id.startsWith(PREFIX) ? STILL[id.slice(PREFIX.length)] : undefined),
  };
}

import type { Plugin } from 'vite';

/** What d3's zoom and brush name of the parts that move things over time, by the package that they take it from; and what they get. */
export const STILL_PARTS: Readonly<Record<string, string>> = {
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
 * Takes d3's zoom and brush without transitions and all that these interpolate, colours among them. Dateline asks for none: a
 * window moves at once (`duration(0)`), and what moves over time is moved by CSS.
 *
 * It does so wherever they run: in the build, on the development server and in the tests of components, whose bundles of
 * dependencies are made with the same parts (anew with `npx vite --force`, after a change here). What is replaced is named, and
 * held against the installed packages and against src, in tests/contract/lean-d3.test.ts.
 */
export function d3Plugin(): Plugin {
  return {
    ...stillD3(),
    enforce: 'pre',
    config: () => ({ optimizeDeps: { rolldownOptions: { plugins: [stillD3()] } } }),
  };
}

/** What is done to d3's modules by whoever bundles them. */
function stillD3(): Plugin {
  return {
    name: 'dateline:d3',
    resolveId(id, importer) {
      const isOfGestures = importer !== undefined && /\/d3-(?:brush|zoom)\//.test(importer);
      return id === 'd3-transition' || (id === 'd3-interpolate' && isOfGestures) ? PREFIX + id : undefined;
    },
    load: (id) => (id.startsWith(PREFIX) ? STILL_PARTS[id.slice(PREFIX.length)] : undefined),
  };
}

import type { CSSOptions } from 'vite';

type Accepted = NonNullable<Exclude<CSSOptions['postcss'], string | undefined>['plugins']>[number];
/** Of PostCSS, by way of Vite's types. */
type StylePlugin = Extract<Exclude<Accepted, (...args: never) => unknown>, { readonly postcssPlugin: string }>;

const ROOT = '.dateline';
const LEAFLET = /\/leaflet\/dist\/leaflet\.css$/;
const REM = /(?<![\w.])(-?[\d.]+)rem\b/g;
/** What a rem is worth on pages of ours, as a rule, in CSS pixels: base.css makes the root's text smaller than the browser. */
const USUAL_REM = 15;

/**
 * A PostCSS plugin that makes the stylesheets fit for somebody else's page:
 *
 * - Every rule holds inside the element that Dateline stands in, at no specificity: the names of our classes mean nothing to the
 *   page, and theirs nothing to ours.
 * - No length depends on the page's root: a `rem` is the module's own, `--dateline-rem`.
 * - Each custom property of the theme takes the value of its namesake `--dateline-…`, where the site sets one.
 * - Leaflet's rules are in a layer, which ours outweigh wherever they come to stand.
 */
export function scopeStyles(): StylePlugin {
  return {
    postcssPlugin: 'dateline-scope-styles',
    Once(root, { AtRule }) {
      root.walkRules((rule) => {
        const { parent } = rule;
        if (parent?.type === 'rule') return;
        if (parent?.type === 'atrule' && 'name' in parent && `${parent.name}`.endsWith('keyframes')) return;
        if (rule.selector === ROOT && parent === root) rule.walkDecls(/^--/, offerToSite);
        rule.selectors = rule.selectors.map(scopedSelector);
      });
      root.walkDecls((declaration) => {
        declaration.value = declaration.value.replaceAll(REM, `calc($1 * var(--dateline-rem, ${USUAL_REM}px))`);
      });
      // Media queries are not here: what they call a rem is the reader's own setting, whatever the page says.
      root.walkAtRules('container', (query) => {
        query.params = query.params.replaceAll(REM, (_, count) => `${Number(count) * USUAL_REM}px`);
      });
      if (!LEAFLET.test(root.source?.input.file ?? '')) return;
      const layer = new AtRule({ name: 'layer', params: 'dateline.leaflet' });
      layer.append(root.nodes);
      root.append(layer);
    },
  };
}

/** `--surface: white` → `--surface: var(--dateline-surface, white)`. */
function offerToSite(declaration: { readonly prop: string; value: string }): void {
  const { prop, value } = declaration;
  declaration.value = `var(--dateline-${prop.slice(2)}, ${value})`;
}

/** `.panel` → `:where(.dateline) .panel`; what names our element itself is left alone; `body` is the page's own. */
function scopedSelector(selector: string): string {
  if (selector.includes(ROOT) || selector.startsWith(':host')) return selector;
  if (selector === 'body' || selector === 'html' || selector === ':root') return `:where(${ROOT})`;
  // These stand on the element itself.
  if (/^(\[dir|\[data-theme|:fullscreen)/.test(selector)) return `:where(${ROOT})${selector}`;
  return `:where(${ROOT}) ${selector}`;
}

/** As much of PostCSS as is used here. */
interface StyleRule {
  selectors: string[];
  readonly parent?: { readonly type: string; readonly name?: string } | undefined;
}

const ROOT = '.dateline';

/**
 * A PostCSS plugin that keeps every rule of a stylesheet inside the element that Dateline stands in, at no specificity: the
 * names of our classes mean nothing to somebody else's page, and theirs nothing to ours.
 */
export function scopeStyles() {
  return {
    postcssPlugin: 'dateline-scope-styles',
    Rule(rule: StyleRule) {
      if (rule.parent?.type === 'atrule' && rule.parent.name?.endsWith('keyframes')) return;
      if (rule.parent?.type === 'rule') return;
      const scoped = rule.selectors.map(scopedSelector);
      if (scoped.some((selector, i) => selector !== rule.selectors[i])) rule.selectors = scoped;
    },
  };
}

/** `.panel` → `:where(.dateline) .panel`; what names our element itself is left alone; `body` is the page's own. */
function scopedSelector(selector: string): string {
  if (selector.includes(ROOT)) return selector;
  if (selector === 'body' || selector === 'html' || selector === ':root') return `:where(${ROOT})`;
  // These stand on the element itself.
  if (/^(\[dir|\[data-theme|:fullscreen)/.test(selector)) return `:where(${ROOT})${selector}`;
  return `:where(${ROOT}) ${selector}`;
}

import { type SelectorComponent, type Targets, transform } from 'lightningcss';

/** The browsers of Vite's target es2022, so that `light-dark()` is written as it is in the built stylesheets. */
const TARGETS: Targets = { chrome: 94 << 16, edge: 94 << 16, firefox: 93 << 16, safari: (16 << 16) | (4 << 8) };

/**
 * The rules of the stylesheets that can apply to a page as it is written, made small: those without a class, and those whose
 * classes are all in the markup, or get there before the live views (`take-over.ts`, `arrange-story.ts`).
 */
export function criticalCss(sheets: readonly string[], markup: string): string {
  const used = new Set(['dateline', 'app-waiting', 'embed-list', 'embed-tellings']);
  for (const [, names = ''] of markup.matchAll(/class="([^"]*)"/g))
    for (const name of names.split(/\s+/)) used.add(name);

  function isUsed(selector: readonly SelectorComponent[]): boolean {
    return selector.every((part) => {
      if (part.type === 'class') return used.has(part.name);
      if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where'))
        return part.selectors.some(isUsed);
      return true;
    });
  }

  const { code } = transform({
    filename: 'critical.css',
    code: Buffer.from(sheets.join('\n')),
    minify: true,
    visitor: {
      Rule: {
        style: (rule) => (rule.value.selectors.some(isUsed) ? undefined : []),
      },
    },
  });
  // Once more, for queries that have nothing left in them.
  return smallCss(code.toString());
}

/** The same rules in fewer bytes. */
export function smallCss(sheet: string): string {
  return transform({ filename: 'small.css', code: Buffer.from(sheet), minify: true, targets: TARGETS }).code.toString();
}

import { preprocessCSS, resolveConfig } from 'vite';
import { describe, expect, it } from 'vitest';
import { scopeStyles } from '../../../scripts/scope-styles.ts';

const config = await resolveConfig({ configFile: false, css: { postcss: { plugins: [scopeStyles()] } } }, 'build');

/** What becomes of a stylesheet, on one line. */
async function scoped(css: string, file = '/src/panels/list.css'): Promise<string> {
  const { code } = await preprocessCSS(css, file, config);
  return code.replaceAll(/\s+/g, ' ').trim();
}

describe('the stylesheets for somebody else’s page', () => {
  it.each([
    ['.panel p, .button { top: 0 }', ':where(.dateline) .panel p, :where(.dateline) .button { top: 0 }'],
    ['body { top: 0 }', ':where(.dateline) { top: 0 }'],
    ["[data-theme='dark'] .map { top: 0 }", ":where(.dateline)[data-theme='dark'] .map { top: 0 }"],
    ['.dateline .map { top: 0 }', '.dateline .map { top: 0 }'],
    [':host { top: 0 }', ':host { top: 0 }'],
    ['@keyframes in { from { top: 0 } }', '@keyframes in { from { top: 0 } }'],
    ['.a { &:hover { top: 0 } }', ':where(.dateline) .a { &:hover { top: 0 } }'],
  ])('keep their rules inside: %s', async (css, expected) => {
    expect(await scoped(css)).toBe(expected);
  });

  it('have no length that depends on the page’s root', async () => {
    const rem = (count: string) => `calc(${count} * var(--dateline-rem, 15px))`;
    expect(await scoped('.dateline { inset: -1.5rem calc(2px + .5rem) var(--a-rem) }')).toBe(
      `.dateline { inset: ${rem('-1.5')} calc(2px + ${rem('.5')}) var(--a-rem) }`,
    );
    expect(await scoped('@container embed (width >= 60rem) { .dateline { top: 0 } }')).toContain('(width >= 900px)');
    expect(await scoped('@media (width >= 60rem) { .dateline { top: 0 } }'), 'of the browser').toContain('60rem');
  });

  it('take the theme from the site where it says something', async () => {
    expect(await scoped('.dateline { /* Ours. */ --line: light-dark(red, blue); top: 0; --space: 2rem; }')).toBe(
      '.dateline { /* Ours. */ --line: var(--dateline-line, light-dark(red, blue)); top: 0; ' +
        '--space: var(--dateline-space, calc(2 * var(--dateline-rem, 15px))); }',
    );
    const less = '@media (prefers-reduced-motion: reduce) { .dateline { --motion: 0ms } }';
    expect(await scoped(less), 'what the reader has asked for').toBe(less);
  });

  it('let Leaflet’s count less than ours, whichever comes first', async () => {
    expect(await scoped('.leaflet-pane { top: 0 }', '/node_modules/leaflet/dist/leaflet.css')).toBe(
      '@layer dateline.leaflet {:where(.dateline) .leaflet-pane { top: 0 } }',
    );
  });
});

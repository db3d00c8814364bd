/** A custom property of a stylesheet with its value. */
export type ThemeProperty = readonly [name: string, value: string];

const DECLARATION = /(--[\w-]+)\s*:\s*([^;{}]+);/g;
const LIGHT_DARK = /light-dark\(\s*([^,()]+)\s*,[^()]*\)/g;

/**
 * The custom properties of the page's theme as they are in the light: a picture is printed, and looked at on other pages.
 *
 * @param css the theme's stylesheet as it is written, with `light-dark()`
 */
export function lightTheme(css: string): readonly ThemeProperty[] {
  const block = /(?::root|\.dateline)\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  return [...block.matchAll(DECLARATION)].map(([, name = '', value = '']) => [name, inLight(value)]);
}

function inLight(value: string): string {
  return value.replace(LIGHT_DARK, '$1').trim();
}

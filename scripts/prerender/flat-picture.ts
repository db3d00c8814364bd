import { lightTheme } from '#export/light-theme.ts';
import { criticalCss } from './critical-css.ts';

const VARIABLE = /var\(\s*(--[\w-]+)\s*\)/g;
/** Over the surface a colour mixed with it looks as the colour does when it lets the surface through. */
const MIXED = /(fill|stroke):\s*color-mix\(in srgb, ?currentColor (\d+)%, ?[^;}]*\)/gi;
const MOVED = /style="transform:translate\((-?[\d.]+)px, ?(-?[\d.]+)px\);?/g;
/** Queries, which a picture of a fixed size has no use for. */
const QUERY = /@(?:media|container)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;

/**
 * A picture that is painted by stylesheets as one that needs no more than SVG 1.1 and simple selectors, in the colours of the
 * light: custom properties, mixed colours and moves by CSS are written out.
 *
 * @param theme the stylesheet with the custom properties
 */
export function flatPicture(svg: string, sheets: readonly string[], theme: string): string {
  const values = new Map(lightTheme(theme));
  const written = (text: string) => text.replace(VARIABLE, (whole, name: string) => values.get(name) ?? whole);
  const css = criticalCss(sheets, svg)
    .replace(QUERY, '')
    .replace(
      MIXED,
      (_whole, ink: string, share: string) => `${ink}:currentColor;${ink}-opacity:${Number(share) / 100}`,
    );
  const moved = svg.replace(MOVED, (_whole, x: string, y: string) => `transform="translate(${x},${y})" style="`);
  // The one custom property that is set in the picture itself holds a colour.
  const whole = moved.replace('>', () => `><style>${css}</style>`);
  return written(whole.replaceAll('var(--slot)', 'currentColor').replaceAll('--slot:', 'color:'));
}

/** A colour as every drawing program takes it: `#b3261e`, and its opacity apart. */
export interface PlainColour {
  readonly hex: string;
  /** 0 to 1 */
  readonly opacity: number;
}

/**
 * A computed colour, `rgb(179, 38, 30)`, `rgba(0, 0, 0, 0.5)` or `color(srgb 0.7 0.15 0.12 / 0.5)`; `undefined` for what is no
 * colour, such as `none` or `url(#…)`.
 */
export function plainColour(computed: string): PlainColour | undefined {
  const [, name, space, list] = /^(rgba?|color)\((srgb )?([^()]+)\)$/.exec(computed) ?? [];
  if (list === undefined || (name === 'color' && space === undefined)) return undefined;
  const [red = 0, green = 0, blue = 0, opacity = 1] = list.split(/[\s,/]+/).map(Number);
  const scale = space === undefined ? 1 : 255;
  const hex = [red, green, blue].map((part) => {
    const byte = Math.round(Math.min(Math.max(part * scale, 0), 255));
    return byte.toString(16).padStart(2, '0');
  });
  return { hex: `#${hex.join('')}`, opacity };
}

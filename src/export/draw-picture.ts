import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { inlinePaint } from './inline-paint.ts';
import type { ThemeProperty } from './light-theme.ts';

/** A picture as a file's text, with its size in CSS pixels. */
export interface DrawnPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What XML 1.0 cannot hold, not even escaped. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Draws a picture with the page's own stylesheets, and writes it down so that it needs none of them. The page shows nothing
 * of it: it comes and goes before the next paint.
 *
 * @param picture an `<svg>` as its outermost element
 * @param theme replaces the page's custom properties
 */
export function drawPicture(picture: ReactElement, theme: readonly ThemeProperty[]): DrawnPicture {
  const host = document.createElement('div');
  host.inert = true;
  Object.assign(host.style, { position: 'fixed', inset: '0 auto auto 0', visibility: 'hidden', colorScheme: 'light' });
  host.style.setProperty('forced-color-adjust', 'none');
  for (const [name, value] of theme) host.style.setProperty(name, value);
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(picture));
    const svg = host.querySelector('svg');
    if (svg === null) throw new Error('The picture has no svg element.');
    const drawn = svg.cloneNode(true);
    root.unmount();
    if (!(drawn instanceof SVGSVGElement)) throw new Error('The picture is no svg element.');
    // React keeps its hands on what it made; a copy may be changed.
    host.append(drawn);
    inlinePaint(drawn);
    const text = new XMLSerializer().serializeToString(drawn).replace(NOT_XML, '');
    const { width, height } = drawn;
    return {
      svg: `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`,
      width: width.baseVal.value,
      height: height.baseVal.value,
    };
  } finally {
    host.remove();
  }
}

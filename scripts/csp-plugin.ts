import type { Plugin } from 'vite';
import { HIDE_STORY_SOURCE } from './early-plugin.ts';

interface AllowedOrigins {
  /** That `?data=` may name, such as `https://data.example.org`. */
  readonly dataOrigins: readonly string[];
  /** That media may be loaded from when a reader asks. */
  readonly mediaOrigins: readonly string[];
}

/**
 * Writes the page's content security policy into the built HTML: everything from the page's own origin, and data and media
 * from the origins that the deployer listed as well. What a header alone can say (`frame-ancestors`) is left to the server.
 */
export function cspPlugin({ dataOrigins, mediaOrigins }: AllowedOrigins): Plugin {
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${HIDE_STORY_SOURCE}`,
    ["connect-src 'self'", ...dataOrigins].join(' '),
    // D3 and Leaflet place what they draw by style attributes.
    "style-src 'self' 'unsafe-inline'",
    ["img-src 'self' data: blob:", ...mediaOrigins].join(' '),
    ["media-src 'self'", ...mediaOrigins].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    name: 'dateline:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

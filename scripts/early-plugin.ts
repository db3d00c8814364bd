import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * Where the address names other data, the story that the page was delivered with is neither laid out nor seen for a moment
 * (src/plain/plain.css); unless the scripts that would bring the other one have failed. In the page itself, since any file would
 * come too late.
 */
const HIDE_STORY = `
      if (new URLSearchParams(location.search).has('data')) {
        document.documentElement.setAttribute('data-opening', '');
        addEventListener('load', () => document.documentElement.removeAttribute('data-opening'));
      }
    `;

/** How a content security policy allows that script and no other one in the page. */
export const HIDE_STORY_SOURCE = `'sha256-${createHash('sha256').update(HIDE_STORY).digest('base64')}'`;

/**
 * Has the page run `src/app/early-load.ts` by itself, in a small file that waits for nothing: the data that a link names is
 * on its way before the rest of the code has come.
 */
export function earlyPlugin(): Plugin {
  return {
    name: 'dateline:early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const early = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'early');
        if (early === undefined) throw new Error('The pages have lost what loads their data early.');
        const script = `<script type="module" async crossorigin src="./${early.fileName}"></script>`;
        return html
          .replace('<script type="module"', (main) => `${script}\n    ${main}`)
          .replace('</title>', (title) => `${title}\n    <script>${HIDE_STORY}</script>`);
      },
    },
  };
}

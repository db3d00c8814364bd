import type { Plugin } from 'vite';

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
        return html.replace('<script type="module"', (main) => `${script}\n    ${main}`);
      },
    },
  };
}

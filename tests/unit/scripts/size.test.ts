import { describe, expect, it } from 'vitest';

interface Size {
  staticFiles: (manifest: object, name: string) => string[];
  preloadedFiles: (html: string) => string[];
}
const script = '../../../scripts/size.mjs';
const { staticFiles, preloadedFiles }: Size = await import(script);

describe('the weight of a page', () => {
  it('counts an entry with what it imports, and leaves out what it loads later', () => {
    const manifest = {
      'index.html': { file: 'index.js', css: ['index.css'], imports: ['_shared.js'], dynamicImports: ['src/late.ts'] },
      '_shared.js': { file: 'shared.js', css: ['shared.css'], imports: ['index.html'] },
      'src/late.ts': { file: 'late.js' },
    };
    expect(staticFiles(manifest, 'index.html')).toEqual(['index.js', 'index.css', 'shared.js', 'shared.css']);
  });

  it('counts what the page preloads, wherever its folder is', () => {
    const html = `
      <link rel="icon" href="./favicon.png">
      <link rel="preload" as="fetch" crossorigin href="./assets/story.json">
      <link rel="modulepreload" crossorigin href="./assets/shared.js">
      <link rel="stylesheet" crossorigin href="/assets/index.css">
      <script type="module" crossorigin src="./assets/index.js"></script>
      <script>document.title = "inline"</script>`;
    expect(preloadedFiles(html)).toEqual([
      'assets/story.json',
      'assets/shared.js',
      'assets/index.css',
      'assets/index.js',
    ]);
  });
});

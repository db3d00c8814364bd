import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

interface BuildStamp {
  inputsOf: (root: string) => string;
  isBuilt: (root: string, inputs: string) => boolean;
  stampBuild: (root: string, inputs: string) => void;
}
const script = '../../../scripts/build-stamp.mjs';
const { inputsOf, isBuilt, stampBuild }: BuildStamp = await import(script);

describe('a build', () => {
  let root: string;

  function write(name: string, content: string): void {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  const isCurrent = () => isBuilt(root, inputsOf(root));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dateline-stamp-'));
    write('index.html', '<p>page</p>');
    write('src/app/main.tsx', 'start()');
    write('data/story/events.json', '[]');
    write('dist/index.html', '<p>built</p>');
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is current when it was made from what is there', () => {
    expect(isCurrent()).toBe(false);
    stampBuild(root, inputsOf(root));
    expect(isCurrent()).toBe(true);
  });

  it.each([
    ['the page changes', 'index.html', '<p>new</p>'],
    ['a source changes', 'src/app/main.tsx', 'begin()'],
    ['a source is added', 'src/app/other.ts', ''],
    ['the data changes', 'data/story/events.json', '[{}]'],
    ['another page appears', 'embed.html', ''],
    ['someone builds something else', 'dist/index.html', '<p>other</p>'],
    ['something is left in dist/', 'dist/assets/old.js', ''],
  ])('is stale when %s', (_, name, content) => {
    stampBuild(root, inputsOf(root));
    write(name, content);
    expect(isCurrent()).toBe(false);
  });

  it('is stale when something changed while it was made', () => {
    const inputs = inputsOf(root);
    write('src/app/main.tsx', 'begin()');
    stampBuild(root, inputs);
    expect(isCurrent()).toBe(false);
  });

  it('is stale when dist/ is gone', () => {
    stampBuild(root, inputsOf(root));
    rmSync(join(root, 'dist'), { recursive: true });
    expect(isCurrent()).toBe(false);
  });
});

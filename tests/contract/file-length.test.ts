import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './planted.ts';
import { filesBelow } from './sources.ts';

/** One idea to a file; what does not fit is two. */
const MOST_LINES = 250;

/**
 * Written by a script, or by nature as long as what it tells: the notes of all versions, the article. Data and tables of texts
 * (JSON) are too.
 */
const EXEMPT = ['src/i18n/messages.ts', 'CHANGELOG.md', 'public/explainer/index.html'];

it(`no file that is written by hand has more than ${MOST_LINES} lines`, () => {
  const files = [
    ...['src', 'scripts', 'tests', 'docs', 'public', 'data', '.github'].flatMap((folder) => filesBelow(folder)),
    ...readdirSync(root),
  ].filter((path) => /\.(?:tsx?|mjs|css|html|md|yml|grit|jsonc)$/.test(path) && !EXEMPT.includes(path));
  const long = files
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES);
  expect(files.length).toBeGreaterThan(500);
  expect(long).toEqual([]);
});

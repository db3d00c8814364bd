// Tells whether dist/ is what a build would make now, by the content of everything that goes into one.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const INPUTS = [
  'src',
  'data',
  'public',
  'scripts',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** @param {string} root */
const stampPath = (root) => join(root, 'node_modules/.cache/dateline/build-stamp');

/**
 * Every file at or under a path; none when there is nothing there.
 *
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * @param {string} root
 * @param {readonly string[]} names files and folders in it
 */
function digest(root, names) {
  const hash = createHash('sha256');
  for (const path of names.map((name) => join(root, name))) {
    for (const file of filesUnder(path)) {
      const content = readFileSync(file);
      hash.update(`\0${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/**
 * What a build reads, in one line. The pages beside index.html and the .env files count too.
 *
 * @param {string} root
 */
export function inputsOf(root) {
  const loose = readdirSync(root).filter((name) => name.endsWith('.html') || name.startsWith('.env'));
  const { DATELINE_DATA_ORIGINS = '', DATELINE_MEDIA_ORIGINS = '', DATELINE_URL = '' } = process.env;
  const given = [DATELINE_DATA_ORIGINS, DATELINE_MEDIA_ORIGINS, DATELINE_URL].join('; ');
  return `${process.version} ${given} ${digest(root, [...INPUTS, ...loose.sort()])}`;
}

/**
 * Whether dist/ stands as a build of these inputs left it.
 *
 * @param {string} root
 * @param {string} inputs from `inputsOf`
 */
export function isBuilt(root, inputs) {
  if (filesUnder(join(root, 'dist/index.html')).length === 0) return false;
  try {
    return readFileSync(stampPath(root), 'utf8') === `${inputs} ${digest(root, ['dist'])}`;
  } catch {
    return false;
  }
}

/**
 * Remembers that dist/ has just been built from these inputs.
 *
 * @param {string} root
 * @param {string} inputs what `inputsOf` said before the build
 */
export function stampBuild(root, inputs) {
  mkdirSync(dirname(stampPath(root)), { recursive: true });
  writeFileSync(stampPath(root), `${inputs} ${digest(root, ['dist'])}`);
}

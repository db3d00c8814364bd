// Where Vite's manifest of a build is kept: which files each entry needs, for those who weigh it, and not for readers.

import { basename, join } from 'node:path';

/**
 * @param {string} root the project's folder
 * @param {string} outDir what was built, such as dist/
 */
export const manifestPath = (root, outDir) =>
  join(root, 'node_modules/.cache/dateline', `${basename(outDir)}-manifest.json`);

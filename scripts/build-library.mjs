// Builds dist-lib/: the module for sites that bundle, its stylesheet and its types.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { run } from './install.mjs';

// Whoever starts this: a test, for one, names itself there, and JSX would be compiled for development.
process.env.NODE_ENV = 'production';

const root = fileURLToPath(new URL('..', import.meta.url));

await build({ root, configFile: join(root, 'vite.library.config.ts'), logLevel: 'warn' });

// Only the entry's types are published; tsc writes those of everything behind it as well.
const types = mkdtempSync(join(tmpdir(), 'dateline-types-'));
const code = await run(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.library.json', '--outDir', types],
  { cwd: root },
);
if (code !== 0) process.exit(code);
// The stylesheet is imported by its own name.
const declaration = readFileSync(join(types, 'src/app/dateline.d.ts'), 'utf8').replace(/^import '.*\.css';\n/gm, '');
if (/^(import|export .* from)\b/m.test(declaration)) {
  throw new Error('The types of src/app/dateline.tsx name another file, which is not published.');
}
writeFileSync(join(root, 'dist-lib/dateline.d.ts'), declaration);
rmSync(types, { recursive: true });

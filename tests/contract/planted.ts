import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** The fences that a planted file can break, by the name the lint gives them. */
const FENCES: Readonly<Record<string, string>> = {
  'lint/style/noRestrictedImports': 'import',
  'lint/style/noRestrictedGlobals': 'global',
  'lint/suspicious/noImportCycles': 'cycle',
  plugin: 'plugin',
};

interface Report {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[];
}

/**
 * Plants one-line files in a bare copy of the tree with the project's own lint rules, and lints them all at once.
 *
 * @param sources source text by path ("src/scene/a.ts")
 * @returns for each path the fences it broke: "import", "global", "cycle" or "plugin"
 */
export function lintPlanted(sources: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const garden = mkdtempSync(join(tmpdir(), 'dateline-layers-'));
  try {
    for (const name of ['biome.jsonc', '.gitignore', 'package.json', 'scripts/lint']) {
      cpSync(join(root, name), join(garden, name), { recursive: true });
    }
    for (const [path, source] of sources) {
      mkdirSync(dirname(join(garden, path)), { recursive: true });
      writeFileSync(join(garden, path), source);
    }
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [biome, 'lint', '--reporter=json', '--max-diagnostics=none', 'src'],
      { cwd: garden, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    if (!stdout.startsWith('{')) throw new Error(`Biome did not report: ${stderr}`);
    const { diagnostics }: Report = JSON.parse(stdout);
    const broken = new Map<string, string[]>([...sources.keys()].map((path) => [path, []]));
    for (const { category, location } of diagnostics) {
      const fence = FENCES[category];
      if (fence !== undefined) broken.get(relative(garden, resolve(garden, location.path)))?.push(fence);
    }
    return broken;
  } finally {
    rmSync(garden, { recursive: true, force: true });
  }
}

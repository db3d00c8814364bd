import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDERS, type Folder, MAY_IMPORT } from './layer-table.ts';
import { root } from './planted.ts';

interface Override {
  readonly includes: readonly string[];
  readonly linter?: { readonly rules: { readonly style?: { readonly noRestrictedImports?: RestrictedImports } } };
}

interface RestrictedImports {
  readonly options: {
    readonly patterns: readonly { readonly group: readonly string[] }[];
  };
}

/**
 * What the rows of biome.jsonc let each folder import besides its own files, as it is written there: "#model/*", "zustand/**".
 * Throws if a folder has no row.
 */
export function readLintRows(): ReadonlyMap<Folder, readonly string[]> {
  const text = readFileSync(join(root, 'biome.jsonc'), 'utf8');
  const { overrides }: { overrides: readonly Override[] } = JSON.parse(text.replaceAll(/^\s*\/\/.*$/gm, ''));
  return new Map(
    FOLDERS.map((folder) => {
      const row = overrides.find(({ includes }) => includes.length === 1 && includes[0] === `src/${folder}/**`);
      const fence = row?.linter?.rules.style?.noRestrictedImports?.options.patterns[0];
      if (fence === undefined) throw new Error(`biome.jsonc has no row for src/${folder}.`);
      const allowed = fence.group.filter((pattern) => pattern.startsWith('!') && pattern !== '!./*');
      return [folder, allowed.map((pattern) => pattern.slice(1))];
    }),
  );
}

/** Whether a permission of a row holds for an import. */
export function permits(pattern: string, imported: string): boolean {
  const parts = pattern
    .split(/(\*\*|\*)/)
    .map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : escapeForRegExp(part)));
  return new RegExp(`^${parts.join('')}$`).test(imported);
}

function escapeForRegExp(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * The sentence of a folder's README that says what it may import: "`url` imports `model` and `store`, and no package." What
 * the build makes (virtual:…) is no package.
 *
 * @param allowed the folder's permissions as `readLintRows` gives them
 */
export function importsSentence(folder: Folder, allowed: readonly string[]): string {
  const folders: readonly string[] = MAY_IMPORT[folder];
  const packages = new Set(allowed.filter((name) => !/^(?:#|virtual:)/.test(name)).map(packageOf));
  const subject = `\`${folder}\` imports ${folders.length === 0 ? 'no other folder' : inWords(folders)}`;
  if (packages.size > 0) return `${subject}; of packages ${inWords([...packages])}.`;
  return `${subject}${folders.length === 0 ? ' and' : ', and'} no package.`;
}

/** "zustand/**" is of zustand, "@react-leaflet/core" a package of its own. */
function packageOf(pattern: string): string {
  return pattern.startsWith('@') ? pattern : pattern.replace(/\/.*$/, '');
}

function inWords(names: readonly string[]): string {
  const coded = names.map((name) => `\`${name}\``);
  return [coded.slice(0, -1).join(', '), coded.at(-1)].filter((part) => part !== '').join(' and ');
}

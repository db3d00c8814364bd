import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { type Comment, type EcmaScriptModule, type Program, parseSync } from 'oxc-parser';
import { FOLDERS, type Folder } from './layer-table.ts';
import { root } from './planted.ts';

/** A file of code, parsed. */
export interface Source {
  /** From the root of the tree, as in "src/scene/map/arc.ts". */
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly module: EcmaScriptModule;
  readonly comments: readonly Comment[];
}

/** Files below a folder, by their paths from the root of the tree, in order. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => !path.includes('node_modules/'))
    .toSorted();
}

/** The code below a folder of the tree, parsed; throws for what does not parse. */
export function sourcesBelow(folder: string): readonly Source[] {
  return filesBelow(folder)
    .filter((path) => /\.(?:tsx?|mjs)$/.test(path))
    .map(parseFile);
}

/** @param path from the root of the tree */
export function parseFile(path: string): Source {
  return parseSource(path, readFileSync(join(root, path), 'utf8'));
}

/** @param path from the root of the tree; its ending says which language the text is in */
export function parseSource(path: string, text: string): Source {
  const { program, module, comments, errors } = parseSync(path, text);
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
  return { path, text, program, module, comments };
}

/** What a file imports or re-exports, for its value, its type or its effect, as it is written there. */
export function importedNames({ text, module }: Source): readonly string[] {
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value)),
    ...module.dynamicImports.map(({ moduleRequest }) => text.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
  ].filter((name) => name !== undefined);
}

/** The folder of the layer table whose row holds for a file of src/. */
export function folderOf(path: string): Folder | undefined {
  const within = posix.dirname(path).replace(/^src\//, '');
  return FOLDERS.find((folder) => folder === within);
}

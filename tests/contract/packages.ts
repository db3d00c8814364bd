import { posix } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { root } from './planted.ts';
import { importedNames, parseFile, type Source } from './sources.ts';

/** What a file imports from a package for its value, by the names that the package gives it; `*` for all of it. */
export function valuesFrom({ module }: Source, name: string): readonly string[] {
  return module.staticImports
    .filter(({ moduleRequest }) => moduleRequest.value === name)
    .flatMap(({ entries }) => entries.filter(({ isType }) => !isType))
    .map(({ importName }) => importName.name ?? '*');
}

/** What a file exports, wherever it has it from; `*` for all of another file. */
export function exportsOf({ module }: Source): readonly string[] {
  return module.staticExports
    .flatMap(({ entries }) => entries.map(({ exportName }) => exportName.name ?? '*'))
    .toSorted();
}

export function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted();
}

/** A file, from the root of the tree, and those that it needs by relative paths. */
export function reach(path: string, seen = new Map<string, Source>()): ReadonlyMap<string, Source> {
  if (seen.has(path)) return seen;
  const source = parseFile(path);
  seen.set(path, source);
  for (const name of importedNames(source)) {
    if (name.startsWith('.')) reach(posix.join(posix.dirname(path), name), seen);
  }
  return seen;
}

/**
 * Builds code that uses these names of some packages, and nothing else.
 *
 * @returns how much is left of each module, by its path below node_modules; what has been dropped is not among them
 */
export async function modulesOf(
  used: Readonly<Record<string, readonly string[]>>,
  plugins: readonly Plugin[],
): Promise<ReadonlyMap<string, number>> {
  const entry = '\0entry';
  const code = Object.entries(used).map(([name, names]) => `export { ${names.join(', ')} } from '${name}';`);
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      ...plugins,
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code.join('\n') : null),
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: entry, external: ['react', 'react-dom'], preserveEntrySignatures: 'strict' },
    },
  });
  const outputs: readonly Rolldown.RolldownOutput[] = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const chunks = outputs.flatMap(({ output }) => output.flatMap((file) => (file.type === 'chunk' ? [file] : [])));
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  return new Map(modules.map(([id, { renderedLength }]) => [id.split('/node_modules/').at(-1) ?? id, renderedLength]));
}

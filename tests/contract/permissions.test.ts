import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FOLDERS, type Folder, MAY_IMPORT, PACKAGE_FENCES } from './layer-table.ts';
import { importsSentence, permits, readLintRows } from './lint-rows.ts';
import { root } from './planted.ts';
import { folderOf, importedNames, sourcesBelow } from './sources.ts';

const rows = readLintRows();
const imports = importsByFolder();

describe.each(FOLDERS)('src/%s', (folder) => {
  const imported = imports.get(folder) ?? new Set();
  const allowed = rows.get(folder) ?? [];

  it('uses what the table lets it import', () => {
    const folders: readonly Folder[] = MAY_IMPORT[folder];
    const packages = Object.keys(PACKAGE_FENCES).filter((name) => PACKAGE_FENCES[name]?.includes(folder));
    const isUsed = (pattern: string) => [...imported].some((name) => permits(pattern, name));
    expect(folders.filter((other) => !isUsed(`#${other}/*`))).toEqual([]);
    expect(packages.filter((name) => !isUsed(name))).toEqual([]);
    expect(allowed.filter((pattern) => !isUsed(pattern))).toEqual([]);
  });

  it('says in its README what it may import', () => {
    const sentence = importsSentence(folder, allowed);
    const readme = readFileSync(join(root, 'src', folder.replace(/\/.*$/, ''), 'README.md'), 'utf8');
    expect(readme.replaceAll(/\s+/g, ' ')).toContain(sentence);
  });
});

describe('docs/architecture.md', () => {
  const architecture = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const [, text = ''] = /^(## Folders.*?)^## /ms.exec(architecture) ?? [];

  it('says of each folder what it may import', () => {
    const table = new Map(
      Array.from(text.matchAll(/^\| `([\w/]+)` \| [^|]+ \| ([^|]+) \|$/gm), ([, folder = '', names = '']) => [
        folder,
        names,
      ]),
    );
    const expected = FOLDERS.map((folder) => [folder, MAY_IMPORT[folder].join(', ') || 'nothing']);
    expect([...table]).toEqual(expected);
  });

  it('has a map on which each folder stands once, below all that it needs', () => {
    const [, drawn = ''] = /^```text\n(.*?)^```/ms.exec(text) ?? [];
    const lines = drawn.split('\n').map((line) => FOLDERS.filter((folder) => line.split(/\s+/).includes(folder)));
    expect(lines.flat().toSorted()).toEqual(FOLDERS.toSorted());
    const lineOf = (folder: Folder) => lines.findIndex((folders) => folders.includes(folder));
    const high = FOLDERS.filter((folder) => MAY_IMPORT[folder].some((needed) => lineOf(needed) >= lineOf(folder)));
    expect(high).toEqual([]);
  });
});

/** What the files of each folder import from outside of it, as written. */
function importsByFolder(): ReadonlyMap<Folder, ReadonlySet<string>> {
  const found = new Map(FOLDERS.map((folder) => [folder, new Set<string>()]));
  for (const source of sourcesBelow('src')) {
    const folder = folderOf(source.path);
    for (const name of importedNames(source)) if (folder !== undefined) found.get(folder)?.add(name);
  }
  return found;
}

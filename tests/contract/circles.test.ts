import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { MAY_IMPORT } from './layer-table.ts';
import { importedNames, type Source, sourcesBelow } from './sources.ts';

/** For each name the names that it needs. */
type Needs = ReadonlyMap<string, readonly string[]>;

it('no file imports itself by way of others, at once or later', () => {
  const sources = ['src', 'scripts', 'tests'].flatMap((folder) => sourcesBelow(folder));
  expect(inCircles(new Map(sources.map((source) => [source.path, filesImportedBy(source)])))).toEqual([]);
});

it('no folder may import itself by way of others', () => {
  expect(inCircles(new Map(Object.entries(MAY_IMPORT)))).toEqual([]);
});

it('finds what lies in a circle, and what needs it', () => {
  const needs = { a: ['b', 'elsewhere'], b: ['c'], c: ['a'], d: ['a'], e: [] };
  expect(inCircles(new Map(Object.entries(needs)))).toEqual(['a', 'b', 'c', 'd']);
});

/** Takes away what needs nothing that is left, until no more can be taken. */
function inCircles(needs: Needs): readonly string[] {
  let left = new Set(needs.keys());
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    const still = left;
    left = new Set([...still].filter((name) => needs.get(name)?.some((needed) => still.has(needed))));
  }
  return [...left];
}

function filesImportedBy(source: Source): readonly string[] {
  return importedNames(source)
    .filter((name) => /^(?:#|\.)/.test(name))
    .map((name) => (name.startsWith('#') ? `src/${name.slice(1)}` : posix.join(posix.dirname(source.path), name)));
}

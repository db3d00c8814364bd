import { expect, it } from 'vitest';
import { parseSource, type Source, sourcesBelow } from './sources.ts';
import { isNode, lineOf, walk } from './syntax.ts';

/** What fetches code later without the page around it being safe from its failure. */
function unguarded({ path, text, program, module }: Source): readonly string[] {
  const guards: (readonly [start: number, end: number])[] = [];
  walk(program, (node) => {
    if (node.type === 'CallExpression' && isGuard(node.callee)) guards.push([Number(node.start), Number(node.end)]);
  });
  const bare = module.dynamicImports.filter(
    ({ start, end }) => !guards.some(([from, to]) => from <= start && end <= to),
  );
  const lazy = module.staticImports.filter(
    ({ moduleRequest, entries }) =>
      moduleRequest.value === 'react' && entries.some(({ importName }) => importName.name === 'lazy'),
  );
  return [...bare, ...lazy].map(({ start }) => lineOf(path, text, start));
}

function isGuard(callee: unknown): boolean {
  return isNode(callee) && (callee.name === 'latePart' || callee.name === 'lateComponent');
}

it('code that comes late comes by latePart or lateComponent', () => {
  expect(sourcesBelow('src').flatMap(unguarded)).toEqual([]);
});

it('a bare import() and a lazy are found', () => {
  const planted = `import { lazy } from 'react';
export const bare = () => import('./a.ts');
export const fine = latePart(() => import('./b.ts'));
export const later = latePart(async () => (await import('./c.ts')).c);`;
  expect(unguarded(parseSource('src/planted.ts', planted))).toEqual(['src/planted.ts:2', 'src/planted.ts:1']);
});

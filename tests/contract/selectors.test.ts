import { expect, it } from 'vitest';
import { parseSource, type Source, sourcesBelow } from './sources.ts';
import { isNode, lineOf, type Node, walk } from './syntax.ts';

/** What takes a selector; d3's `select` takes elements as well, which are told by their names. */
const TAKERS = new Set(['querySelector', 'querySelectorAll', 'closest', 'matches']);
const D3_TAKERS = new Set(['select', 'selectAll']);

/**
 * Selectors that something unknown may stand in: each is put together of written texts, constants and `withAttribute` in
 * the call that takes it.
 */
function doubtful({ path, text, program, module }: Source): readonly string[] {
  const usesD3 = module.staticImports.some(({ moduleRequest }) => moduleRequest.value === 'd3');
  const found: number[] = [];
  walk(program, (node) => {
    if (node.type !== 'CallExpression' || !isNode(node.callee) || !Array.isArray(node.arguments)) return;
    const { callee } = node;
    if (callee.type !== 'MemberExpression' || !isNode(callee.property)) return;
    const name = String(callee.property.name);
    if (!TAKERS.has(name) && !(usesD3 && D3_TAKERS.has(name))) return;
    const [selector] = node.arguments;
    if (isNode(selector) && !isKnown(selector)) found.push(Number(node.start));
  });
  return found.map((start) => lineOf(path, text, start));
}

function isKnown(node: Node): boolean {
  switch (node.type) {
    case 'Literal':
      return true;
    case 'TemplateLiteral':
      return Array.isArray(node.expressions) && node.expressions.every((part) => isNode(part) && isKnown(part));
    case 'Identifier':
      return isConstant(node);
    case 'MemberExpression':
      return isNode(node.object) && isConstant(node.object);
    case 'CallExpression':
      return isNode(node.callee) && node.callee.name === 'withAttribute';
    default:
      return false;
  }
}

/** By its name, as they are written here. */
function isConstant({ type, name }: Node): boolean {
  return type === 'Identifier' && /^[A-Z][A-Z\d_]*$/.test(String(name));
}

it('no id stands in a selector but by withAttribute', () => {
  expect(sourcesBelow('src').flatMap(doubtful)).toEqual([]);
});

it('escapes by hand stand in no other file', () => {
  const escaping = sourcesBelow('src').filter(({ text }) => text.includes('CSS.escape'));
  expect(escaping.map(({ path }) => path)).toEqual(['src/ui/with-attribute.ts']);
});

it('a raw id in a selector is found', () => {
  const planted = `import { select } from 'd3';
root.querySelector(\`[data-event-id="\${id}"]\`);
root.querySelector('#' + id);
root.closest(target);
select(group).select(nameOf(end));
select(group).select(HANDLES[end]);
root.matches(\`.list \${withAttribute('data-event-id', id)}, \${VIEWS} :focus\`);`;
  const lines = [2, 3, 4, 5].map((line) => `src/planted.ts:${line}`);
  expect(doubtful(parseSource('src/planted.ts', planted))).toEqual(lines);
});

import type { Node } from 'oxc-parser';
import { expect, it } from 'vitest';
import { calledName, isFunction, knownFunctions, nodesBelow } from './page-steps.ts';
import { parseSource, type Source, sourcesBelow } from './sources.ts';

const NO_NEIGHBOURS = new Map<string, Source>();

/** The places of a file that hear keys without asking whose they are, a line each. What only stops them is left alone. */
function unasked(source: Source): readonly string[] {
  const { path, text, program } = source;
  const known = knownFunctions(source, NO_NEIGHBOURS);
  const wrong = [...nodesBelow(program)].flatMap(handlerOf).filter((heard) => {
    const handler = heard.type === 'Identifier' ? known.get(heard.name)?.node : heard;
    return handler === undefined || !isFunction(handler) || !asks(handler, text);
  });
  return wrong.map(({ start }) => `${path}:${text.slice(0, start).split('\n').length}`);
}

const KEYS = /^key(?:down|up|press)\b/;
const ON_KEYS = /^onKey(?:Down|Up|Press)(?:Capture)?$/;

/** What hears keys, if that is what a node sets: `on('keydown', …)`, `onKeyDown={…}`, `{ onKeyDown: … }`. */
function handlerOf(node: Node): readonly Node[] {
  if (node.type === 'CallExpression') {
    const at = node.arguments.findIndex((one) => one.type === 'Literal' && KEYS.test(String(one.value)));
    return at < 0 ? [] : node.arguments.slice(at + 1, at + 2);
  }
  if (node.type === 'JSXAttribute' && node.name.type === 'JSXIdentifier' && ON_KEYS.test(node.name.name)) {
    return node.value?.type === 'JSXExpressionContainer' ? [node.value.expression] : [node];
  }
  if (node.type === 'Property' && node.key.type === 'Identifier' && ON_KEYS.test(node.key.name)) {
    // In a pattern it is a name for what somebody else has set.
    return node.value.type === 'Identifier' && node.shorthand ? [] : [node.value];
  }
  return [];
}

function asks(handler: Node, text: string): boolean {
  const onlyStops = /=>\s*event\.stopPropagation\(\)$/.test(text.slice(handler.start, handler.end));
  const calls = [...nodesBelow(handler)].flatMap((node) => (node.type === 'CallExpression' ? [calledName(node)] : []));
  return onlyStops || calls.some(({ owner, name }) => owner === undefined && name === 'ownKey');
}

it('who hears keys asks whose they are', () => {
  const sources = sourcesBelow('src');
  expect(sources.flatMap(unasked)).toEqual([]);
  const hearing = sources.filter(({ program }) => [...nodesBelow(program)].some((node) => handlerOf(node).length > 0));
  expect(hearing.length, 'found by this test').toBeGreaterThan(9);
});

it.each([
  ["area.addEventListener('keydown', ({ key }) => act(key));", 1],
  ["area.addEventListener('keydown', hear);\nfunction hear(event) { if (event.key === 'Enter') act(); }", 1],
  ["area.addEventListener('keydown', hear);\nfunction hear(event) { act(ownKey(event)); }", 0],
  ["area.addEventListener('keydown', imported);", 1],
  ["select(node).on('keyup.slider', (event) => step(event.key));", 1],
  ['const part = <div onKeyDown={(event) => act(event.code)} />;', 1],
  ['const part = <div onKeyDown={(event) => ownKey(event) === "Escape" && close()} />;', 0],
  ['const part = <div onKeyDown={(event) => event.stopPropagation()} />;', 0],
  ['const handlers = { onKeyDown(event) { act(event.key); } };', 1],
])('%s', (planted, found) => {
  expect(unasked(parseSource('src/planted.tsx', planted))).toHaveLength(found);
});

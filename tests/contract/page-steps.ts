import { type CallExpression, type Node, visitorKeys } from 'oxc-parser';
import type { Source } from './sources.ts';

/**
 * What a test does with a page, in the order in which it does so: it changes something, it waits for something, it reads
 * something. What Playwright itself believes of the page, such as its address, is read apart.
 */
export interface Step {
  readonly kind: 'act' | 'wait' | 'read' | 'belief';
  readonly node: Node;
}

/** The functions that a file can call by name, each with those that it can call itself. */
export type Known = ReadonlyMap<string, KnownFunction>;

interface KnownFunction {
  readonly node: Node;
  readonly known: Known;
}

const ACTS = new Set([
  ...['click', 'dblclick', 'tap', 'press', 'pressSequentially', 'fill', 'check', 'uncheck', 'selectOption', 'hover'],
  ...['setInputFiles', 'focus', 'blur', 'goBack', 'goForward', 'goto', 'reload', 'wheel', 'move', 'down', 'up'],
  ...['dispatchEvent', 'setViewportSize', 'emulateMedia', 'scrollIntoViewIfNeeded', 'send', 'fastForward', 'runFor'],
]);
const READS = new Set([
  ...['textContent', 'innerText', 'innerHTML', 'allTextContents', 'allInnerTexts', 'count', 'getAttribute'],
  ...['isVisible', 'isHidden', 'isChecked', 'isEnabled', 'isDisabled', 'inputValue', 'boundingBox', 'title'],
  ...['evaluate', 'evaluateAll'],
]);
/** Playwright's own, and ours by their names. */
const WAITS = /^(waitFor|until[A-Z]|atRest$|nextFrame$)/;
/** These run what is handed to them there and then. */
const RUNS_ITS_ARGUMENT = new Set(['map', 'flatMap', 'filter', 'forEach', 'some', 'every', 'then', 'from']);

/**
 * The functions of a file by their names, however deep they stand, and those that it imports from its neighbours.
 *
 * @param neighbours by the name in an import, as in "./browser.ts"
 */
export function knownFunctions(source: Source, neighbours: ReadonlyMap<string, Source>): Known {
  const known = new Map<string, KnownFunction>();
  for (const { moduleRequest, entries } of source.module.staticImports) {
    const from = neighbours.get(moduleRequest.value);
    const theirs = from === undefined ? undefined : knownFunctions(from, neighbours);
    for (const { localName, importName } of entries) {
      const one = theirs?.get(importName.name ?? '');
      if (one !== undefined) known.set(localName.value, one);
    }
  }
  for (const node of nodesBelow(source.program)) {
    if (node.type === 'FunctionDeclaration' && node.id !== null) known.set(node.id.name, { node, known });
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || node.init === null) continue;
    if (isFunction(node.init)) known.set(node.id.name, { node: node.init, known });
  }
  return known;
}

export function isFunction(node: Node): boolean {
  return /^(ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/.test(node.type);
}

/** A node of a syntax tree and all that is in it, in the order of the text. */
export function* nodesBelow(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesBelow(child);
}

function childrenOf(node: Node): readonly Node[] {
  return (visitorKeys[node.type] ?? []).flatMap((key) => [Reflect.get(node, key)].flat()).filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** What a function does when it is called. */
export function stepsOfFunction(node: Node, known: Known): readonly Step[] {
  return 'body' in node && isNode(node.body) ? stepsOf(node.body, known) : [];
}

/** What is done where an expression or a statement stands; the functions in it are not called by that. */
export function stepsOf(node: Node, known: Known): readonly Step[] {
  if (isFunction(node)) return [];
  if (node.type === 'ExpressionStatement') return stepsOfStatement(node.expression, known);
  if (node.type === 'CallExpression') return stepsOfCall(node, known);
  const steps = childrenOf(node).flatMap((child) => stepsOf(child, known));
  // What stands at a loop's end comes before what stands at its beginning, too.
  return /^(For|While|DoWhile)/.test(node.type) ? [...steps, ...steps] : steps;
}

/** What runs in the page and answers nothing that is used is run for its effect. */
function stepsOfStatement(expression: Node, known: Known): readonly Step[] {
  const awaited = expression.type === 'AwaitExpression' ? expression.argument : expression;
  const called = awaited.type === 'ChainExpression' ? awaited.expression : awaited;
  const steps = stepsOf(called, known);
  const last = steps.at(-1);
  if (called.type !== 'CallExpression' || last?.node !== called || last.kind !== 'read') return steps;
  return calledName(called).name.startsWith('expect') ? steps : [...steps.slice(0, -1), { kind: 'act', node: called }];
}

function stepsOfCall(node: CallExpression, known: Known): readonly Step[] {
  const { owner, name } = calledName(node);
  if (owner === 'expect' && name === 'poll') return [{ kind: 'wait', node }];
  const given = node.arguments.flatMap((argument) =>
    RUNS_ITS_ARGUMENT.has(name) && isFunction(argument) ? stepsOfFunction(argument, known) : stepsOf(argument, known),
  );
  const before = stepsOf(node.callee, known);
  // `expect.poll(…).toBe(await …)`: the latter comes before the polling.
  if (before.at(-1)?.kind === 'wait') return [...given, ...before];
  const ours = owner === undefined && !WAITS.test(name) ? known.get(name) : undefined;
  const own = ours === undefined ? kindsOf(name) : kindsInShort(ours);
  return [...before, ...given, ...own.map((kind) => ({ kind, node }))];
}

function kindsOf(name: string): readonly Step['kind'][] {
  if (ACTS.has(name)) return ['act'];
  if (WAITS.test(name)) return ['wait'];
  if (READS.has(name)) return ['read'];
  return name === 'url' || name === 'workers' ? ['belief'] : [];
}

/** Filled as functions are met. */
const SHORT = new WeakMap<Node, readonly Step['kind'][]>();

/** Of a function of our own: whether it reads before it does anything else, and how it leaves the page. */
function kindsInShort({ node, known }: KnownFunction): readonly Step['kind'][] {
  const before = SHORT.get(node);
  if (before !== undefined) return before;
  // One that calls itself has no more to say.
  SHORT.set(node, []);
  const kinds = stepsOfFunction(node, known).map(({ kind }) => kind);
  const [first] = kinds.filter((kind) => kind !== 'belief');
  const short: readonly Step['kind'][] = [
    ...kinds.filter((kind) => kind === 'belief').slice(0, 1),
    ...(first === 'read' ? [first] : []),
    ...kinds.filter((kind) => kind === 'act' || kind === 'wait').slice(-1),
  ];
  SHORT.set(node, short);
  return short;
}

/** "page" and "click" of `page.click`; no owner and "says" of `says`. */
export function calledName({ callee }: CallExpression): { readonly owner?: string; readonly name: string } {
  if (callee.type === 'Identifier') return { name: callee.name };
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return { owner: '', name: '' };
  return { owner: callee.object.type === 'Identifier' ? callee.object.name : '', name: callee.property.name };
}

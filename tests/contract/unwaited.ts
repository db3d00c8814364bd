import type { Node } from 'oxc-parser';
import {
  calledName,
  isFunction,
  type Known,
  knownFunctions,
  nodesBelow,
  stepsOf,
  stepsOfFunction,
} from './page-steps.ts';
import type { Source } from './sources.ts';

/**
 * The places of a file of end-to-end tests that are green only as long as the page is quicker than the test, a line each:
 *
 * - a read that follows an action without a wait between them (`expect.poll`, `waitFor…`, our own `until…`);
 * - what Playwright itself believes of the page, such as its address, expected at once: it follows the page by a message.
 *
 * @param neighbours what the file may import, by the name in its import
 */
export function unwaitedReads(source: Source, neighbours: ReadonlyMap<string, Source>): readonly string[] {
  const known = knownFunctions(source, neighbours);
  const nodes = [...nodesBelow(source.program)];
  const polled = new Set(nodes.flatMap((node) => polledFunction(node, known)));
  const found = nodes.flatMap((node) => [
    ...(isFunction(node) && !polled.has(node) ? readsTooEarly(node, known) : []),
    ...(expectsBelief(node, known) ? [node] : []),
  ]);
  return [...new Set(found)].map((node) => lineOf(source, node));
}

/**
 * The places of a test file that wait by the clock, a line each: a fixed time is too long on one machine and too short on
 * another, and `vi.waitFor` gives up after a second, where `expect.poll` waits as long as vite.config.ts says.
 */
export function fixedWaits(source: Source): readonly string[] {
  const isFixed = (node: Node) => {
    if (node.type !== 'CallExpression') return false;
    const { owner, name } = calledName(node);
    return name === 'waitForTimeout' || (owner === 'vi' && /^wait/.test(name));
  };
  return [...nodesBelow(source.program)].filter(isFixed).map((node) => lineOf(source, node));
}

function lineOf({ path, text }: Source, { start, end }: Node): string {
  return `${path}:${text.slice(0, start).split('\n').length}: ${text.slice(start, end).split('\n')[0]}`;
}

/** A function that is asked again and again: it may act before it reads. */
function polledFunction(node: Node, known: Known): readonly Node[] {
  if (node.type !== 'CallExpression' || calledName(node).name !== 'poll') return [];
  const [asked] = node.arguments;
  if (asked?.type !== 'Identifier') return asked === undefined ? [] : [asked];
  return [known.get(asked.name)?.node ?? asked];
}

function readsTooEarly(node: Node, known: Known): readonly Node[] {
  let isSettled = true;
  return stepsOfFunction(node, known).flatMap(({ kind, node: at }) => {
    if (kind === 'act' || kind === 'wait') isSettled = kind === 'wait';
    return kind === 'read' && !isSettled ? [at] : [];
  });
}

function expectsBelief(node: Node, known: Known): boolean {
  if (node.type !== 'CallExpression') return false;
  const { owner, name } = calledName(node);
  if (owner !== undefined || name !== 'expect') return false;
  return node.arguments.some((argument) => stepsOf(argument, known).some(({ kind }) => kind === 'belief'));
}

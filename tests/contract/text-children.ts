import type { Source } from './sources.ts';
import { isNode, lineOf, type Node, walk } from './syntax.ts';

/** Typed elsewhere as what is rendered. */
const RENDERED = ['around', 'content', 'layout', 'sentenceOf'];

/** What a child of an element may become in the document. */
type Kind = 'element' | 'some' | 'written' | 'text';

/**
 * Text that changes beside something else in its element. Browsers that translate a page put elements of their own in place
 * of its texts: React then writes into one that is no longer there, or looks for it beside what comes or goes, and throws.
 * Only the text of an element that has nothing else in it is written as a whole.
 *
 * A fragment and what a component returns have no element of their own: no text may stand there.
 *
 * @param forText names of components that put nothing but a text into an element: `componentsForText`
 */
export function textsBesideOthers(source: Source, forText: ReadonlySet<string> = new Set()): readonly string[] {
  const { path, text, program } = source;
  const known = namesOfElements(text);
  const found: number[] = [];
  walk(program, (node) => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      if (isFaulty(node, known, new Set([...forText, ...elementNames(text)]))) found.push(Number(node.start));
    } else if (node.type === 'FunctionDeclaration' && isNode(node.id) && /^[A-Z]/.test(String(node.id.name))) {
      found.push(...returnedTexts(node.body, known));
    }
  });
  return found.map((start) => lineOf(path, text, start));
}

function isFaulty(node: Node, known: ReadonlySet<string>, forText: ReadonlySet<string>): boolean {
  const kinds = nodesIn(node.children).flatMap((child) => kindOfChild(child, known));
  const hasText = kinds.includes('text');
  if (node.type === 'JSXFragment') return hasText || kinds.includes('written');
  const name = componentName(node);
  if (name !== undefined && !forText.has(name)) return hasText;
  if (kinds.length < 2) return false;
  return hasText || (kinds.includes('written') && kinds.includes('some'));
}

/** Its own texts, not those of functions within it. */
function returnedTexts(value: unknown, known: ReadonlySet<string>): readonly number[] {
  if (!isNode(value) || (/Function/.test(String(value.type)) && value.type !== 'FunctionBody')) return [];
  if (value.type === 'ReturnStatement' && isNode(value.argument)) {
    return isWords(value.argument) || kindOf(value.argument, known) === 'written' ? [Number(value.start)] : [];
  }
  return Object.values(value).flatMap((child) => returnedTexts(child, known));
}

/** `messages.card.noPlace()` and the like: words are called for. */
function isWords(node: Node): boolean {
  if (node.type !== 'CallExpression') return false;
  let callee = node.callee;
  while (isNode(callee) && callee.type === 'MemberExpression') callee = callee.object;
  return isNode(callee) && ['messages', 'words', 'locale'].includes(String(callee.name));
}

function kindOfChild(child: Node, known: ReadonlySet<string>): readonly Kind[] {
  switch (child.type) {
    case 'JSXText':
      return /^\s*\n\s*$/.test(String(child.value)) ? [] : ['written'];
    case 'JSXExpressionContainer':
      return isNode(child.expression) && child.expression.type !== 'JSXEmptyExpression'
        ? [kindOf(child.expression, known)]
        : [];
    default:
      return ['element'];
  }
}

function kindOf(node: unknown, known: ReadonlySet<string>): Kind {
  if (!isNode(node)) return 'text';
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return 'element';
    case 'Literal':
      return typeof node.value === 'string' ? 'written' : 'some';
    case 'ParenthesizedExpression':
      return kindOf(node.expression, known);
    case 'LogicalExpression':
      return either(node.operator === '&&' ? 'some' : kindOf(node.left, known), kindOf(node.right, known));
    case 'ConditionalExpression':
      return either(kindOf(node.consequent, known), kindOf(node.alternate, known));
    case 'Identifier':
      return known.has(String(node.name)) || node.name === 'undefined' ? 'some' : 'text';
    case 'ArrowFunctionExpression':
      return 'some';
    case 'ChainExpression':
      return kindOf(node.expression, known);
    case 'CallExpression':
      return isMade(node, known) ? 'some' : 'text';
    default:
      return 'text';
  }
}

function either(one: Kind, other: Kind): Kind {
  return [one, other].some((kind) => kind === 'text' || kind === 'written') ? 'text' : 'some';
}

/** `list.map(…)`, `Array.from(…)`, or a function whose type says that it makes elements. */
function isMade({ callee, arguments: given }: Node, known: ReadonlySet<string>): boolean {
  if (!isNode(callee)) return false;
  if (callee.type === 'Identifier') return known.has(String(callee.name));
  const { property } = callee;
  const isEach = isNode(property) && ['map', 'flatMap', 'from'].includes(String(property.name));
  return (
    isEach && nodesIn(given).every((argument) => !isNode(argument.body) || kindOf(argument.body, known) !== 'written')
  );
}

/** What a file says to be elements: by their type, or as they are made. */
function namesOfElements(text: string): ReadonlySet<string> {
  const typed = text.matchAll(/(\w+)\??: (?:\([^)]*\) => )?(?:ReactNode|ReactElement|JSX\.Element)\b/g);
  const made = text.matchAll(/const (\w+)(?:: \w+)? = (?:sentenceOf\(|\(?\s*<)/g);
  return new Set([...RENDERED, ...[...typed, ...made].flatMap(([, name]) => name ?? [])]);
}

/** Components whose children are a text by their type. */
export function componentsForText(text: string): readonly string[] {
  return [...text.matchAll(/function (\w+)\(\{[^}]*\}: \{[^}]*children: string/g)].flatMap(([, name]) => name ?? []);
}

/** Variables that hold the name of an element. */
function elementNames(text: string): readonly string[] {
  return [...text.matchAll(/const ([A-Z]\w*) = [^;<]*'/g)].flatMap(([, name]) => name ?? []);
}

function componentName({ openingElement }: Node): string | undefined {
  const name = isNode(openingElement) && isNode(openingElement.name) ? String(openingElement.name.name) : '';
  return /^[a-z]/.test(name) || name === '' ? undefined : name;
}

function nodesIn(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

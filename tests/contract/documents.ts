import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Visitor } from 'oxc-parser';
import { root } from './planted.ts';
import type { Source } from './sources.ts';

/** A text about the code: a Markdown file, or the comments of a file of code. */
export interface Document {
  /** From the root of the tree. */
  readonly path: string;
  /** All that it says. */
  readonly text: string;
  /** What is marked as code in it, and the names in its diagrams. */
  readonly spans: readonly string[];
  /** Where its Markdown links lead, as written. */
  readonly links: readonly string[];
}

/** Reads a Markdown file. */
export function readMarkdown(path: string): Document {
  return parseMarkdown(path, readFileSync(join(root, path), 'utf8'));
}

/** Blocks of code are left to themselves, besides diagrams, which are blocks of `text`. */
export function parseMarkdown(path: string, text: string): Document {
  const prose = text.replaceAll(/^```.*?^```/gms, '');
  const diagrams = [...text.matchAll(/^```text$(.*?)^```/gms)].flatMap(([, drawn = '']) => drawn.split(/[^\w./#-]+/));
  return {
    path,
    text,
    spans: [...spansIn(prose), ...diagrams.filter((word) => isFileName(word) || /^\w+[a-z][A-Z]\w*$/.test(word))],
    links: [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
  };
}

/** The comments of a file of code, as a document. */
export function commentsOf({ path, comments }: Source): Document {
  return fromComments(
    path,
    comments.map(({ value }) => value),
  );
}

/** The comments of a style sheet, as a document. */
export function readStyleComments(path: string): Document {
  const sheet = readFileSync(join(root, path), 'utf8');
  return fromComments(
    path,
    [...sheet.matchAll(/\/\*(.*?)\*\//gs)].map(([, comment = '']) => comment),
  );
}

function fromComments(path: string, comments: readonly string[]): Document {
  const text = comments.join('\n');
  return { path, text, spans: spansIn(text), links: [] };
}

function spansIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
}

/** The anchors of a Markdown text's headings, as GitHub makes them. */
export function anchorsIn(text: string): readonly string[] {
  const headings = text.replaceAll(/^```.*?^```/gms, '').matchAll(/^#+ (.+)$/gm);
  return Array.from(headings, ([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Whether a span of code is the name of a file of a project: no address and no extension alone. */
export function isFileName(span: string): boolean {
  return /^#?[\w*-][\w./*-]*\.(?:tsx?|mjs|js|css|jsonc?|md|html)$/.test(span);
}

/** The paths from the root of the tree that a text names, marked as code or not, such as "src/map/" or "docs/*.md". */
export function pathsIn(text: string): readonly string[] {
  const found = text.matchAll(/(?<![\w./-])(?:src|tests|scripts|docs|data|public)\/(?:[\w./*-]*[\w/*])?/g);
  return Array.from(found, ([path]) => path);
}

/** The names of a span of code that can only be names of code: two of `Store.getState()`, none of `from`. */
export function namesIn(span: string): readonly string[] {
  const [, chain = ''] = /^([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*)(?:\(.*\))?$/.exec(span) ?? [];
  return isFileName(span) ? [] : chain.split('.').filter((name) => /^[a-z]+[A-Z]|^[A-Z][a-z]|^[A-Z]+_[A-Z]/.test(name));
}

/** All names in some code, and all strings that are one word, as `kind` is in `{ type: 'kind' }`. */
export function namesOfCode(sources: readonly Source[]): ReadonlySet<string> {
  const names = new Set<string>();
  const add = ({ name }: { readonly name: string }) => names.add(name);
  const visitor = new Visitor({
    Identifier: add,
    JSXIdentifier: add,
    PrivateIdentifier: add,
    Literal({ value }) {
      if (typeof value === 'string' && /^[A-Za-z_$][\w$]*$/.test(value)) names.add(value);
    },
  });
  for (const { program } of sources) visitor.visit(program);
  return names;
}

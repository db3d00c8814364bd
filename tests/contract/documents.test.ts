import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  anchorsIn,
  commentsOf,
  type Document,
  isFileName,
  namesIn,
  namesOfCode,
  parseMarkdown,
  pathsIn,
  readMarkdown,
  readStyleComments,
} from './documents.ts';
import { permits } from './lint-rows.ts';
import { root } from './planted.ts';
import { filesBelow, parseFile, sourcesBelow } from './sources.ts';

/** Names of the platform and of other people's data that no code of ours has to say. */
const FOREIGN_NAMES = ['foreignObject', 'moveBefore'];
/** Files that somebody else makes, or that stand for any. */
const FOREIGN_FILES = ['public/_headers', 'data/x/events.json', 'src/scene/a.ts', 'FOLDER.html'];

const topFiles = readdirSync(root).filter((name) => /\.(?:ts|tsx|md|html|jsonc?)$/.test(name));
const files = [
  ...['src', 'tests', 'scripts', 'docs', 'data', 'public'].flatMap((folder) => filesBelow(folder)),
  ...topFiles,
];
const ownSources = [
  ...['src', 'scripts'].flatMap((folder) => sourcesBelow(folder)),
  ...topFiles.filter((name) => name.endsWith('.ts')).map(parseFile),
];
const testSources = sourcesBelow('tests');
const builders = ownSources.filter(({ path }) => path.startsWith('scripts/')).map(({ text }) => text);

const markdown = files.filter((path) => path.endsWith('.md')).map(readMarkdown);
const documents = [
  ...markdown,
  ...ownSources.map(commentsOf),
  ...files.filter((path) => path.endsWith('.css')).map(readStyleComments),
];
const testDocuments = testSources.map(commentsOf);

describe('what documents and comments name', () => {
  it.each(markdown.map((document) => [document.path, document] as const))(
    '%s links to what is there',
    (_, document) => {
      expect(document.links.filter((link) => !leadsSomewhere(document, link))).toEqual([]);
    },
  );

  it('are files that exist', () => {
    const named = [...documents, ...testDocuments].flatMap((document) =>
      [...document.spans.filter(isFileName), ...pathsIn(document.text)].map((name) => ({ document, name })),
    );
    expect(named.filter(({ document, name }) => !isFileOf(document, name)).map(lost)).toEqual([]);
  });

  it('are names in the code', () => {
    const own = namesOfCode(ownSources);
    const inTests = namesOfCode(testSources);
    const named = [...documents, ...testDocuments].flatMap((document) =>
      document.spans.flatMap(namesIn).map((name) => ({ document, name })),
    );
    const isKnown = ({ document, name }: Named) =>
      own.has(name) || (document.path.startsWith('tests/') && inTests.has(name)) || isOfPlatform(name);
    expect(named.filter((each) => !isKnown(each)).map(lost)).toEqual([]);
  });

  it('are commands that npm knows', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    const named = documents.flatMap((document) =>
      [...document.text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => ({ document, name })),
    );
    expect(named.filter(({ name }) => !(name in scripts)).map(lost)).toEqual([]);
  });
});

describe('a document', () => {
  const document = parseMarkdown(
    'src/map/README.md',
    'See [this](#the-rows), `symbol-layer.ts`, `#scene/map/gone.ts`, `Gone.one(x)` and `from`.\n\n## The rows!\n\n' +
      '```text\nreadView ──► Back ──► gone.ts\n```\n',
  );

  it('is read for links, files and names', () => {
    expect(document.links).toEqual(['#the-rows']);
    expect(leadsSomewhere(document, '#the-rows')).toBe(true);
    expect(leadsSomewhere(document, '#the-columns')).toBe(false);
    expect(leadsSomewhere(document, '../gone/README.md')).toBe(false);
    expect(document.spans.filter(isFileName)).toEqual(['symbol-layer.ts', '#scene/map/gone.ts', 'gone.ts']);
    expect(document.spans.filter(isFileName).map((name) => isFileOf(document, name))).toEqual([true, false, false]);
    expect(document.spans.flatMap(namesIn)).toEqual(['Gone', 'readView']);
    expect(pathsIn('In src/gone/a.ts, src/map/* and (docs/).')).toEqual(['src/gone/a.ts', 'src/map/*', 'docs/']);
  });

  it('of a folder means files of this folder', () => {
    expect(isFileOf(document, 'map-scene.ts')).toBe(false);
    expect(isFileOf(document, '#scene/map/map-scene.ts')).toBe(true);
    expect(isFileOf({ ...document, path: 'docs/architecture.md' }, 'map-scene.ts')).toBe(true);
  });
});

interface Named {
  readonly document: Document;
  readonly name: string;
}

function lost({ document, name }: Named): string {
  return `${document.path}: ${name}`;
}

function leadsSomewhere({ path, text }: Document, link: string): boolean {
  if (/^[a-z]+:/.test(link)) return true;
  const [target = '', anchor] = link.split('#');
  const file = target === '' ? path : posix.join(posix.dirname(path), target);
  if (!existsSync(join(root, file))) return false;
  return anchor === undefined || anchorsIn(target === '' ? text : readMarkdown(file).text).includes(anchor);
}

/** A bare name is that of a file of the folder whose README it stands in; elsewhere, of any folder or of the build. */
function isFileOf({ path }: Document, name: string): boolean {
  if (FOREIGN_FILES.includes(name)) return true;
  const sought = name.replace(/^#/, 'src/').replace(/\/$/, '/**');
  const isSought = (file: string) =>
    permits(sought, file) || permits(`**/${sought}`, file) || file.startsWith(`${sought}/`);
  const folder = /^(src\/\w+)\/README\.md$/.exec(path)?.[1];
  if (folder !== undefined && !sought.includes('/') && /\.(?:tsx?|css)$/.test(sought)) {
    return files.some((file) => file.startsWith(`${folder}/`) && isSought(file));
  }
  return files.some(isSought) || builders.some((text) => text.includes(`'${name}'`));
}

function isOfPlatform(name: string): boolean {
  return name in globalThis || FOREIGN_NAMES.includes(name);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FOLDERS, type Folder, MAY_IMPORT, PACKAGE_FENCES, TOP_FOLDERS, WITHOUT_DOM } from './layer-table.ts';
import { lintPlanted, root } from './planted.ts';

/** Names of d3 that read or change the DOM. */
const D3_DOM = [
  ...['select', 'selectAll', 'selection', 'selector', 'create', 'creator', 'pointer', 'pointers', 'local', 'style'],
  ...['zoom', 'zoomIdentity', 'zoomTransform', 'ZoomTransform', 'brush', 'brushX', 'brushY', 'brushSelection'],
  ...['drag', 'dragDisable', 'dragEnable', 'axisTop', 'axisRight', 'axisBottom', 'axisLeft', 'active', 'interrupt'],
  ...['transition', 'window', 'image', 'svg'],
];
const D3_PURE = [
  'scaleUtc',
  'scaleBand',
  'utcTicks',
  'utcMonth',
  'bisector',
  'extent',
  'geoMercator',
  'line',
  'quadtree',
];

const DOM_GLOBALS = [
  ...['document', 'window', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'globalThis', 'self'],
  ...['requestAnimationFrame', 'cancelAnimationFrame', 'matchMedia', 'getComputedStyle', 'customElements', 'alert'],
  ...['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'devicePixelRatio', 'Image', 'Path2D'],
  ...['OffscreenCanvas', 'HTMLElement', 'SVGElement', 'Element', 'Node'],
];
const DOM_TYPES = ['HTMLElement', 'SVGElement', 'Element', 'Node', 'CanvasRenderingContext2D', 'PointerEvent'];

/** Ways to import that are reported whatever the folder. */
const FORMS: Readonly<Record<string, string>> = {
  'import type': "import type { Thing } from '#app/thing.ts';\nexport type Planted = Thing;",
  'import for its effect': "import '#app/thing.ts';",
  'namespace import': "import * as thing from '#app/thing.ts';\nexport const planted = thing;",
  're-export': "export { thing } from '#app/thing.ts';",
  're-export of all': "export * from '#app/thing.ts';",
  'dynamic import': "export const planted = import('#app/thing.ts');",
  'import by absolute path': "import { thing } from '/src/app/thing.ts';\nexport const planted = thing;",
  'import by a detour': "import { thing } from './../app/thing.ts';\nexport const planted = thing;",
};

const plants = new Map<string, string>();
let reports: ReadonlyMap<string, readonly string[]> = new Map();

/** Notes a file to be planted, and returns how to ask which fences it broke. */
function plant(folder: Folder | 'newcomer', source: string): () => readonly string[] {
  const path = `src/${folder}/planted-${plants.size}.ts`;
  plants.set(path, `${source}\n`);
  return () => reports.get(path) ?? [];
}

function plantImport(folder: Folder, from: string, name = 'thing'): () => readonly string[] {
  return plant(folder, `import { ${name} } from '${from}';\nexport const planted = ${name};`);
}

/** Of the candidates, those whose plant broke a fence. */
function reported<Name>(planted: ReadonlyMap<Name, () => readonly string[]>, fence: string): readonly Name[] {
  return [...planted].filter(([, broken]) => broken().includes(fence)).map(([name]) => name);
}

function plantAll<Name>(
  names: readonly Name[],
  plantOne: (name: Name) => () => readonly string[],
): ReadonlyMap<Name, () => readonly string[]> {
  return new Map(names.map((name) => [name, plantOne(name)]));
}

beforeAll(() => {
  reports = lintPlanted(plants);
}, 60_000);

describe.each(FOLDERS)('src/%s', (folder) => {
  const others = FOLDERS.filter((other) => other !== folder);
  const allowed: readonly Folder[] = MAY_IMPORT[folder];
  const byAlias = plantAll(others, (other) => plantImport(folder, `#${other}/thing.ts`));
  const byPath = plantAll(others, (other) => plantImport(folder, `../${other}/thing.ts`));
  const packages = plantAll(Object.keys(PACKAGE_FENCES), (name) => plantImport(folder, name));
  const ownFile = plantImport(folder, './thing.ts');

  it(`imports ${allowed.length === 0 ? 'no other folder' : allowed.join(', ')}`, () => {
    expect(reported(byAlias, 'import')).toEqual(others.filter((other) => !allowed.includes(other)));
  });

  it('reaches other folders by their #name only, its own files by ./', () => {
    expect(reported(byPath, 'import')).toEqual(others);
    expect(ownFile()).toEqual([]);
  });

  it('imports only its packages', () => {
    const fenced = Object.entries(PACKAGE_FENCES).filter(([, folders]) => !folders.includes(folder));
    expect(reported(packages, 'import')).toEqual(fenced.map(([name]) => name));
  });
});

describe('the fences', () => {
  const forms = plantAll(Object.keys(FORMS), (form) => plant('scene', FORMS[form] ?? ''));
  const importType = plant('scene', "export type Planted = import('#app/thing.ts').Thing;");
  const newcomer = plant('newcomer', "import { thing } from '#model/thing.ts';\nexport const planted = thing;");
  plants.set('src/scene/round.ts', "import { trip } from './trip.ts';\nexport const round = () => trip;\n");
  plants.set('src/scene/trip.ts', "import { round } from './round.ts';\nexport const trip = () => round;\n");
  const localTime = plant('scene', 'export const planted = (date: Date) => date.getHours();');
  const focus = plant('ui', 'export const planted = () => document.activeElement;');
  const utcTime = plant('scene', 'export const planted = (date: Date) => date.getUTCHours();');

  it('see every way to import', () => {
    expect(reported(forms, 'import')).toEqual(Object.keys(FORMS));
    expect(importType()).toEqual(['plugin']);
  });

  it('surround a new folder until it has a row', () => {
    expect(newcomer()).toEqual(['import']);
  });

  it('break circles', () => {
    expect(reports.get('src/scene/round.ts')).toEqual(['cycle']);
  });

  it('keep from asking the document for what is behind a shadow root', () => {
    expect(focus()).toEqual(['plugin']);
  });

  it('keep the reader’s time zone out', () => {
    expect(localTime()).toEqual(['plugin']);
    expect(utcTime()).toEqual([]);
  });
});

describe('d3', () => {
  const d3Folders = PACKAGE_FENCES.d3 ?? [];
  const dom = new Map(d3Folders.map((folder) => [folder, plantAll(D3_DOM, (name) => plantImport(folder, 'd3', name))]));
  const pure = new Map(
    d3Folders.map((folder) => [folder, plantAll(D3_PURE, (name) => plantImport(folder, 'd3', name))]),
  );
  const whole = plantAll(d3Folders, (folder) => plant(folder, "import * as d3 from 'd3';\nexport const planted = d3;"));
  const renamed = plant('map', "import { select as choose } from 'd3';\nexport const planted = choose;");

  it.each(d3Folders)('touches the DOM only in timeline: %s', (folder) => {
    expect(reported(dom.get(folder) ?? new Map(), 'import')).toEqual(folder === 'timeline' ? [] : D3_DOM);
  });

  it.each(d3Folders)('may compute in %s', (folder) => {
    expect(reported(pure.get(folder) ?? new Map(), 'import')).toEqual([]);
  });

  it('is imported by name, so that it is seen', () => {
    expect(reported(whole, 'import')).toEqual(d3Folders.filter((folder) => folder !== 'timeline'));
    expect(renamed()).toEqual(['import']);
  });
});

describe.each(FOLDERS)('DOM names in src/%s', (folder) => {
  const globals = plantAll(DOM_GLOBALS, (name) => plant(folder, `export const planted = () => ${name};`));
  const types = plantAll(DOM_TYPES, (name) => plant(folder, `export type Planted = ${name} | null;`));
  const ownName = plant(folder, 'export const planted = (location: string) => location;');
  const isFenced = WITHOUT_DOM.includes(folder);

  it(isFenced ? 'are reported' : 'are allowed', () => {
    expect(reported(globals, 'global')).toEqual(isFenced ? DOM_GLOBALS : []);
    expect(reported(types, 'global')).toEqual(isFenced ? DOM_TYPES : []);
    expect(ownName()).toEqual([]);
  });
});

describe('the folders of src/', () => {
  const { imports }: { imports: Record<string, string> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

  it('are those of the table, and so are the folders inside them', () => {
    const inside = foldersIn('src').flatMap((folder) => [
      folder,
      ...foldersIn('src', folder).map((name) => `${folder}/${name}`),
    ]);
    expect(inside.toSorted()).toEqual(FOLDERS.toSorted());
    expect(inside.flatMap((folder) => (folder.includes('/') ? foldersIn('src', folder) : []))).toEqual([]);
  });

  it.each(TOP_FOLDERS)('%s has a name to import it by, and says what belongs there', (folder) => {
    expect(imports[`#${folder}/*`]).toBe(`./src/${folder}/*`);
    expect(existsSync(join(root, 'src', folder, 'README.md'))).toBe(true);
  });
});

function foldersIn(...path: readonly string[]): readonly string[] {
  return readdirSync(join(root, ...path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

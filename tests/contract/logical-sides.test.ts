import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './planted.ts';

/**
 * What is meant by the screen's sides, whichever way a language runs: places on map and timeline, measured in pixels from the
 * left; and a shadow, which has no other sides and so a mirror image.
 */
const MEANT: readonly string[] = [
  "src/panels/list.css: .event-row[aria-current='true'] { box-shadow: inset 3px 0 var(--accent) }",
  "src/panels/list.css: [dir='rtl'] .event-row[aria-current='true'] { box-shadow: inset -3px 0 var(--accent) }",
  'src/map/map-symbols.css: .map-pin { left: 0 }',
  'src/map/map-symbols.css: .map-cells-canvas, .map-moving-symbols-canvas { left: 0 }',
  'src/timeline/timeline-stage.css: .timeline-columns > .timeline-svg { left: 0 }',
  'src/timeline/timeline-stage.css: .timeline-column, .timeline-needle { left: 0 }',
];

const SIDED =
  /^(left|right|(margin|padding|border|scroll-(margin|padding))-(left|right)(-.*)?|border-(top|bottom)-(left|right)-radius)$/;
/** Whose values may name a side. */
const ASIDE = /^(text-align|float|clear|caption-side|background-position|object-position|transform-origin)$/;
/** Whose four values are top, right, bottom and left. */
const BOXED = /^(inset|margin|padding|border-(width|style|color)|scroll-(margin|padding))$/;
/** Whose four values are the corners, from the top left one on. */
const CORNERED = /^border-radius$/;

/** A declaration goes by a side of the screen where it could go by one of the text. */
function isPhysical(property: string, value: string): boolean {
  if (SIDED.test(property)) return true;
  if (ASIDE.test(property)) return /\b(left|right)\b/.test(value);
  if (/gradient\(to (left|right)/.test(value) || (property === 'box-shadow' && /^inset -?[1-9]/.test(value)))
    return true;
  const [first, second, third = first, fourth = second] = parts(value);
  if (BOXED.test(property)) return second !== fourth;
  // Both upper ones alike, and both lower ones.
  return CORNERED.test(property) && second !== undefined && (first !== second || third !== fourth);
}

/** The values of a shorthand; what stands in brackets is one. */
function parts(value: string): readonly string[] {
  return value.match(/(?:[^\s()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];
}

/** Each physical declaration of a sheet, with the selector it stands under. */
function physicalSides(path: string, sheet: string): readonly string[] {
  const plain = sheet.replaceAll(/\/\*.*?\*\//gs, '');
  return [...plain.matchAll(/([^{};]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', block = '']) =>
    block.split(';').flatMap((declaration) => {
      const [, property = '', value = ''] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/s.exec(declaration) ?? [];
      const where = selector.replaceAll(/\s+/g, ' ').trim();
      return isPhysical(property, value) ? [`${path}: ${where} { ${property}: ${value} }`] : [];
    }),
  );
}

function sheets(): readonly string[] {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.css')).map((name) => `src/${name.replaceAll('\\', '/')}`);
}

it('style sheets go by the sides of a line, not of the screen, but for what is meant', () => {
  const found = sheets().flatMap((path) => physicalSides(path, readFileSync(join(root, path), 'utf8')));
  expect(found.toSorted()).toEqual(MEANT.toSorted());
});

it('a physical side is found, also in a shorthand', () => {
  const planted = `.a { margin-left: 1px; padding: 0 1px 0 calc(2 * (1px + 2px)); text-align: right; inset: 0 auto auto 0 }
@media print { .b > .c { border-top-left-radius: 1px; border-radius: 0 1px 1px 0; float: left; left: auto } }
.fine { margin: 0 1px; padding: 0 calc(1px + 2px) 2px calc(1px + 2px); inset: 0; border-radius: 2px 2px 0 0; text-align: end;
  margin-inline-start: 1px; border-start-start-radius: 2px; inset-inline-end: 0; /* left: 0; */ background: left }`;
  expect(physicalSides('a.css', planted)).toEqual([
    'a.css: .a { margin-left: 1px }',
    'a.css: .a { padding: 0 1px 0 calc(2 * (1px + 2px)) }',
    'a.css: .a { text-align: right }',
    'a.css: .a { inset: 0 auto auto 0 }',
    'a.css: .b > .c { border-top-left-radius: 1px }',
    'a.css: .b > .c { border-radius: 0 1px 1px 0 }',
    'a.css: .b > .c { float: left }',
    'a.css: .b > .c { left: auto }',
  ]);
});

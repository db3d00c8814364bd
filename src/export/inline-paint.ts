import { plainColour } from './plain-colour.ts';

/** Attributes of SVG with their initial values (SVG 2, property index): what has those need not be written. */
const STROKE: readonly (readonly [name: string, initial: string])[] = [
  ['stroke-width', '1px'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
];
const TEXT: readonly (readonly [name: string, initial: string])[] = [
  ['font-size', ''],
  ['font-family', ''],
  ['font-weight', '400'],
  ['font-style', 'normal'],
  ['letter-spacing', 'normal'],
  ['text-anchor', 'start'],
  ['unicode-bidi', 'normal'],
];

/** How far the middle of a line lies above its baseline, as a share of the font size. */
const MIDDLE = 0.35;

/**
 * Writes what stylesheets make of a picture into its elements, as attributes that need no stylesheet, no custom property and
 * no newer CSS: drawing programs know none of these. Parts that are not painted are taken out.
 *
 * @param svg in the document, so that its styles are computed
 */
export function inlinePaint(svg: SVGSVGElement): void {
  const paints = [...svg.querySelectorAll<SVGElement>('*')].map((element) => {
    return { element, style: { ...readPaint(getComputedStyle(element)) } };
  });
  const family = getComputedStyle(svg).fontFamily;
  for (const { element, style } of paints) {
    for (const name of ['class', 'style', 'aria-hidden', 'aria-current']) element.removeAttribute(name);
    for (const name of Object.keys(element.dataset)) delete element.dataset[name];
    for (const { name, value } of element.attributes)
      if (LONG_NUMBER.test(value)) element.setAttribute(name, rounded(value));
    if (style.shift !== null) element.setAttribute('transform', style.shift);
    if (style.opacity !== '1') element.setAttribute('opacity', style.opacity);
    if (element.closest('defs') !== null) continue;
    if (style.isOpen && element instanceof SVGSVGElement) element.setAttribute('overflow', 'visible');
    else if (element instanceof SVGTextElement) writeText(element, style, family);
    else if (element instanceof SVGGeometryElement) writeShape(element, style);
  }
  svg.removeAttribute('style');
  svg.setAttribute('font-family', family);
}

const LONG_NUMBER = /^-?\d+\.\d{3,}$/;

function rounded(number: string): string {
  return String(Math.round(Number(number) * 100) / 100);
}

type Paint = ReturnType<typeof readPaint>;

/** Read as a whole before anything is changed. */
function readPaint(style: CSSStyleDeclaration) {
  const values = new Map([...STROKE, ...TEXT].map(([name]) => [name, style.getPropertyValue(name)]));
  return {
    values,
    fill: inkOf(style.fill, style.fillOpacity),
    stroke: inkOf(style.stroke, style.strokeOpacity),
    opacity: style.opacity,
    shift: shiftOf(style.transform),
    isUpper: style.textTransform === 'uppercase',
    isCentred: style.dominantBaseline === 'central',
    isOpen: style.overflow === 'visible',
    strokeFirst: style.paintOrder.startsWith('stroke'),
  };
}

interface Ink {
  readonly colour: string;
  readonly opacity: number;
}

/** `null`: nothing is painted. */
function inkOf(computed: string, share: string): Ink | null {
  const plain = plainColour(computed);
  if (plain === undefined) return computed === 'none' ? null : { colour: computed, opacity: Number(share) };
  const opacity = plain.opacity * Number(share);
  return opacity === 0 ? null : { colour: plain.hex, opacity: Math.round(opacity * 1000) / 1000 };
}

/** A translation by CSS as the attribute says it; `null` where there is none. */
function shiftOf(transform: string): string | null {
  if (transform === 'none') return null;
  const { a, b, c, d, e, f } = new DOMMatrix(transform);
  return a === 1 && b === 0 && c === 0 && d === 1 ? `translate(${e},${f})` : `matrix(${[a, b, c, d, e, f].join(' ')})`;
}

function writeShape(shape: SVGGeometryElement, paint: Paint): void {
  if (paint.fill === null && paint.stroke === null) shape.remove();
  else writeInks(shape, paint.fill, paint.stroke, paint);
}

/** The ground around letters becomes a text of its own below them: not every program paints a stroke before the fill. */
function writeText(text: SVGTextElement, paint: Paint, family: string): void {
  for (const [name, initial] of TEXT) {
    const value = paint.values.get(name) ?? initial;
    if (value !== initial && value !== family) text.setAttribute(name, value.replace(/px$/, ''));
  }
  if (paint.isCentred) lower(text, MIDDLE * Number.parseFloat(paint.values.get('font-size') ?? '0'));
  if (paint.isUpper) text.textContent = text.textContent?.toUpperCase() ?? '';
  if (paint.strokeFirst && paint.stroke !== null) {
    const ground = text.cloneNode(true);
    if (ground instanceof SVGTextElement) {
      writeInks(ground, null, paint.stroke, paint);
      ground.setAttribute('aria-hidden', 'true');
      text.before(ground);
    }
    writeInks(text, paint.fill, null, paint);
  } else writeInks(text, paint.fill, paint.stroke, paint);
}

function writeInks(element: SVGElement, fill: Ink | null, stroke: Ink | null, { values }: Paint): void {
  writeInk(element, 'fill', fill);
  if (stroke === null) return;
  writeInk(element, 'stroke', stroke);
  for (const [name, initial] of STROKE) {
    const value = values.get(name) ?? initial;
    if (value !== initial) element.setAttribute(name, value.replaceAll('px', ''));
  }
}

function writeInk(element: SVGElement, name: 'fill' | 'stroke', ink: Ink | null): void {
  element.setAttribute(name, ink?.colour ?? 'none');
  if (ink !== null && ink.opacity !== 1) element.setAttribute(`${name}-opacity`, String(ink.opacity));
}

/** Puts a text, and lines in it that have a place of their own, where its middle was asked to be. */
function lower(text: SVGTextElement, by: number): void {
  for (const line of [text, ...text.querySelectorAll('tspan')]) {
    const y = line.getAttribute('y');
    if (y !== null || line === text) line.setAttribute('y', rounded(String(Number(y ?? 0) + by)));
  }
}

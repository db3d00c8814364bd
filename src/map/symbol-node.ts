import { slotColour } from '#scene/category-mark.ts';
import type { MapSymbol } from '#scene/map/symbol.ts';
import { svgElement } from './svg-element.ts';
import { type SymbolPart, symbolClasses, symbolParts } from './symbol-drawing.ts';

/** Room around the ring inside its button, for the ring of a selection; and the least that a thumb can hit. */
const MARGIN = 5;
const LEAST = 28;

/** An empty symbol: a real button, so that it can be reached and pressed by any means. */
export function makeSymbolNode(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  return button;
}

/**
 * Brings a symbol's button up to date with the scene. Its parts are drawn anew only where they differ.
 *
 * @param lang of its name
 */
export function updateSymbolNode(node: HTMLElement, symbol: MapSymbol, lang?: string): void {
  const { id, places, radius, name, selected, pressed, inPicture } = symbol;
  const size = 2 * Math.ceil(Math.max(radius + MARGIN, LEAST / 2));
  node.setAttribute('data-place-id', id);
  setOrRemove(node, 'data-place-ids', places.length > 1 ? places.map((place) => place.id).join(' ') : null);
  node.setAttribute('aria-label', name);
  node.setAttribute('aria-pressed', String(pressed));
  setOrRemove(node, 'aria-current', selected ? 'true' : null);
  // Tab goes to what can be seen, or the reader would not know where it is.
  node.tabIndex = inPicture ? 0 : -1;
  node.style.width = `${size}px`;
  node.style.height = `${size}px`;
  for (const [className, applies] of symbolClasses(symbol)) node.classList.toggle(className, applies);
  drawParts(node, symbol, size, lang);
}

function setOrRemove(node: HTMLElement, attribute: string, value: string | null): void {
  if (value === null) node.removeAttribute(attribute);
  else node.setAttribute(attribute, value);
}

/** What each button shows at present, to leave alone what is already right. */
const drawn = new WeakMap<HTMLElement, string>();

function drawParts(node: HTMLElement, symbol: MapSymbol, size: number, lang: string | undefined): void {
  const { segments, glyph, label, at, ring, radius, fontSize, denied } = symbol;
  const labelAt = label && { text: label.text, dx: label.box.x - at.x, dy: label.box.y - at.y, ...label.box };
  const look = JSON.stringify([
    denied,
    segments,
    glyph,
    labelAt && [labelAt.text, Math.round(labelAt.dx), Math.round(labelAt.dy)],
    ring,
    radius,
    fontSize,
    lang,
  ]);
  if (drawn.get(node) === look) return;
  drawn.set(node, look);

  const half = size / 2;
  const picture = svgElement('svg', { width: size, height: size, viewBox: `${-half} ${-half} ${size} ${size}` });
  picture.append(...symbolParts(symbol).map(drawPart));
  node.replaceChildren(picture);
  if (labelAt === null) return;
  const tag = nameTag(labelAt.text, labelAt.dx + half, labelAt.dy + half, fontSize, labelAt.height);
  if (lang !== undefined) tag.lang = lang;
  node.append(tag);
}

/** A name beside the symbol; its place is counted from the button's corner. */
function nameTag(text: string, left: number, top: number, fontSize: number, height: number): HTMLElement {
  const tag = document.createElement('span');
  tag.className = 'map-name';
  tag.dir = 'auto';
  tag.textContent = text;
  Object.assign(tag.style, {
    left: `${Math.round(left)}px`,
    top: `${Math.round(top)}px`,
    fontSize: `${fontSize}px`,
    lineHeight: `${height}px`,
  });
  return tag;
}

function drawPart(part: SymbolPart): SVGElement {
  switch (part.tag) {
    case 'circle':
      return svgElement('circle', { class: part.className, r: part.r });
    case 'path': {
      const { className, d, slot, strokeWidth } = part;
      const width = strokeWidth === undefined ? {} : { 'stroke-width': strokeWidth };
      return svgElement('path', { class: className, d, ...width, style: `--slot: ${slotColour(slot)}` });
    }
    case 'text': {
      const text = svgElement('text', { class: part.className, 'font-size': part.fontSize });
      text.textContent = part.text;
      return text;
    }
  }
}

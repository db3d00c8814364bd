import type { MapName } from '#scene/map/name.ts';

/** A name on the map; it says nothing that the symbols' full names do not, so it is not read out. */
export function makeNameNode(): HTMLElement {
  const node = document.createElement('span');
  node.setAttribute('aria-hidden', 'true');
  node.dir = 'auto';
  return node;
}

/** @param lang of the names of places; those of countries are the page's own */
export function updateNameNode(node: HTMLElement, { text, fontSize, kind }: MapName, lang: string | undefined): void {
  node.textContent = text;
  if (kind === 'place' && lang !== undefined) node.lang = lang;
  else node.removeAttribute('lang');
  node.style.fontSize = `${fontSize}px`;
  node.classList.add(kind === 'place' ? 'map-end-name' : 'map-country');
  node.classList.toggle('map-country-own', kind === 'own');
}

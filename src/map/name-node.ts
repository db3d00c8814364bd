import type { MapName } from '#scene/map/name.ts';

/** A name on the map; it says nothing that the symbols' full names do not, so it is not read out. */
export function makeNameNode(): HTMLElement {
  const node = document.createElement('span');
  node.setAttribute('aria-hidden', 'true');
  return node;
}

export function updateNameNode(node: HTMLElement, { text, fontSize, kind }: MapName): void {
  node.textContent = text;
  node.style.fontSize = `${fontSize}px`;
  node.classList.add(kind === 'place' ? 'map-end-name' : 'map-country');
  node.classList.toggle('map-country-own', kind === 'own');
}

import type { Point } from '#scene/map/mercator.ts';
import { LEADER_DOT, type MapName } from '#scene/map/name.ts';
import { svgElement } from './svg-element.ts';

/** A name on the map; it says nothing that the symbols' full names do not, so it is not read out. */
export function makeNameNode(): HTMLElement {
  const node = document.createElement('span');
  node.setAttribute('aria-hidden', 'true');
  node.dir = 'auto';
  return node;
}

/** @param lang of the names of places; those of countries are the page's own */
export function updateNameNode(node: HTMLElement, name: MapName, lang: string | undefined): void {
  const { text, fontSize, kind } = name;
  node.replaceChildren(text, ...leaderOf(name));
  if (kind === 'place' && lang !== undefined) node.lang = lang;
  else node.removeAttribute('lang');
  node.style.fontSize = `${fontSize}px`;
  node.classList.add(kind === 'place' ? 'map-end-name' : 'map-country');
  node.classList.toggle('map-country-own', kind === 'own');
}

/** A line from the name to the dot in its country, counted from the name's middle. */
function leaderOf({ leader, box }: MapName): readonly SVGElement[] {
  if (leader === null) return [];
  const beside = ({ x, y }: Point) => [x - box.x - box.width / 2, y - box.y - box.height / 2].map(round);
  const [cx = 0, cy = 0] = beside(leader.from);
  const picture = svgElement('svg', { class: 'map-leader', width: 1, height: 1 });
  picture.append(
    svgElement('path', { d: `M${cx},${cy}L${beside(leader.to).join(',')}` }),
    svgElement('circle', { cx, cy, r: LEADER_DOT }),
  );
  return [picture];
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}

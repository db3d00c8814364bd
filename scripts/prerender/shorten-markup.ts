import { mergeRings, type Step, type Way } from './merge-rings.ts';

/** Of a country's outline, in pixels: finer is not seen at the scale at which the picture is drawn. */
const OUTLINE_STEP = 1;

const LAND = /(?:<path class="map-land[^"]*" d="[^"]*"><\/path>)+/g;
const OUTLINE = /<path class="([^"]*)" d="([^"]*)">/g;
const LONG_NUMBER = /\d+\.\d{3,}/g;

/** The same picture in fewer bytes: no digits that nobody sees, outlines from point to point, and each border once. */
export function shortenMarkup(markup: string): string {
  return markup
    .replace(LAND, shortenLand)
    .replace(LONG_NUMBER, (digits) => String(Math.round(Number(digits) * 10) / 10));
}

/** Countries that stand one after the other, as one path for all that are painted alike and one for the borders between them. */
function shortenLand(countries: string): string {
  const rings = new Map<string, Way[]>();
  for (const [, look = '', d = ''] of countries.matchAll(OUTLINE)) {
    rings.set(look, [...(rings.get(look) ?? []), ...readRings(d)]);
  }
  return [...rings]
    .map(([look, all]) => {
      const { outlines, borders } = mergeRings(all);
      const outline = outlines.map((ring) => drawWay(ring.slice(0, -1), 'z')).join('');
      const border = borders.map((way) => drawWay(way, '')).join('');
      return path(look, outline, '') + path(look, border, ' style="fill:none"');
    })
    .join('');
}

function path(look: string, d: string, more: string): string {
  return d === '' ? '' : `<path class="${look}" d="${d}"${more}></path>`;
}

/** `M10,10L12.3,10.1L14,12Z` on the grid; rings that shrink to a line are left out. */
function readRings(d: string): readonly Way[] {
  return d
    .split('Z')
    .map((ring) => ring.replace('M', '').split('L').map(onGrid))
    .filter((ring) => withoutRepeats(ring).length >= 3)
    .map((ring) => ring.filter(([x, y], i) => x !== ring.at(i - 1)?.[0] || y !== ring.at(i - 1)?.[1]));
}

function onGrid(pair: string): Step {
  const [x = 0, y = 0] = pair.split(',').map((number) => Math.round(Number(number) / OUTLINE_STEP));
  return [x, y];
}

/** Without points that are the one before, or lie on a straight line. */
function withoutRepeats(ring: Way): Way {
  const kept: Step[] = [];
  for (const point of ring) {
    const [a, b] = [kept.at(-2), kept.at(-1)];
    if (b !== undefined && b[0] === point[0] && b[1] === point[1]) continue;
    if (a !== undefined && b !== undefined && isBetween(a, b, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isBetween(a: Step, b: Step, c: Step): boolean {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}

/** `M10 10h2l2 2z` */
function drawWay(way: Way, end: 'z' | ''): string {
  const [[startX, startY] = [0, 0], ...rest] = withoutRepeats(way);
  let [x, y] = [startX, startY];
  let path = `M${inPixels(x)}${signed(y)}`;
  let last = '';
  for (const [nextX, nextY] of rest) {
    const [dx, dy] = [nextX - x, nextY - y];
    const command = dy === 0 ? 'h' : dx === 0 ? 'v' : 'l';
    const first = command === 'v' ? dy : dx;
    path += command === last ? signed(first) : `${command}${inPixels(first)}`;
    if (command === 'l') path += signed(dy);
    last = command;
    [x, y] = [nextX, nextY];
  }
  return path + end;
}

function inPixels(steps: number): string {
  return String(steps * OUTLINE_STEP).replace(/^(-?)0\./, '$1.');
}

/** After another number: a minus separates by itself. */
function signed(steps: number): string {
  return steps < 0 ? inPixels(steps) : ` ${inPixels(steps)}`;
}

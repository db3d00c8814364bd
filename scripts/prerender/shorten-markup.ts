/** Of a country's outline, in pixels: finer is not seen at the scale at which the picture is drawn. */
const OUTLINE_STEP = 1;

const OUTLINE = /(<path class="map-land[^"]*" d=")([^"]*)"/g;
const LONG_NUMBER = /\d+\.\d{3,}/g;

/** The same picture in fewer bytes: no digits that nobody sees, and outlines from point to point. */
export function shortenMarkup(markup: string): string {
  return markup
    .replace(OUTLINE, (_whole, start: string, d: string) => `${start}${shortenOutline(d)}"`)
    .replaceAll('<path class="map-land" d=""></path>', '')
    .replace(LONG_NUMBER, (digits) => String(Math.round(Number(digits) * 10) / 10));
}

/** `M10,10L12.3,10.1L14,12Z` to `M10 10h2l2 2z`; rings that shrink to a line are left out. */
function shortenOutline(d: string): string {
  return d
    .split('Z')
    .map((ring) => ring.replace('M', '').split('L').map(onGrid))
    .map(withoutRepeats)
    .flatMap((ring) => (ring.length < 3 ? [] : drawRing(ring)))
    .join('');
}

type Step = readonly [x: number, y: number];

function onGrid(pair: string): Step {
  const [x = 0, y = 0] = pair.split(',').map((number) => Math.round(Number(number) / OUTLINE_STEP));
  return [x, y];
}

/** Without points that are the one before, or lie on a straight line. */
function withoutRepeats(ring: readonly Step[]): readonly Step[] {
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

function drawRing(ring: readonly Step[]): string {
  let [x, y] = ring[0] ?? [0, 0];
  let path = `M${inPixels(x)}${signed(y)}`;
  let last = '';
  for (const [nextX, nextY] of ring.slice(1)) {
    const [dx, dy] = [nextX - x, nextY - y];
    const command = dy === 0 ? 'h' : dx === 0 ? 'v' : 'l';
    const first = command === 'v' ? dy : dx;
    path += command === last ? signed(first) : `${command}${inPixels(first)}`;
    if (command === 'l') path += signed(dy);
    last = command;
    [x, y] = [nextX, nextY];
  }
  return `${path}z`;
}

function inPixels(steps: number): string {
  return String(steps * OUTLINE_STEP).replace(/^(-?)0\./, '$1.');
}

/** After another number: a minus separates by itself. */
function signed(steps: number): string {
  return steps < 0 ? inPixels(steps) : ` ${inPixels(steps)}`;
}

/**
 * The floor: what the same page costs in bare code. Columns that are ready before it asks, four canvases, one brush; a drag
 * touches only what enters or leaves the window. It selects nothing, filters nothing, zooms nothing, and no screen reader
 * can read it: no product can be faster, so the product is measured by how little slower it is.
 *
 * ```text
 *  ┌───────────── map, 896 × 322 ─────────────┬──────────┐  y 110
 *  ├──────────────────────────────────────────┴──────────┤  y 432
 *  │  timeline, 1280 × 316: eight lanes, months           │
 *  ├─────────────────────────────────────────────────────┤  y 752
 *  │  profile and window, 1040 × 44                       │
 *  └─────────────────────────────────────────────────────┘  y 800
 * ```
 */
import { readColumns } from './floor-columns.ts';
import {
  type Box,
  COLUMN,
  LANE_X,
  paintMap,
  paintProfile,
  paintTimeline,
  paintWindow,
  prepareCanvas,
} from './floor-paint.ts';
import { countBins, makeSpots, makeTally, type Span } from './floor-tally.ts';
import { SPAN } from './generate.ts';

const MAP: Box = [0, 110, 896, 322];
const TIMELINE: Box = [0, 432, 1280, 316];
const STRIP: Box = [120, 752, 1040, 44];
/** Pixels that the world is wide; the map shows the part from 72° N to 45° S. */
const WORLD = 560;

const YEAR = 365.25 * 86_400_000;

async function start(): Promise<void> {
  const file = new URLSearchParams(location.search).get('data') ?? '';
  const columns = readColumns(await (await fetch(file)).arrayBuffer());
  let window: Span = { start: SPAN.start, end: SPAN.start + 2 * YEAR };

  const toX = (x: number) => MAP[2] / 2 + (x - 0.5) * WORLD;
  const toY = (y: number) => (y - 0.19) * WORLD;
  const spots = makeSpots(columns, MAP[2], toX, toY);
  const tally = makeTally(columns, spots);
  const histogram = countBins(columns, ((window.end - window.start) * COLUMN) / (TIMELINE[2] - LANE_X));

  const map = prepareCanvas('map', MAP);
  const timeline = prepareCanvas('timeline', TIMELINE);
  const strip = prepareCanvas('window', STRIP);
  paintProfile(prepareCanvas('profile', STRIP), STRIP, columns.start);

  const pxPerMs = STRIP[2] / (SPAN.end - SPAN.start);
  const stripX = (t: number) => (t - SPAN.start) * pxPerMs;

  function paint(): void {
    tally.move(window);
    paintMap(map, MAP, spots, tally.counts, tally.total());
    paintTimeline(timeline, TIMELINE, histogram, window);
    paintWindow(strip, STRIP, stripX(window.start), stripX(window.end));
  }

  const place = placeBrush();
  place(stripX(window.start), stripX(window.end));
  let asked = false;
  ownBrush({
    window: () => window,
    pxPerMs,
    onMove(moved) {
      window = moved;
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        paint();
      });
    },
    onEnd: () => place(stripX(window.start), stripX(window.end)),
  });

  paint();
  requestAnimationFrame(() => document.body.setAttribute('data-ready', ''));
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
}

/** Lays the two boxes that a drag is aimed at; they show nothing. */
function placeBrush(): (x0: number, x1: number) => void {
  const [left, top, width, height] = STRIP;
  element('.overlay').style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height - 14}px`;
  return (x0, x1) => {
    element('.selection').style.cssText = `left:${left + x0}px;top:${top}px;width:${x1 - x0}px;height:${height - 14}px`;
  };
}

interface BrushOptions {
  readonly window: () => Span;
  readonly pxPerMs: number;
  readonly onMove: (window: Span) => void;
  readonly onEnd: () => void;
}

/** Moves the window with the pointer, inside the ten years. */
function ownBrush({ window, pxPerMs, onMove, onEnd }: BrushOptions): void {
  const target = element('.overlay');
  let grip: { readonly x: number; readonly from: Span } | undefined;
  target.addEventListener('pointerdown', ({ pointerId, clientX }) => {
    target.setPointerCapture(pointerId);
    grip = { x: clientX, from: window() };
  });
  target.addEventListener('pointermove', ({ clientX }) => {
    if (grip === undefined) return;
    const { from, x } = grip;
    const by = Math.min(Math.max((clientX - x) / pxPerMs, SPAN.start - from.start), SPAN.end - from.end);
    onMove({ start: from.start + by, end: from.end + by });
  });
  target.addEventListener('pointerup', () => {
    grip = undefined;
    onEnd();
  });
}

void start();

import { describe, expect, it } from 'vitest';
import { paintCells } from '#map/paint-cells.ts';
import { paintSymbols } from '#map/paint-symbols.ts';
import { tableOf } from '#query/event-table.ts';
import { filterRows } from '#query/row-filter.ts';
import { cssPx } from '#scene/css-px.ts';
import type { Ink } from '#ui/read-ink.ts';
import { densityBins } from '../../../src/scene/map/density-bins.ts';
import { ZONES } from '../../../src/scene/map/density-grid.ts';
import type { MovingSymbol } from '../../../src/scene/map/moving-symbols.ts';
import { ringArcs } from '../../../src/scene/map/ring.ts';
import { cameraAt } from '../../fixtures/map/camera-at.ts';
import { largeTable } from '../../fixtures/map/large-table.ts';

const ink: Ink = {
  text: 'rgb(0, 0, 0)',
  textMuted: 'rgb(90, 90, 90)',
  line: 'rgb(200, 200, 200)',
  lineStrong: 'rgb(120, 120, 120)',
  surfaceRaised: 'rgb(255, 255, 255)',
  accent: 'rgb(0, 0, 255)',
  slots: ['rgb(120, 120, 120)', 'rgb(255, 0, 0)', 'rgb(0, 128, 0)'],
  fontFamily: 'sans-serif',
};

describe.each([1, 2])('symbols on a canvas with %d pixels to each of the page’s', (dpr) => {
  it('have a disc, and a ring that is cut by category clockwise from the top, the largest first', () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [100 * dpr, 100 * dpr];
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('There is no canvas.');
    context.scale(dpr, dpr);
    const shares = [
      { slot: 2, count: 3 },
      { slot: 1, count: 1 },
    ];
    const symbol: MovingSymbol = {
      x: cssPx(50),
      y: cssPx(50),
      radius: cssPx(30),
      ring: cssPx(6),
      arcs: ringArcs(shares, 27),
      glyph: { kind: 'count', text: '' },
      muted: false,
      selected: false,
    };
    paintSymbols(context, [symbol], { ink, fontSize: 12, marks: [] });
    const at = (x: number, y: number) => [...context.getImageData(x * dpr, y * dpr, 1, 1).data];
    expect(at(50, 50)).toEqual([255, 255, 255, 255]);
    for (const green of [at(54, 23), at(77, 50), at(50, 77), at(23, 54)]) expect(green).toEqual([0, 128, 0, 255]);
    for (const red of [at(23, 46), at(31, 31), at(46, 23)]) expect(red).toEqual([255, 0, 0, 255]);
    expect(at(50, 18)).toEqual([255, 255, 255, 255]);
    expect(at(50, 10)).toEqual([0, 0, 0, 0]);
  });
});

it('cells are one pixel each; the fullest has the end of the ramp, an empty one nothing', () => {
  const dataset = largeTable({ count: 500, places: 3000 });
  const table = tableOf(dataset, dataset.defaultAccount);
  const rows = filterRows(table, { tier: 'all' });
  const size = { width: cssPx(800), height: cssPx(500) };
  const bins = densityBins({ table, rows, categories: 8, camera: cameraAt(1.75, 10, 30), size });
  if (bins.grid === null) throw new Error('There are no cells.');
  const counts = new Uint32Array(bins.size * bins.slots);
  for (const group of bins.column) if (group >= 0) counts[group] = (counts[group] ?? 0) + 1;
  const ramp = Uint32Array.from({ length: 64 }, (_, step) => step);
  const picture = new ImageData(bins.grid.columns, bins.grid.rows);
  paintCells(picture, bins.grid, bins, counts, ramp);
  const steps = new Uint32Array(picture.data.buffer);
  expect(Math.max(...steps)).toBe(63);
  expect([...steps.keys()].filter((cell) => steps[cell] !== 0)).toEqual([...bins.live]);
  expect(bins.live.length).toBeGreaterThan(20);
  expect([...bins.live].some((cell) => bins.zone[cell] === ZONES.viewport)).toBe(true);
});

import { describe, expect, it } from 'vitest';
import type { Camera } from '#model/camera.ts';
import { DAY, type Interval, utcMs } from '#model/time.ts';
import { tableOf } from '#query/event-table.ts';
import { filterRows } from '#query/row-filter.ts';
import { createMapDensity } from '../../../../src/scene/map/density.ts';
import { densitySymbols } from '../../../../src/scene/map/density-symbols.ts';
import { distance, project } from '../../../../src/scene/map/mercator.ts';
import { movingSymbols, standingAtRest } from '../../../../src/scene/map/moving-symbols.ts';
import { ringArcs } from '../../../../src/scene/map/ring.ts';
import { gridSheet, viewSheet } from '../../../../src/scene/map/sheet.ts';
import type { MapSymbol } from '../../../../src/scene/map/symbol.ts';
import { SYMBOL_LOOK } from '../../../../src/scene/map/symbol-look.ts';
import { cameraAt } from '../../../fixtures/map/camera-at.ts';
import { LARGE_BEGINS, largeTable } from '../../../fixtures/map/large-table.ts';
import { sceneInput, size } from '../../../fixtures/map/map-story.ts';

const VIEWPORT = size(801, 500);
const near = cameraAt(2.25, 10.3, 41.7);

function days(from: number, length: number): Interval {
  const start = utcMs(LARGE_BEGINS + from * DAY);
  return { start, end: utcMs(start + length * DAY) };
}

/** A density at rest, and the symbols that it rests with. */
function atRest(
  window: Interval,
  { camera = near, selected }: { readonly camera?: Camera; readonly selected?: number } = {},
) {
  const dataset = largeTable({ count: 2500, places: 'points' });
  const table = tableOf(dataset, dataset.defaultAccount);
  const rows = filterRows(table, { tier: 'core' });
  const density = createMapDensity({ table, rows, categories: 8, camera, size: VIEWPORT, scale: 1 });
  const settled = density.settle(window);
  const selectedEvent = selected === undefined ? undefined : table.told(selected);
  const input = sceneInput(dataset, { events: [], density: settled, camera, size: VIEWPORT, selectedEvent });
  const symbols = densitySymbols(settled, input);
  const move = (to: Interval) => {
    density.move(to);
    return movingSymbols(density, viewSheet(camera, VIEWPORT), standingAtRest(symbols), String);
  };
  return { table, density, symbols, move };
}

const inSight = ({ at: { x, y }, radius }: MapSymbol) =>
  x >= -radius && y >= -radius && x <= VIEWPORT.width + radius && y <= VIEWPORT.height + radius;

describe('symbols of a density while the window moves', () => {
  it('are those of the rest as long as the window has not moved: where they are, as large, with the same share of each colour', () => {
    const { symbols, move } = atRest(days(0, 2000));
    const moving = move(days(0, 2000));
    const there = symbols.filter(inSight);
    expect(moving).toHaveLength(there.length);
    expect(there.length).toBeGreaterThan(10);
    for (const { at, radius, ring, segments, glyph, muted, selected } of there) {
      // The canvas and what is on it stand on whole pixels.
      const found = moving.find((symbol) => distance(symbol, at) < 1.5);
      expect(found).toMatchObject({ radius, ring, muted, selected });
      expect(found?.arcs.map(({ slot, count }) => ({ slot, count }))).toEqual(
        segments.map(({ slot, count }) => ({ slot, count })),
      );
      const counts = segments.map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      expect(found?.glyph.kind).toBe(glyph.kind);
      if (glyph.kind === 'count') expect(found?.glyph).toEqual(glyph);
    }
  });

  it('count what is in the window now, each event once where all of the world is in sight', () => {
    const { table, move } = atRest(days(0, 2000), { camera: cameraAt(0.5, 0, 0) });
    const window = days(700, 400);
    const moving = move(window);
    const counts = moving.map(({ arcs }) => arcs.reduce((sum, { count }) => sum + count, 0));
    const inWindow = [...table.columns.start.keys()].filter(
      (row) => (table.columns.start[row] ?? 0) < window.end && window.start < (table.columns.end[row] ?? 0),
    );
    expect(counts.reduce((a, b) => a + b, 0)).toBe(inWindow.length);
    for (const [index, { glyph }] of moving.entries()) {
      if (glyph.kind === 'count') expect(glyph.text).toBe(String(counts[index]));
      else expect(counts[index]).toBe(1);
    }
  });

  it('stay selected and muted as they were; one that comes into the window is muted where others are', () => {
    const { symbols, move } = atRest(days(0, 30), { selected: 0 });
    expect(symbols.some(({ muted }) => muted)).toBe(true);
    const moving = move(days(0, 3000));
    expect(moving.length).toBeGreaterThan(symbols.filter(inSight).length);
    expect(moving.filter(({ selected }) => selected).length).toBeLessThanOrEqual(1);
    expect(moving.filter(({ selected }) => !selected).every(({ muted }) => muted)).toBe(true);
    const unselected = atRest(days(0, 30)).move(days(0, 3000));
    expect(unselected.some(({ muted, selected }) => muted || selected)).toBe(false);
  });
});

describe('sheets', () => {
  it('of what the camera sees have the camera in their middle, and stand on whole pixels', () => {
    const { corner, size: box, zoom } = viewSheet(near, VIEWPORT);
    const middle = project(near.center, near.zoom);
    expect(zoom).toBe(near.zoom);
    expect([corner.x % 1, corner.y % 1]).toEqual([0, 0]);
    expect(Math.abs(corner.x + box.width / 2 - middle.x)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(corner.y + box.height / 2 - middle.y)).toBeLessThanOrEqual(0.5);
  });

  it('of cells reach as far beyond it on each side', () => {
    const { grid } = atRest(days(0, 10)).density.bins;
    if (grid === null) throw new Error('There are no cells.');
    const cells = gridSheet(grid, near.zoom);
    const middle = project(near.center, near.zoom);
    expect(cells.corner.x + cells.size.width / 2).toBeCloseTo(middle.x, 6);
    expect(cells.corner.y + cells.size.height / 2).toBeCloseTo(middle.y, 6);
    expect(cells.size.width).toBeGreaterThan(VIEWPORT.width);
  });
});

describe('a ring', () => {
  it('is open between two categories by as many pixels as symbols look', () => {
    const [first, second] = ringArcs(
      [
        { slot: 3, count: 3 },
        { slot: 1, count: 1 },
      ],
      20,
    );
    expect(((second?.from ?? 0) - (first?.to ?? 0)) * 20).toBeCloseTo(SYMBOL_LOOK.gap, 9);
    expect(first?.from).toBeCloseTo(SYMBOL_LOOK.gap / 2 / 20, 9);
  });

  it('goes clockwise even where a share is shorter than that', () => {
    const arcs = ringArcs(
      [
        { slot: 1, count: 999 },
        { slot: 2, count: 1 },
      ],
      10,
    );
    for (const { from, to } of arcs) expect(to).toBeGreaterThanOrEqual(from);
  });

  it('is whole where there is one category', () => {
    expect(ringArcs([{ slot: 4, count: 7 }], 10)).toEqual([{ slot: 4, count: 7, from: 0, to: 2 * Math.PI }]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoomLevel } from '#model/camera.ts';
import { NONE } from '#model/event-columns.ts';
import { lonLat } from '#model/place.ts';
import { DAY, type Interval, overlaps, utcMs } from '#model/time.ts';
import { mercator } from '#model/world-position.ts';
import { tableOf } from '#query/event-table.ts';
import { filterRows } from '#query/row-filter.ts';
import { intervalOf, rowsOf } from '#query/row-set.ts';
import { createMapDensity, type DensityInput, type SettledDensity } from '../../../../src/scene/map/density.ts';
import { cellShades } from '../../../../src/scene/map/density-cells.ts';
import { type CellGrid, cellGrid, cellOf, ZONES, zoneOf } from '../../../../src/scene/map/density-grid.ts';
import { densityRadius, MOST_SYMBOLS } from '../../../../src/scene/map/density-merge.ts';
import { densitySymbols } from '../../../../src/scene/map/density-symbols.ts';
import { distance, WORLD_PX, worldSize } from '../../../../src/scene/map/mercator.ts';
import { cameraAt } from '../../../fixtures/map/camera-at.ts';
import { LARGE_BEGINS, largeTable } from '../../../fixtures/map/large-table.ts';
import { sceneInput, size } from '../../../fixtures/map/map-story.ts';

const VIEWPORT = size(800, 500);

/** As many events as make a table large, and points as make cells; some have no place. */
function input(places: number | 'points', seed: number, camera: DensityInput['camera']): DensityInput {
  const dataset = largeTable({ count: 2500, places, seed, placeless: 0.1 });
  const table = tableOf(dataset, dataset.defaultAccount);
  return { table, rows: filterRows(table, { tier: 'core' }), categories: 8, camera, size: VIEWPORT, scale: 1 };
}

/** From day to day of the table's ten years. */
function days(from: number, length: number): Interval {
  const start = utcMs(LARGE_BEGINS + from * DAY);
  return { start, end: utcMs(start + length * DAY) };
}

/** The rows that overlap the window and lie where the camera sees them, found without any index. */
function inSight({ table: { columns }, camera, size: { width, height } }: DensityInput, window: Interval): number[] {
  const world = worldSize(camera.zoom);
  const grid = cellGrid(camera, { width, height });
  const left = grid.left + grid.marginColumns * grid.cellWidth;
  const top = grid.top + grid.marginRows * grid.cellHeight;
  return [...columns.start.keys()].filter((row) => {
    const [x = Number.NaN, y = Number.NaN] = [columns.x[row], columns.y[row]];
    // Once round the world, in whichever direction it is in sight.
    const inWidth = [-1, 0, 1].some((turn) => {
      const px = (x + turn - left) * world;
      return px >= 0 && px < width && Math.abs(px - width / 2) <= world / 2;
    });
    const py = (y - top) * world;
    return inWidth && py >= 0 && py < height && overlaps(intervalOf(columns, row), window);
  });
}

function withoutPlace({ table: { columns } }: DensityInput, window: Interval): number {
  const inWindow = [...columns.start.keys()].filter((row) => overlaps(intervalOf(columns, row), window));
  return inWindow.filter((row) => columns.place[row] === NONE).length;
}

function sumInSight({ groups, sums }: Pick<SettledDensity, 'groups' | 'sums'>): number {
  return sums.count.reduce((sum, count, group) => sum + (groups.zone[group] === ZONES.viewport ? count : 0), 0);
}

const cameras = fc.record({
  zoom: fc.integer({ min: -4, max: 36 }).map((quarters) => zoomLevel(quarters / 4)),
  center: fc.constantFrom(lonLat(2.35, 48.86), lonLat(51.4, 35.7), lonLat(-20, 10), lonLat(180, -40)),
});
const spans = fc.record({ from: fc.integer({ min: -100, max: 3700 }), length: fc.integer({ min: 1, max: 4000 }) });
const walks = fc.array(spans, { minLength: 1, maxLength: 4 });

describe.each([['places', 40] as const, ['points', 'points'] as const])('the density of %s', (_, places) => {
  it('counts each event in sight once, wherever the window and the camera are', () => {
    fc.assert(
      fc.property(fc.nat(5), cameras, walks, (seed, camera, walk) => {
        const asked = input(places, seed, camera);
        const density = createMapDensity(asked);
        for (const { from, length } of walk) {
          const window = days(from, length);
          const settled = density.settle(window);
          const rows = inSight(asked, window);
          expect(sumInSight(settled)).toBe(rows.length);
          expect(settled.nowhere).toBe(withoutPlace(asked, window));
          const { category } = asked.table.columns;
          const colours = [0, 1, 2, 3, 4, 5, 6, 7].map((c) => rows.filter((row) => category[row] === c).length);
          expect(coloursInSight(settled)).toEqual(colours);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts exactly while the window moves, in the groups of the last rest', () => {
    const asked = input(places, 3, cameraAt(3, 20, 40));
    const density = createMapDensity(asked);
    const { groups } = density.settle(days(0, 300));
    for (const from of [10, 400, 2000, 1990, 5000]) {
      density.move(days(from, 300));
      expect(sumInSight({ groups, sums: density.sums() })).toBe(inSight(asked, days(from, 300)).length);
    }
  });

  it('counts exactly under one filter after another, and when the camera comes back', () => {
    const asked = input(places, 4, cameraAt(3, 20, 40));
    const elsewhere = cameraAt(5, 10, 50);
    const categories = [0, 1, 2, 3].map(asked.table.members.categories.idAt);
    for (const camera of [asked.camera, elsewhere, asked.camera]) {
      for (const chosen of [categories.slice(0, 3), categories.slice(2, 4)]) {
        const filtered = { ...asked, camera, rows: filterRows(asked.table, { tier: 'all', categories: chosen }) };
        const kept = new Set(rowsOf(filtered.rows));
        const window = days(200, 1500);
        const settled = createMapDensity(filtered).settle(window);
        expect(sumInSight(settled)).toBe(inSight(filtered, window).filter((row) => kept.has(row)).length);
        expect(kept.size).toBeGreaterThan(0);
      }
    }
  });

  it('has symbols that do not touch, and no more than anyone can read', () => {
    const asked = input(places, 1, cameraAt(4, 10, 48));
    const settled = createMapDensity(asked).settle(days(0, 4000));
    const dataset = largeTable({ count: 2500, places, seed: 1, placeless: 0.1 });
    const symbols = densitySymbols(settled, sceneInput(dataset, { camera: asked.camera, size: VIEWPORT }));
    expect(symbols.length).toBeGreaterThan(5);
    expect(symbols.length).toBeLessThanOrEqual(MOST_SYMBOLS);
    for (const [i, a] of symbols.entries()) {
      for (const b of symbols.slice(i + 1)) {
        if (settled.groups.zone[a.group ?? 0] !== settled.groups.zone[b.group ?? 0]) continue;
        expect(distance(a.at, b.at)).toBeGreaterThan(a.radius + b.radius);
      }
    }
  });
});

function coloursInSight({ bins, groups, sums }: SettledDensity): number[] {
  const shown = [...groups.zone.keys()].filter((group) => groups.zone[group] === ZONES.viewport);
  return Array.from({ length: bins.slots }, (_, slot) =>
    shown.reduce((sum, group) => sum + (sums.slots[group * bins.slots + slot] ?? 0), 0),
  );
}

describe('symbols of a density', () => {
  const everything = days(-10, 5000);

  it('of places know them all, most events first, and say how many there are', () => {
    const dataset = largeTable({ count: 2000, places: 60 });
    const table = tableOf(dataset, dataset.defaultAccount);
    const asked = { table, rows: filterRows(table, { tier: 'core' }), categories: 8, size: VIEWPORT, scale: 1 };
    const camera = cameraAt(3, 20, 30);
    const settled = createMapDensity({ ...asked, camera }).settle(everything);
    const [largest] = densitySymbols(settled, sceneInput(dataset, { camera, size: VIEWPORT }));
    if (largest === undefined) throw new Error('There is no symbol.');
    expect(largest.places.length).toBe(largest.placeCount);
    expect(largest.placeCount).toBeGreaterThan(5);
    expect(largest.name).toBe(`${largest.placeCount} places: ${largest.count}`);
    const numbers = largest.places.map(
      ({ id }) => table.columns.place.filter((p) => p === table.placeIndex(id)).length,
    );
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(numbers.reduce((a, b) => a + b, 0)).toBe(largest.count);
    expect(largest.split.reduce((sum, { count }) => sum + count, 0)).toBe(largest.count);
  });

  it('of cells say how many places they stand for, and know the box around their events', () => {
    const camera = cameraAt(3, 20, 30);
    const asked = input(3000, 2, camera);
    const dataset = largeTable({ count: 2500, places: 3000, seed: 2, placeless: 0.1 });
    const density = createMapDensity(asked);
    const settled = density.settle(everything);
    expect(settled.bins.kind).toBe('cells');
    const [largest] = densitySymbols(settled, sceneInput(dataset, { camera, size: VIEWPORT }));
    if (largest?.group == null) throw new Error('There is no symbol.');
    const { columns } = asked.table;
    const rows = [...columns.start.keys()].filter((row) => groupOfRow(settled, row) === largest.group);
    expect(rows).toHaveLength(largest.count);
    expect(largest.placeCount).toBe(new Set(rows.map((row) => columns.place[row])).size);
    const [[west], [east]] = density.corners(largest.group) ?? [[Number.NaN], [Number.NaN]];
    expect(west).toBeCloseTo(Math.min(...rows.map((row) => (columns.x[row] ?? 0) * 360 - 180)), 3);
    expect(east).toBeCloseTo(Math.max(...rows.map((row) => (columns.x[row] ?? 0) * 360 - 180)), 3);
  });

  it('stand for the selected place and mute the rest', () => {
    const camera = cameraAt(3, 20, 30);
    const dataset = largeTable({ count: 2500, places: 'points', seed: 2 });
    const settled = createMapDensity(input('points', 2, camera)).settle(everything);
    const place = settled.placesOf(0).places[0];
    const symbols = densitySymbols(
      settled,
      sceneInput(dataset, { camera, size: VIEWPORT, selectedPlace: place?.id ?? null }),
    );
    expect(symbols.filter(({ pressed }) => pressed).map(({ group }) => group)).toEqual([0]);
    expect(symbols.filter(({ muted }) => muted)).toHaveLength(symbols.length - 1);
  });

  it('grow with each digit, and are the ground’s where there are few events', () => {
    expect(densityRadius(1)).toBe(11);
    expect(densityRadius(16)).toBe(20);
    expect(densityRadius(160)).toBeCloseTo(23.2);
    expect(densityRadius(160_000)).toBeCloseTo(32.8);
  });
});

function groupOfRow({ bins, groups }: SettledDensity, row: number): number | undefined {
  const group = bins.column[row] ?? -1;
  return group < 0 ? undefined : groups.of[Math.floor(group / bins.slots)];
}

it('shades the cells in sight with squares, the fullest darkest; places have none', () => {
  const asked = input('points', 1, cameraAt(2, 10, 30));
  const density = createMapDensity(asked);
  density.settle(days(-10, 5000));
  const shades = cellShades(density);
  const corners = shades.flatMap(({ path }) => [...path.matchAll(/M([\d.]+),([\d.]+)/g)]);
  const seen = [...density.bins.live].filter((cell) => density.bins.zone[cell] === ZONES.viewport);
  expect(corners).toHaveLength(seen.length);
  for (const [, x, y] of corners) {
    expect(Number(x)).toBeLessThan(VIEWPORT.width);
    expect(Number(y)).toBeLessThan(VIEWPORT.height);
  }
  expect(Math.max(...shades.map(({ share }) => share))).toBe(1);
  expect(cellShades(createMapDensity(input(40, 1, asked.camera)))).toEqual([]);
});

describe('the grid of cells', () => {
  const camera = cameraAt(5, 2.35, 48.86);
  const grid = cellGrid(camera, VIEWPORT);

  /** In pixels from the viewport's corner. */
  const zoneAt = (
    px: number,
    py: number,
    { left, top, cellWidth, cellHeight, marginColumns, marginRows }: CellGrid = grid,
  ) => {
    const world = WORLD_PX * 2 ** camera.zoom;
    const x = left + marginColumns * cellWidth + px / world;
    const y = top + marginRows * cellHeight + py / world;
    return zoneOf(grid, cellOf(grid, mercator(x), mercator(y)));
  };

  it('has the viewport’s edges for edges, and a margin around them', () => {
    expect(zoneAt(0.1, 0.1)).toBe(ZONES.viewport);
    expect(zoneAt(799.9, 499.9)).toBe(ZONES.viewport);
    expect(zoneAt(-0.1, 250)).toBe(ZONES.margin);
    expect(zoneAt(800.1, 250)).toBe(ZONES.margin);
    expect(zoneAt(400, 500.1)).toBe(ZONES.margin);
    expect(zoneAt(-200, 250)).toBe(ZONES.outside);
    expect(zoneOf(grid, cellOf(grid, mercator(Number.NaN), mercator(Number.NaN)))).toBe(ZONES.outside);
  });
});

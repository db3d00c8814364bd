import { describe, expect, it } from 'vitest';
import { unwrapRing } from '#map/unwrap-ring.ts';

const lons = (ring: readonly (readonly number[])[]) => ring.map(([lon]) => lon);

describe('unwrapRing', () => {
  it('leaves a ring that stays on one side as it is', () => {
    const ring = [
      [2, 48],
      [5, 48],
      [5, 51],
      [2, 48],
    ];
    expect(unwrapRing(ring)).toEqual(ring);
  });

  it('lets a ring run on past the antimeridian', () => {
    const chukotka = [
      [150, 65],
      [-175, 65],
      [-170, 66],
      [175, 70],
      [150, 65],
    ];
    expect(lons(unwrapRing(chukotka))).toEqual([150, 185, 190, 175, 150]);
  });

  it('keeps it near the middle of the world wherever it starts', () => {
    const fromTheFarSide = [
      [-175, 65],
      [-170, 66],
      [100, 60],
      [175, 70],
      [-175, 65],
    ];
    expect(lons(unwrapRing(fromTheFarSide))).toEqual([185, 190, 100, 175, 185]);
  });

  it('closes a ring around a pole along the edge of the map', () => {
    const antarctica = [
      [-60, -75],
      [60, -70],
      [170, -72],
      [-170, -72],
      [-60, -75],
    ];
    const closed = unwrapRing(antarctica);
    expect(Math.min(...closed.map(([lon = 0]) => lon))).toBeLessThanOrEqual(-180);
    expect(Math.max(...closed.map(([lon = 0]) => lon))).toBeGreaterThanOrEqual(180);
    expect(closed.some(([, lat]) => lat === -90)).toBe(true);
    expect(closed.at(-1)).toEqual(closed[0]);
  });
});

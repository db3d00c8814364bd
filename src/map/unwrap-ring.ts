import type { Position } from 'geojson';

/** Half the world: two neighbouring points further apart than this are on two sides of the antimeridian. */
const HALF = 180;
const WORLD = 360;

/**
 * A ring that crosses the antimeridian, with longitudes that run on past ±180° instead of jumping, as near to the middle
 * of the world as may be: the far east of Russia lies at 190°. A ring around a pole is closed along the map's edge.
 */
export function unwrapRing(ring: readonly Position[]): Position[] {
  let turns = 0;
  let before = ring[0]?.[0] ?? 0;
  const unwrapped = ring.map(([lon = 0, lat = 0]): [number, number] => {
    if (lon - before > HALF) turns -= 1;
    if (before - lon > HALF) turns += 1;
    before = lon;
    return [lon + turns * WORLD, lat];
  });
  if (turns !== 0) return closeAroundPole(unwrapped, turns);
  const lons = unwrapped.map(([lon]) => lon);
  const middle = (Math.min(...lons) + Math.max(...lons)) / 2;
  const shift = Math.round(middle / WORLD) * WORLD;
  return shift === 0 ? unwrapped : unwrapped.map(([lon, lat]) => [lon - shift, lat]);
}

/** Three turns of the ring, which cover the world and a copy on either side of it wherever it starts, and an edge along the pole. */
function closeAroundPole(turn: readonly Position[], turns: number): Position[] {
  const [firstLon = 0, lat = 0] = turn[0] ?? [];
  const copy = (by: number) => turn.map(([lon = 0, y = 0]): Position => [lon + by * turns * WORLD, y]);
  const before = copy(-1);
  const pole = lat < 0 ? -90 : 90;
  return [
    ...before,
    ...turn,
    ...copy(1),
    [firstLon + 2 * turns * WORLD, pole],
    [firstLon - turns * WORLD, pole],
    ...before.slice(0, 1),
  ];
}

import type { Position } from 'geojson';
import polylabel from 'polylabel';

/** As many places as a name can be moved between when symbols stand on the first. */
const ANCHORS = 3;

/** In degrees of longitude: finer than a pixel at any zoom at which a whole country is named. */
const PRECISION = 0.05;

/** Degrees from a border, below which a further anchor is no better than the first. */
const LEAST_ROOM = 0.3;

/** How much of the room around an anchor the next one keeps clear of, from 0 to 1. */
const KEPT_CLEAR = 0.6;
const CORNERS = 16;

/** Where Mercator ends. */
const MAX_LAT = 85;
const RADIANS = Math.PI / 180;

/**
 * Where a name may stand in a polygon as a Mercator map shows it: its pole of inaccessibility (the point furthest from the
 * borders), then the poles of what is left when the room around those before is taken.
 *
 * @param rings longitude and latitude; the first is the outline
 */
export function anchorsIn(rings: readonly Position[][]): readonly (readonly [lon: number, lat: number])[] {
  const polygon = rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon, toMercator(lat)]));
  const anchors: (readonly [number, number])[] = [];
  while (anchors.length < ANCHORS) {
    const pole = polylabel(polygon, PRECISION);
    const [x, y] = pole;
    const isFirst = anchors.length === 0;
    if (!isFirst && pole.distance < LEAST_ROOM) break;
    // Hundredths for the first; tenths are exact enough where there is more room than that.
    const step = isFirst ? 100 : 10;
    anchors.push([round(((x + 540) % 360) - 180, step), round(toLat(y), step)]);
    polygon.push(circle(x, y, pole.distance * KEPT_CLEAR));
  }
  return anchors;
}

function circle(x: number, y: number, radius: number): number[][] {
  return Array.from({ length: CORNERS + 1 }, (_, i) => {
    const angle = (i / CORNERS) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** Latitude to the north of a Mercator map, in its degrees of longitude. */
function toMercator(lat: number): number {
  const clamped = Math.min(Math.max(lat, -MAX_LAT), MAX_LAT);
  return Math.log(Math.tan(Math.PI / 4 + (clamped * RADIANS) / 2)) / RADIANS;
}

function toLat(y: number): number {
  return (2 * Math.atan(Math.exp(y * RADIANS)) - Math.PI / 2) / RADIANS;
}

function round(degrees: number, steps: number): number {
  return Math.round(degrees * steps) / steps;
}

import type { Point } from './mercator.ts';

/** Where something lies on the map, seen from its middle; clockwise from the top. */
export const DIRECTIONS = [
  'north',
  'northEast',
  'east',
  'southEast',
  'south',
  'southWest',
  'west',
  'northWest',
] as const;
export type Direction = (typeof DIRECTIONS)[number];

const TURN = 2 * Math.PI;

/** Radians from one point to another, clockwise from the top, from 0 up to but without a full turn. */
export function bearing(from: Point, to: Point): number {
  return (Math.atan2(to.x - from.x, from.y - to.y) + TURN) % TURN;
}

/** Which of so many equal sectors around the top a bearing falls into; the first has its middle there. */
export function sectorOf(radians: number, sectors: number): number {
  return Math.round((radians / TURN) * sectors) % sectors;
}

/** The direction of a bearing. */
export function directionOf(radians: number): Direction {
  return DIRECTIONS[sectorOf(radians, DIRECTIONS.length)] ?? 'north';
}

import type { CountryCode, PlaceId } from './id.ts';

/** WGS 84 degrees: longitude first, as in GeoJSON (RFC 7946). 0 is a value. */
export type LonLat = readonly [lon: number, lat: number];

/** `[west, south, east, north]` in WGS 84 degrees (RFC 7946 §5). */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** How exactly a place is known; `proxy` is a capital or a ministry that stands for a government. */
export const PLACE_PRECISIONS = ['venue', 'neighbourhood', 'municipality', 'region', 'country', 'proxy'] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  /** `null` where a table that a reader brought along does not say. */
  readonly country: CountryCode | null;
  readonly lonLat: LonLat;
  readonly precision: PlacePrecision;
  readonly note?: string;
}

/** A country or a proxy is drawn hollow: the point on the map stands for something larger. */
export function isHollow(precision: PlacePrecision): boolean {
  return precision === 'country' || precision === 'proxy';
}

/** Of a place that a table only names nobody knows where it is: its longitude and latitude are NaN. */
export function hasPosition({ lonLat: [lon, lat] }: Place): boolean {
  return !Number.isNaN(lon) && !Number.isNaN(lat);
}

/** Edges belong to the box. */
export function bboxContains([west, south, east, north]: Bbox, [lon, lat]: LonLat): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

import type { Brand } from './brand.ts';
import type { DatedInterval } from './edtf.ts';
import type { CountryCode, LaneId, PlaceId } from './id.ts';
import type { Metres } from './metres.ts';

/** Degrees east of Greenwich (WGS 84), -180 to 180. 0 is a value. */
export type Lon = Brand<number, 'Lon'>;

/** Degrees north of the equator (WGS 84), -90 to 90. 0 is a value. */
export type Lat = Brand<number, 'Lat'>;

/** Takes a number for degrees east of Greenwich; its range is not looked at. */
export const lonDegrees = (degrees: number): Lon => degrees as Lon;
/** Takes a number for degrees north of the equator; its range is not looked at. */
export const latDegrees = (degrees: number): Lat => degrees as Lat;

/** Longitude first, as in GeoJSON (RFC 7946). */
export type LonLat = readonly [lon: Lon, lat: Lat];

/** A position from bare degrees, in the order of GeoJSON: for numbers that have just come in. */
export function lonLat(lon: number, lat: number): LonLat {
  return [lonDegrees(lon), latDegrees(lat)];
}

/** In the order of RFC 7946 §5. A box across the antimeridian runs on past it: west is at least -180, east lies beyond 180. */
export type Bbox = readonly [west: Lon, south: Lat, east: Lon, north: Lat];

/** A box from bare degrees, in the order of GeoJSON. */
export function bbox(west: number, south: number, east: number, north: number): Bbox {
  return [lonDegrees(west), latDegrees(south), lonDegrees(east), latDegrees(north)];
}

/** How exactly a place is known; `proxy` is a capital or a ministry that stands for a government. */
export const PLACE_PRECISIONS = ['venue', 'neighbourhood', 'municipality', 'region', 'country', 'proxy'] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

/** What a place was called for a time. */
export interface PlaceName {
  readonly name: string;
  /** From the beginning of this date; absent: always before `to`. */
  readonly from?: DatedInterval;
  /** To the end of this date; absent: still. */
  readonly to?: DatedInterval;
}

export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  /** `null` where a table that a reader brought along does not say. */
  readonly country: CountryCode | null;
  readonly lonLat: LonLat;
  readonly precision: PlacePrecision;
  /** The place that it lies in: a venue in its town. No place lies within itself. */
  readonly within?: PlaceId;
  /** Where its events stand, where that is not the lane of its country. */
  readonly lane?: LaneId;
  /** Other names, each of a time. */
  readonly names?: readonly PlaceName[];
  /** How far from the point it may be. */
  readonly doubt?: Metres;
  readonly note?: string;
}

/** A country or a proxy is drawn hollow: the point on the map stands for something larger. */
export function isHollow(precision: PlacePrecision): boolean {
  return precision === 'country' || precision === 'proxy';
}

/** How coarse a precision is; a proxy is a point in a town, whatever it stands for. */
const COARSENESS: { readonly [P in PlacePrecision]: number } = {
  venue: 0,
  neighbourhood: 1,
  municipality: 2,
  proxy: 2,
  region: 3,
  country: 4,
};

/** Whether a place is at least as large as what is known of it, so that its name says no more than that. */
export function isAsCoarse({ precision }: Pick<Place, 'precision'>, known: PlacePrecision): boolean {
  return COARSENESS[precision] >= COARSENESS[known];
}

/**
 * Whether a place goes by its name where no more is known than this: not where that is only the country, or where the name
 * would say more.
 */
export function goesByName(place: Pick<Place, 'precision'>, known: PlacePrecision | null): boolean {
  return known !== 'country' && (known !== 'region' || isAsCoarse(place, known));
}

/** Of a place that a table only names nobody knows where it is. */
export const NOWHERE: LonLat = lonLat(Number.NaN, Number.NaN);

/** Whether anybody knows where the place is. */
export function hasPosition({ lonLat: [lon, lat] }: Place): boolean {
  return !Number.isNaN(lon) && !Number.isNaN(lat);
}

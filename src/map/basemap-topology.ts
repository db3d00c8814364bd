import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** What the basemap's files say of each country. Written by `scripts/build-basemap.ts`, read by `load-basemap.ts`. */
export interface CountryProperties {
  /** ISO 3166-1 alpha-2; `null` where the standard has no code (Northern Cyprus, Somaliland, …). */
  readonly iso: string | null;
  /** English name by Natural Earth, for countries without a code. */
  readonly name: string;
  /** Longitude and latitude of the point furthest from the borders of the country's largest polygon. */
  readonly label: readonly [lon: number, lat: number];
  /** 0 is the largest country, by the area of its largest polygon. */
  readonly rank: number;
  /** Width of that polygon in degrees of longitude. */
  readonly span: number;
}

export type BasemapCountry = Polygon<CountryProperties> | MultiPolygon<CountryProperties>;

export type BasemapTopology = Topology<{
  countries: { type: 'GeometryCollection'; geometries: BasemapCountry[] };
}>;

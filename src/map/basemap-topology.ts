import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** What the basemap's files say of each country. Written by `scripts/build-basemap.ts`, read by `load-basemap.ts`. */
export interface CountryProperties {
  /** ISO 3166-1 alpha-2; `null` where the standard has no code (Northern Cyprus, Somaliland, …), and of parts overseas. */
  readonly iso: string | null;
  /** English name by Natural Earth, of what has no code. */
  readonly name?: string;
  /**
   * Where a name may stand in the country's largest polygon, best first: the point furthest from its borders, then those
   * furthest from borders and from the points before. None of parts overseas, which are painted like any other land.
   */
  readonly anchors: readonly (readonly [lon: number, lat: number])[];
  /** 0 is the largest country, by the area of its largest polygon. */
  readonly rank: number;
}

export type BasemapCountry = Polygon<CountryProperties> | MultiPolygon<CountryProperties>;

export type BasemapTopology = Topology<{
  countries: { type: 'GeometryCollection'; geometries: BasemapCountry[] };
}>;

import { coarseUrl } from 'virtual:dateline-basemap';
import { useEffect, useState } from 'react';
import type { CountryPoint } from '#scene/map/scene-input.ts';
import { loadBasemap } from './load-basemap.ts';

const NONE: readonly CountryPoint[] = [];

/** The countries by which the first picture is framed: of the coarse basemap alone, so that the finer one moves nothing. */
export function useFramedCountries(): readonly CountryPoint[] {
  const [countries, setCountries] = useState(NONE);
  useEffect(function awaitBasemap() {
    let current = true;
    loadBasemap(coarseUrl).then(
      ({ points }) => current && setCountries(points),
      // The map says itself that its borders are missing; the story's places stand for their countries.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  return countries;
}

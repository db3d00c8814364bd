/** Has the code for large tables fetched, for who knows early that there may be one. */
export const fetchDensityParts = () => import('./density-parts.ts');

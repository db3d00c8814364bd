import { latePart } from '#model/late-part.ts';

/** Has the code for large tables fetched, for who knows early that there may be one. */
export const fetchDensityParts = latePart(() => import('./density-parts.ts')).load;

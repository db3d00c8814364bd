import { type LatePart, latePart } from '#model/late-part.ts';

/**
 * Fetches what draws the tellings over the lanes, once; `null` where it cannot be had. Who knows early that they will be drawn
 * has it fetched at once.
 */
export const loadRailParts = once(latePart(async () => (await import('./rail-parts.ts')).railParts));

/** The same for the tellings without the lanes. */
export const loadTellingsParts = once(latePart(async () => (await import('./tellings-parts.ts')).tellingsParts));

/** One promise for every attempt to draw; it is never rejected. */
function once<Parts>({ load }: LatePart<Parts>): () => Promise<Parts | null> {
  let asked: Promise<Parts | null> | undefined;
  return () => {
    asked ??= load().catch(() => null);
    return asked;
  };
}

import { latePart } from '#model/late-part.ts';
import type { RailParts } from './rail-parts.ts';

const part = latePart(async () => (await import('./rail-parts.ts')).railParts);

/** One promise for every attempt to draw; it is never rejected. */
let asked: Promise<RailParts | null> | undefined;

/**
 * Fetches what draws the tellings, once; `null` where it cannot be had. Who knows early that they will be drawn has it fetched
 * at once.
 */
export function loadRailParts(): Promise<RailParts | null> {
  asked ??= part.load().catch(() => null);
  return asked;
}

import { latePart } from '#model/late-part.ts';

/** Lines between symbols. */
export const LINES = latePart(async () => (await import('./line-parts.ts')).lineParts);

/** Points to places outside of the map. */
export const POINTERS = latePart(async () => (await import('./pointer-parts.ts')).pointerParts);

/** The second pane of the first picture. */
export const PANE = latePart(async () => (await import('./SecondPane.tsx')).SecondPane);

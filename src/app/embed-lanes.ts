import type { CSSProperties } from 'react';

/** The timeline is as high as its lanes need it, within reason; embed.css makes a length of it. */
export function embedLanes(count: number): CSSProperties & Readonly<Record<'--embed-lanes', number>> {
  return { '--embed-lanes': Math.min(Math.max(count, 3), 8) };
}

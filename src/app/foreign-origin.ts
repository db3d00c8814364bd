import type { DataOrigin, ForeignOrigin } from '#model/import-report.ts';

/**
 * Where data came from that is neither the site's own nor its host's, and must not pass for theirs; `null` for what is.
 *
 * @param site the origin of the page, as in `https://dateline.example`
 * @param isHosted whether the page around chooses the data
 */
export function foreignOrigin(origin: DataOrigin | null, site: string, isHosted: boolean): ForeignOrigin | null {
  if (origin === null || origin.kind === 'host' || isHosted) return null;
  return origin.kind === 'url' && new URL(origin.url).origin === site ? null : origin;
}

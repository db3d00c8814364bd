import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { manifestPath } from '../../scripts/manifest-path.mjs';

const root = new URL('../..', import.meta.url).pathname;

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly isDynamicEntry?: boolean;
}

/** What the build made of each source. */
export const manifest: Readonly<Record<string, ManifestEntry>> = JSON.parse(
  readFileSync(manifestPath(root, 'dist'), 'utf8'),
);

/** What the browser and React say of a file that is not there. */
export const LOST = [
  /^response 404: /,
  /^console error: .*404/,
  /^console error: .*LateFailure/,
  /^request failed: /,
  /^console error: .*could not be loaded/,
];

/** From now on the server has these files no longer; returns how they come back. */
export async function lose(page: Page, files: readonly string[]): Promise<() => Promise<void>> {
  const isLost = (url: URL) => files.some((file) => url.pathname.endsWith(`/${file}`));
  await page.route(isLost, (route) => route.fulfill({ status: 404, body: 'not here' }));
  return () => page.unroute(isLost);
}

/** The file that a source was made into. */
export function fileOf(source: string): string {
  const file = manifest[source]?.file;
  if (file === undefined) throw new Error(`The build has made nothing of ${source}.`);
  return file;
}

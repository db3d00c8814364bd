import type { Source } from '#model/dataset.ts';
import { unpackDay } from './shipped-days.ts';

/**
 * Opens the sources that `writeShipped` wrote.
 *
 * @throws when it is something else
 */
export function readShippedSources(text: string): readonly Source[] {
  const json: unknown = JSON.parse(text, unpackDay);
  if (!Array.isArray(json)) throw new Error('The file of the sources is not a list. Reload the page to fetch it anew.');
  return json;
}

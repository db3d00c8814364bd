import type { Interval } from '#model/time.ts';
import { inclusiveDays } from './inclusive-days.ts';

/** The longest that a dataset's id may be in a file name; file systems end at 255 bytes. */
const LONGEST = 80;

/**
 * What and when: `villepinte-2018_2018-05-01_2018-11-30.csv`, `…_timeline.svg`. Letters, digits, dots, hyphens and underscores
 * only, so that no file system and no shell minds.
 *
 * @param what `timeline`, `tellings` or `map`; `null` where the extension says it all
 */
export function fileName(dataset: { readonly id: string }, window: Interval, what: string | null, extension: string) {
  const { first, last } = inclusiveDays(window);
  const parts = [safe(dataset.id) || 'dateline', first, last, ...(what === null ? [] : [safe(what)])];
  return `${parts.join('_')}.${extension}`;
}

function safe(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, LONGEST);
}

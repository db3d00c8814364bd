import type { DatedInterval } from '#model/edtf.ts';
import { type DurationMs, MINUTE } from '#model/time.ts';

/** What an id may be in the format: no spaces, no commas. */
export function writeId(id: string): string {
  return /^[^\s,]+$/.test(id) ? id : encodeURIComponent(id);
}

/** A date as that field of its record; nothing to add where there is none. */
export function writeDate(field: string, date: DatedInterval | undefined): { readonly [field: string]: string } {
  return date === undefined ? {} : { [field]: date.edtf };
}

/** ISO 8601: `PT15M`. */
export function writeDuration(duration: DurationMs): string {
  return `PT${duration / MINUTE}M`;
}

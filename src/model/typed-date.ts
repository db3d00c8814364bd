import type { DatedInterval } from './edtf.ts';

/**
 * Reads a date as somebody types it into a field: EDTF, or as the language writes it; `undefined` for what is none.
 *
 * @param tag BCP 47, of the language whose names of months and order of day and month are read
 */
export type ReadTypedDate = (text: string, tag: string) => DatedInterval | undefined;

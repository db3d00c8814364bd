import type { DayOrderEvidence } from '#model/import-report.ts';
import { dialogMessages } from './dialog-messages.ts';
import type { Locale } from './locale.ts';

interface Progress {
  readonly bytes: number;
  /** `null` where it is not known. */
  readonly totalBytes: number | null;
  readonly rows: number;
  readonly faults: number;
}

/** "12.3 of 40 MB, 10,000 rows, 2 faults": how far a file is on its way in. */
export function progressInWords({ bytes, totalBytes, rows, faults }: Progress, locale: Locale): string {
  const { number, megabytes, language } = locale;
  const words = dialogMessages(language).import;
  const size =
    totalBytes === null
      ? megabytes(bytes)
      : words.sizeOf({ size: number(Math.floor(bytes / 1e5) / 10), total: megabytes(totalBytes) });
  return words.soFar({ size, rows, faults });
}

/** What a file shows of the order of day and month; empty where it shows nothing. */
export function dayOrderInWords({ dayFirst, monthFirst }: DayOrderEvidence, { language }: Locale): string {
  const words = dialogMessages(language).import;
  const sentences = [
    ...(dayFirst > 0 ? [words.onlyDayFirst({ n: dayFirst })] : []),
    ...(monthFirst > 0 ? [words.onlyMonthFirst({ n: monthFirst })] : []),
  ];
  return sentences.join(' ');
}

/** Where in a file: the number of a row in a table, a pointer in JSON. */
export function positionInWords(at: number | string, { language }: Locale): string {
  return typeof at === 'number' ? dialogMessages(language).import.row({ n: at }) : at;
}

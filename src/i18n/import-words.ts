import type { DayOrderEvidence } from '#model/import-report.ts';
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
  const { number, megabytes, messages } = locale;
  const size =
    totalBytes === null
      ? megabytes(bytes)
      : messages.import.sizeOf({ size: number(Math.floor(bytes / 1e5) / 10), total: megabytes(totalBytes) });
  return messages.import.soFar({ size, rows, faults });
}

/** What a file shows of the order of day and month; empty where it shows nothing. */
export function dayOrderInWords({ dayFirst, monthFirst }: DayOrderEvidence, { messages }: Locale): string {
  const sentences = [
    ...(dayFirst > 0 ? [messages.import.onlyDayFirst({ n: dayFirst })] : []),
    ...(monthFirst > 0 ? [messages.import.onlyMonthFirst({ n: monthFirst })] : []),
  ];
  return sentences.join(' ');
}

/** Where in a file: the number of a row in a table, a pointer in JSON. */
export function positionInWords(at: number | string, { messages }: Locale): string {
  return typeof at === 'number' ? messages.import.row({ n: at }) : at;
}

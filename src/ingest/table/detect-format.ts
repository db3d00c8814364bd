import Papa from 'papaparse';
import { matchHeader } from './match-header.ts';
import type { TableFormat } from './row-splitter.ts';

const SEPARATORS = [',', ';', '\t'] as const;

export interface DetectedFormat extends TableFormat {
  /** Where the table begins: behind the line `sep=;` that Excel writes and reads, if there is one. */
  readonly start: number;
}

/**
 * Finds out how a table is written: by the separator that makes the most headers known ones, or else the most cells.
 *
 * @param beginning of the file, at least its first line
 */
export function detectFormat(beginning: string): DetectedFormat {
  const newline = beginning.includes('\n') || !beginning.includes('\r') ? '\n' : '\r';
  const [told = '', separator] = /^sep=([,;\t])\r?(?:[\n\r]|$)/i.exec(beginning) ?? [];
  const stated = SEPARATORS.find((known) => known === separator);
  if (stated !== undefined) return { separator: stated, newline, start: told.length };
  const scores = SEPARATORS.map((candidate) => {
    const { data } = Papa.parse<string[]>(beginning, {
      delimiter: candidate,
      newline,
      preview: 1,
      skipEmptyLines: 'greedy',
    });
    const header = data[0] ?? [];
    return { candidate, score: matchHeader(header).columns.size * header.length + header.length / 1e6 };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return { separator: best.candidate, newline, start: 0 };
}

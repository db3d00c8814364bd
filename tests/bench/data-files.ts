import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CSV_HEADER, csvLine } from './csv.ts';
import { type FloorRow, writeColumns } from './floor-columns.ts';
import { generateEvents, type Variant } from './generate.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
/** Everything that a run leaves behind and the next one uses again. */
export const CACHE = join(ROOT, 'node_modules/.cache/dateline-bench');
export const DATA = join(CACHE, 'data');

const SEED = 2018;
/** Raised whenever the generator changes, so that no run meets the files of an older one. */
const EDITION = 1;
const LINES_PER_WRITE = 5000;

export interface DataFiles {
  readonly csv: string;
  /** The same events for the floor, see floor-columns.ts. */
  readonly columns: string;
}

/** Names in DATA, and below /bench/ of the server. */
export function dataFiles(variant: Variant, count: number): DataFiles {
  const name = `${variant}-${count}-v${EDITION}`;
  return { csv: `${name}.csv`, columns: `${name}.bin` };
}

/** Generates both files unless they are there. A million events take about half a minute, once. */
export function provideData(variant: Variant, count: number): DataFiles {
  const files = dataFiles(variant, count);
  if (existsSync(join(DATA, files.csv)) && existsSync(join(DATA, files.columns))) return files;
  mkdirSync(DATA, { recursive: true });
  const rows: FloorRow[] = [];
  const unfinished = join(DATA, `${files.csv}.part`);
  const file = openSync(unfinished, 'w');
  let text = CSV_HEADER;
  for (const event of generateEvents({ count, variant, seed: SEED })) {
    text += csvLine(event);
    const { start, end, category, place, lon, lat } = event;
    rows.push({ start, end, category, place, lon, lat });
    if (rows.length % LINES_PER_WRITE === 0) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
  writeFileSync(join(DATA, files.columns), new Uint8Array(writeColumns(rows)));
  renameSync(unfinished, join(DATA, files.csv));
  return files;
}

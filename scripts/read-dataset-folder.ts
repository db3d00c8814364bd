import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATASET_FILES } from '#ingest/tables.ts';

/** The texts of a dataset folder by file name; files that are not there are left out. Throws when one cannot be read. */
export function readDatasetFolder(folder: string): ReadonlyMap<string, string> {
  const present = DATASET_FILES.filter((name) => existsSync(join(folder, name)));
  return new Map(present.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

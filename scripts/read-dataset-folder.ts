import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATASET_FILES, TRANSLATIONS_FOLDER } from '../src/ingest/story/tables.ts';

/**
 * The texts of a dataset folder by file name (`events.json`, `translations/fr.json`); files that are not there are left
 * out. Throws when one cannot be read.
 */
export function readDatasetFolder(folder: string): ReadonlyMap<string, string> {
  return new Map(datasetFiles(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The files of a dataset folder that are there, as paths in it with forward slashes. */
export function datasetFiles(folder: string): readonly string[] {
  const translations = join(folder, TRANSLATIONS_FOLDER);
  const names = existsSync(translations) ? readdirSync(translations).filter((name) => name.endsWith('.json')) : [];
  return [
    ...DATASET_FILES.filter((name) => existsSync(join(folder, name))),
    ...names.sort().map((name) => `${TRANSLATIONS_FOLDER}/${name}`),
  ];
}

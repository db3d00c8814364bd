import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { datasetFiles } from '../read-dataset-folder.ts';
import { canonicalJson } from './canonical-json.ts';

/** A story on disk: a folder of files, or one file that holds all. */
export interface StoryFiles {
  /** As it was named, without a slash at the end. */
  readonly path: string;
  /** Where its files lie, and what they are called there. */
  readonly folder: string;
  readonly names: readonly string[];
}

/** @throws when there is no such folder or file, or it cannot be read */
export function openStory(path: string): StoryFiles {
  const named = path.replace(/(?<=.)\/+$/, '');
  if (!existsSync(named)) throw new Error('There is no such folder or file. Nothing in it was checked.');
  return statSync(named).isDirectory()
    ? { path: named, folder: named, names: datasetFiles(named) }
    : { path: named, folder: dirname(named), names: [basename(named)] };
}

/** The folders in `data` that hold a dataset.json. */
export function storyFolders(data: string): readonly string[] {
  if (!existsSync(data)) return [];
  const folders = readdirSync(data).map((name) => join(data, name));
  return folders.filter((folder) => existsSync(join(folder, 'dataset.json'))).sort();
}

/** Its texts by the names of their files. */
export function readTexts({ folder, names }: StoryFiles): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * Writes each file of a story as everybody writes it (`canonicalJson`). What is not JSON stays as it is.
 *
 * @returns the paths of those that were written otherwise
 */
export function writeCanonical(story: StoryFiles): readonly string[] {
  const changed = [...readTexts(story)].flatMap(([name, text]) => {
    const canonical = isJson(text) ? canonicalJson(name, text) : text;
    return canonical === text ? [] : [{ path: join(story.folder, name), canonical }];
  });
  for (const { path, canonical } of changed) writeFileSync(path, canonical);
  return changed.map(({ path }) => path);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false; // Why is for the check to say.
  }
}

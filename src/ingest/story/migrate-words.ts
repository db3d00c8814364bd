import type { Located } from './issue-log.ts';
import { isRecord, type JsonRecord } from './read-json.ts';
import type { ListName } from './tables.ts';

/** The texts that a translation in `dateline/1` had; those that stand under themselves stay as they are. */
const TRANSLATED: readonly string[] = [
  ...['title', 'summary', 'licence', 'accounts', 'categories', 'chapters', 'events', 'places', 'actors'],
];

/**
 * A translation as `dateline/2` has it: beside each text the one that it was made from. In `dateline/1` nobody wrote that down,
 * so it is the story's present text.
 */
export function migrateWords(
  words: Located<unknown>,
  story: JsonRecord,
  lists: Readonly<Record<ListName, readonly Located<unknown>[]>>,
): Located<unknown> {
  if (!isRecord(words.value)) return words;
  const tables = Object.entries(lists).map(([name, rows]) => [name, rows.map(({ value }) => value)] as const);
  const originals: JsonRecord = { ...story, ...Object.fromEntries(tables) };
  const value = Object.entries(words.value).map(([key, entry]) => {
    return [key, TRANSLATED.includes(key) ? withOrigin(entry, originals[key]) : entry] as const;
  });
  return { ...words, value: Object.fromEntries(value) };
}

function withOrigin(words: unknown, original: unknown): unknown {
  if (typeof words === 'string') return tracedText(words, original);
  if (!isRecord(words)) return words;
  const entries = Object.entries(words).map(([key, entry]) => [key, withOrigin(entry, below(original, key))] as const);
  return Object.fromEntries(entries);
}

/** What is no text is left for the reader to refuse. */
function tracedText(text: string, original: unknown): unknown {
  const from = isRecord(original) ? (original.label ?? original.name) : original;
  return typeof from === 'string' && /\S/.test(text) ? { text, from } : text;
}

/** A field of a record, or the record with that id in a list. */
function below(original: unknown, key: string): unknown {
  if (Array.isArray(original)) return original.find((row) => isRecord(row) && row.id === key);
  return isRecord(original) && Object.hasOwn(original, key) ? original[key] : undefined;
}

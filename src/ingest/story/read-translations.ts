import * as v from 'valibot';
import { quote } from '#ingest/text/quote.ts';
import type { DatasetTables } from '#model/dataset.ts';
import type { Problem } from '#model/problem.ts';
import type { Translation } from '#model/translation.ts';
import type { IssueLog, Located } from './issue-log.ts';
import { problemOf } from './read-record.ts';
import { readStoryTranslation, readTranslationFile, TRANSLATION_LOST } from './read-translation.ts';
import { LanguageSchema } from './schema-fields.ts';

/** A translation that is still to be read. */
export interface OpenedTranslation {
  /** The key it stands under in a story's own file, or what the name of its file says. */
  readonly language: string;
  readonly form: 'file' | 'entry';
  readonly words: Located<unknown>;
}

/** Reads all translations of a story; a second one into the same language is left out. */
export function readTranslations(
  list: readonly OpenedTranslation[],
  dataset: DatasetTables,
  log: IssueLog,
): readonly Translation[] {
  const translations = new Map<string, Translation>();
  for (const opened of list) {
    const translation = opened.form === 'file' ? readFile(opened, dataset, log) : readEntry(opened, dataset, log);
    if (translation === undefined) continue;
    const { language } = translation;
    const problem = languageFault(language, dataset, translations);
    if (problem === undefined) translations.set(language, translation);
    else log.report(opened.words.spot, { problem, consequence: TRANSLATION_LOST }, language);
  }
  return [...translations.values()];
}

function languageFault(
  language: string,
  dataset: DatasetTables,
  translations: ReadonlyMap<string, Translation>,
): Problem | undefined {
  if (language === dataset.language) return { kind: 'own-language', language: quote(language) };
  return translations.has(language) ? { kind: 'second-translation', language: quote(language) } : undefined;
}

function readFile({ language, words }: OpenedTranslation, dataset: DatasetTables, log: IssueLog) {
  const translation = readTranslationFile(words, dataset, log);
  if (translation !== undefined && translation.language !== language) {
    const { language: written } = translation;
    const problem = { kind: 'misnamed-translation', language: quote(written), file: `${written}.json` } as const;
    log.report(words.spot, { problem, consequence: { kind: 'read-anyway' } });
  }
  return translation;
}

function readEntry({ language, words }: OpenedTranslation, dataset: DatasetTables, log: IssueLog) {
  const result = v.safeParse(LanguageSchema, language, { abortPipeEarly: true });
  if (result.success) return readStoryTranslation(words, language, dataset, log);
  log.report(words.spot, { problem: problemOf(result.issues[0]), consequence: TRANSLATION_LOST });
  return undefined;
}

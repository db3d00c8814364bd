import { quote } from '#ingest/text/quote.ts';
import type { DatasetTables } from '#model/dataset.ts';
import type { StoryEvent } from '#model/event.ts';
import type { Issue } from '#model/issue.ts';
import type { Problem, ProblemDetails } from '#model/problem.ts';
import { type Translation, type WordsById, wordsOf } from '#model/translation.ts';
import { below, IssueLog, type Spot } from './issue-log.ts';

type TranslatedField = ProblemDetails['untranslated-field']['field'];

/**
 * What a translation does not translate, as issues. A reader's own data may leave out what it likes; a shipped dataset
 * is translated in full. Names of actors may always stay as they are, and empty texts need no translation.
 */
export function translationGaps(dataset: DatasetTables, translation: Translation): readonly Issue[] {
  const log = new IssueLog();
  const story: Spot = { file: `translations/${translation.language}.json`, pointer: '' };

  function compare<Row extends { readonly id: string }, Words>(
    key: 'accounts' | 'chapters' | 'events' | 'actors',
    rows: readonly Row[],
    words: WordsById<Words> | undefined,
    fields: readonly (keyof Row & keyof Words & TranslatedField)[],
  ): void {
    for (const row of rows) {
      for (const field of fields) {
        if (row[field] === '' || wordsOf(words, row.id)?.[field] !== undefined) continue;
        report(below(story, key), { kind: 'untranslated-field', field, id: quote(row.id) });
      }
    }
  }

  function compareNames(
    key: 'categories' | 'places',
    rows: readonly { readonly id: string }[],
    words: WordsById<string> | undefined,
  ): void {
    for (const { id } of rows) {
      if (wordsOf(words, id) === undefined) report(below(story, key), { kind: 'untranslated-name', id: quote(id) });
    }
  }

  function compareNotes({ id, claims }: StoryEvent): void {
    const notes = wordsOf(translation.events, id)?.notes;
    for (const { note = '' } of claims) {
      if (note === '' || wordsOf(notes, note) !== undefined) continue;
      report(below(story, 'events'), { kind: 'untranslated-note', id: quote(id), note: quote(note) });
    }
  }

  function report(spot: Spot, problem: Problem): void {
    log.report(spot, { problem, consequence: { kind: 'kept-in-own-language' } });
  }

  for (const field of ['title', 'summary'] as const) {
    if (dataset[field] === '' || translation[field] !== undefined) continue;
    report(story, { kind: 'untranslated-story', field });
  }
  if (dataset.licence !== undefined && translation.licence === undefined) {
    report(story, { kind: 'untranslated-story', field: 'licence' });
  }
  for (const sentence of dataset.unconfirmed ?? []) {
    if (wordsOf(translation.unconfirmed, sentence) !== undefined) continue;
    report(below(story, 'unconfirmed'), { kind: 'untranslated-sentence', sentence: quote(sentence) });
  }
  compare('accounts', dataset.accounts, translation.accounts, ['label', 'summary']);
  compareNames('categories', dataset.categories, translation.categories);
  compare('chapters', dataset.chapters, translation.chapters, ['title', 'summary']);
  compare('events', dataset.events, translation.events, ['title', 'summary']);
  dataset.events.forEach(compareNotes);
  compareNames('places', dataset.places, translation.places);
  compare('actors', dataset.actors, translation.actors, ['role']);
  return log.issues;
}

import { quote } from '#ingest/text/quote.ts';
import type { ById } from '#model/by-id.ts';
import type { DatasetTables } from '#model/dataset.ts';
import type { StoryEvent } from '#model/event.ts';
import { looseTexts } from '#model/loose-texts.ts';
import type { Problem } from '#model/problem.ts';
import { TELLING_FIELDS, type Telling } from '#model/telling.ts';

/** A text that a translation says in its language. */
export interface StoryText {
  /** Where a translation has it: `['events', 'rally', 'title']`. */
  readonly path: readonly string[];
  readonly text: string;
  /** It has no id and stands under itself, so that what it was made from is always known. */
  readonly loose: boolean;
  /** Said where it is not translated; `null`: it may stay as it is. */
  readonly gap: Problem | null;
}

/** All texts of a story, in the order in which its tables have them; empty ones need no translation. */
export function storyTexts(dataset: DatasetTables): readonly StoryText[] {
  return [...ofStory(dataset), ...ofRecords(dataset)].filter(({ text }) => text !== '');
}

function own(path: readonly string[], text: string | undefined, gap: Problem | null): readonly StoryText[] {
  return text === undefined ? [] : [{ path, text, gap, loose: false }];
}

function loose(
  path: readonly string[],
  texts: readonly string[],
  gap: (text: string) => Problem,
): readonly StoryText[] {
  return texts.map((text) => ({ path: [...path, text], text, gap: gap(text), loose: true }));
}

function ofStory({ title, summary, licence, finding, unconfirmed = [], changes = [] }: DatasetTables) {
  const untold = (text: string): Problem => ({ kind: 'untranslated-sentence', sentence: quote(text) });
  return [
    ...own(['title'], title, { kind: 'untranslated-story', field: 'title' }),
    ...own(['summary'], summary, { kind: 'untranslated-story', field: 'summary' }),
    ...own(['licence'], licence, { kind: 'untranslated-story', field: 'licence' }),
    ...(['title', 'text'] as const).flatMap((field) => {
      const text = finding?.[field];
      return text === undefined ? [] : own(['finding', field], text, untold(text));
    }),
    ...Object.entries(finding?.rails ?? {}).flatMap(([id, text]) => own(['finding', 'rails', id], text, untold(text))),
    ...loose(['unconfirmed'], unconfirmed, untold),
    ...loose(
      ['changes'],
      changes.map(({ text }) => text),
      untold,
    ),
  ];
}

function ofRecords({ accounts, categories, lanes = [], chapters, steps = [], events, places, actors }: DatasetTables) {
  return [
    ...fieldsOf('accounts', accounts, ['label', 'short', 'whose', 'summary']),
    ...categories.flatMap(({ id, label }) => own(['categories', id], label, unnamed(id))),
    ...lanes.flatMap(({ id, label }) => own(['lanes', id], label, unnamed(id))),
    ...fieldsOf('chapters', chapters, ['title', 'summary']),
    ...chapters.flatMap((chapter) => ofTellings('chapters', chapter)),
    ...fieldsOf('steps', steps, ['title', 'text']),
    ...fieldsOf('events', events, ['title', 'summary']),
    ...events.flatMap((event) => ofTellings('events', event)),
    ...events.flatMap(ofEvent),
    ...places.flatMap(({ id, name }) => own(['places', id], name, unnamed(id))),
    ...actors.flatMap(({ id, name }) => own(['actors', id, 'name'], name, null)),
    ...fieldsOf('actors', actors, ['role']),
  ];
}

function unnamed(id: string): Problem {
  return { kind: 'untranslated-name', id: quote(id) };
}

type Field = 'title' | 'summary' | 'label' | 'role' | 'short' | 'whose' | 'text';

function fieldsOf<F extends Field>(
  table: string,
  rows: readonly ({ readonly id: string } & { readonly [K in F]?: string })[],
  fields: readonly F[],
): readonly StoryText[] {
  return rows.flatMap((row) =>
    fields.flatMap((field) => own([table, row.id, field], row[field], untranslated(field, row.id))),
  );
}

function untranslated(field: Field, id: string): Problem {
  return { kind: 'untranslated-field', field, id: quote(id) };
}

function ofTellings(table: string, { id, tellings = {} }: { readonly id: string; readonly tellings?: ById<Telling> }) {
  return Object.entries(tellings).flatMap(([account, telling]) =>
    TELLING_FIELDS.flatMap((field) =>
      own([table, id, 'tellings', account, field], telling[field], {
        ...{ kind: 'untranslated-telling', field, id: quote(id), account: quote(account) },
      }),
    ),
  );
}

function ofEvent(event: StoryEvent): readonly StoryText[] {
  const id = quote(event.id);
  return loose(['events', event.id, 'notes'], looseTexts(event), (text) => {
    return { kind: 'untranslated-note', id, note: quote(text) };
  });
}

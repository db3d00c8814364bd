import { type ById, underId } from '#model/by-id.ts';
import type { DatasetTables } from '#model/dataset.ts';
import { looseTexts } from '#model/loose-texts.ts';
import type { EventWords, Translation } from '#model/translation.ts';

/** Loose texts in the order of what they translate, so that a file need not hold that as well; `null`: not translated. */
type InOrder = readonly (string | null)[];

/** A translation as the build ships it, of use only beside the tables that it was written with. */
export interface ShippedTranslation extends Omit<Translation, 'events' | 'unconfirmed' | 'origins'> {
  readonly unconfirmed?: InOrder;
  readonly events?: ById<Omit<EventWords, 'notes'> & { readonly notes?: InOrder }>;
}

type Texts = Pick<DatasetTables, 'events' | 'unconfirmed'>;

/** Without what only matters while a story is worked on. */
export function packTranslation(translation: Translation, tables: Texts): ShippedTranslation {
  const { origins: _, unconfirmed, events, ...rest } = translation;
  const texts = textsOfEvents(tables);
  return {
    ...rest,
    ...(unconfirmed && { unconfirmed: inOrder(tables.unconfirmed ?? [], unconfirmed) }),
    ...(events && {
      events: mapValues(events, ({ notes, ...words }, id) => {
        return notes === undefined ? words : { ...words, notes: inOrder(texts.get(id) ?? [], notes) };
      }),
    }),
  };
}

/**
 * Opens a translation that was written as `packTranslation` has it.
 *
 * @param tables what it was written with
 * @throws when it is something else
 */
export function readShippedTranslation(text: string, tables: Texts): Translation {
  const json: unknown = JSON.parse(text);
  if (!isTranslation(json))
    throw new Error('The file of the translation holds none. Reload the page to fetch it anew.');
  return unpackTranslation(json, tables);
}

function unpackTranslation(shipped: ShippedTranslation, tables: Texts): Translation {
  const { unconfirmed, events, ...rest } = shipped;
  const texts = textsOfEvents(tables);
  return {
    ...rest,
    ...(unconfirmed && { unconfirmed: byText(tables.unconfirmed ?? [], unconfirmed) }),
    ...(events && {
      events: mapValues(events, ({ notes, ...words }, id) => {
        return notes === undefined ? words : { ...words, notes: byText(texts.get(id) ?? [], notes) };
      }),
    }),
  };
}

function textsOfEvents({ events }: Texts): ReadonlyMap<string, readonly string[]> {
  return new Map(events.map((event) => [event.id, looseTexts(event)]));
}

function inOrder(texts: readonly string[], words: ById<string>): InOrder {
  return texts.map((text) => underId(words, text) ?? null);
}

function byText(texts: readonly string[], words: InOrder): ById<string> {
  return Object.fromEntries(texts.flatMap((text, at) => (words[at] == null ? [] : [[text, words[at]]])));
}

function mapValues<From, To>(rows: ById<From>, change: (row: From, id: string) => To): ById<To> {
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, change(row, id)]));
}

function isTranslation(json: unknown): json is ShippedTranslation {
  return typeof json === 'object' && json !== null && 'language' in json && typeof json.language === 'string';
}

import { createDataset, type Dataset } from './dataset.ts';
import type { Claim, StoryEvent } from './event.ts';
import { type EventWords, type Translation, wordsOf } from './translation.ts';

/**
 * The dataset with the texts of a translation: the same records under the same ids, in the same order. A table that a
 * reader brought along has no translation and is returned as it is.
 */
export function translateDataset(dataset: Dataset, translation: Translation): Dataset {
  if (dataset.imported !== undefined) return dataset;
  const { language, title = dataset.title, summary = dataset.summary } = translation;
  const { categories, places } = translation;
  const licence = dataset.licence && (translation.licence ?? dataset.licence);
  const unconfirmed = dataset.unconfirmed?.map((text) => wordsOf(translation.unconfirmed, text) ?? text);
  return createDataset({
    ...dataset,
    language,
    title,
    summary,
    ...(licence !== undefined && { licence }),
    ...(unconfirmed !== undefined && { unconfirmed }),
    accounts: dataset.accounts.map((account) => ({ ...account, ...wordsOf(translation.accounts, account.id) })),
    categories: dataset.categories.map((row) => ({ ...row, label: wordsOf(categories, row.id) ?? row.label })),
    chapters: dataset.chapters.map((chapter) => ({ ...chapter, ...wordsOf(translation.chapters, chapter.id) })),
    events: dataset.events.map((event) => translateEvent(event, wordsOf(translation.events, event.id))),
    places: dataset.places.map((place) => ({ ...place, name: wordsOf(places, place.id) ?? place.name })),
    actors: dataset.actors.map((actor) => ({ ...actor, ...wordsOf(translation.actors, actor.id) })),
  });
}

function translateEvent(event: StoryEvent, words: EventWords | undefined): StoryEvent {
  if (words === undefined) return event;
  const { notes, ...rest } = words;
  return { ...event, ...rest, claims: event.claims.map((claim) => translateClaim(claim, notes)) };
}

function translateClaim(claim: Claim, notes: EventWords['notes']): Claim {
  const note = claim.note === undefined ? undefined : wordsOf(notes, claim.note);
  return note === undefined ? claim : { ...claim, note };
}

import { isolate } from '#i18n/isolate.ts';
import type { Correction } from '#model/correction.ts';
import type { Dataset, Source, SourceLookup } from '#model/dataset.ts';
import type { StoryEvent } from '#model/event.ts';
import type { Medium } from '#model/medium.ts';
import { goesByName, type Place, type PlacePrecision } from '#model/place.ts';
import type { UtcMs } from '#model/time.ts';
import type { OtherTelling } from '#query/contested-telling.ts';
import { statusIn, type UndatedEvent } from '#query/told-event.ts';

/** The names of those who took part. */
export function actorNames({ actorById }: Dataset, { event }: UndatedEvent): readonly string[] {
  return event.actors.map((id) => actorById.get(id)?.name ?? id);
}

export function categoryLabel({ categoryById }: Dataset, { event }: UndatedEvent): string {
  return categoryById.get(event.category)?.label ?? event.category;
}

/** The sources of the claim that is told, in its order. */
export function citedSources(sources: SourceLookup, { claim }: UndatedEvent): readonly Source[] {
  return claim.citations.flatMap(({ source }) => sources.get(source) ?? []);
}

/** What another account says where the two contest each other: `What the record shows: 2018-06-30, Villepinte`. */
export function otherTelling(
  event: StoryEvent,
  { account, date, place, placePrecision, differs }: OtherTelling,
): string {
  const said = [
    ...(differs.date && date !== null ? [date.edtf] : []),
    ...(differs.place && place !== null ? [isolate(placeName(place, placePrecision) ?? place.country ?? '')] : []),
    ...(differs.status ? [statusIn(event, account.id)] : []),
  ];
  return `${isolate(account.label)}: ${said.join(', ')}`;
}

/** Each question with its answers: `How much? The article: a pound, 500 g`. */
export function disputesOf(dataset: Dataset, event: StoryEvent): readonly string[] {
  return answeredQuestions(dataset, event).map(([question, ...answers]) => `${question} ${answers.join(', ')}`);
}

/** Each question, and after it who answers what: `The article: a pound`. */
export function answeredQuestions(
  { accountById }: Dataset,
  { disputes = [] }: StoryEvent,
): readonly (readonly [question: string, ...answers: string[]])[] {
  return disputes.map(({ question, answers }) => {
    const said = answers.map(({ account, text }) => {
      const label = account === undefined ? undefined : accountById.get(account)?.label;
      return label === undefined ? text : `${isolate(label)}: ${text}`;
    });
    return [question, ...said];
  });
}

/** What a place is called in a table: nothing where no more than its country is known, which has a column of its own. */
export function placeName(place: Place | null, known: PlacePrecision | null): string | null {
  return place !== null && goesByName(place, known) ? place.name : null;
}

/** `2018-06-30T00:00:00Z` */
export function isoInstant(t: UtcMs): string {
  return new Date(t).toISOString().replace('.000Z', 'Z');
}

/** `2026-12-01 The date was wrong.` */
export function correctionText({ date, text }: Correction): string {
  return `${date.edtf} ${text}`;
}

/** The address of a medium, or what its file is called in the story's folder. */
export function whereOf({ place }: Medium): string {
  return place.kind === 'own' ? place.path : place.url;
}

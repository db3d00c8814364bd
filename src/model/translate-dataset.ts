import { type ById, underId } from './by-id.ts';
import { createDataset, type Dataset } from './dataset.ts';
import type { StoryEvent } from './event.ts';
import type { Finding } from './finding.ts';
import type { Telling } from './telling.ts';
import type { EventWords, FindingWords, Translation } from './translation.ts';

/**
 * The dataset with the texts of a translation: the same records under the same ids, in the same order. A table that a
 * reader brought along has no translation and is returned as it is.
 */
export function translateDataset(dataset: Dataset, translation: Translation): Dataset {
  if (dataset.imported !== undefined) return dataset;
  const { language, title = dataset.title, summary = dataset.summary } = translation;
  const { categories, chapters, lanes, places, steps } = translation;
  const { licence, finding, unconfirmed, changes } = dataset;
  return createDataset({
    ...dataset,
    language,
    title,
    summary,
    ...(licence !== undefined && { licence: translation.licence ?? licence }),
    ...(finding && { finding: translateFinding(finding, translation.finding) }),
    ...(unconfirmed && { unconfirmed: unconfirmed.map((text) => underId(translation.unconfirmed, text) ?? text) }),
    ...(changes && { changes: changes.map((change) => translateField(change, 'text', translation.changes)) }),
    accounts: dataset.accounts.map((account) => ({ ...account, ...underId(translation.accounts, account.id) })),
    categories: dataset.categories.map((row) => ({ ...row, label: underId(categories, row.id) ?? row.label })),
    ...(dataset.lanes && {
      lanes: dataset.lanes.map((row) => ({ ...row, label: underId(lanes, row.id) ?? row.label })),
    }),
    chapters: dataset.chapters.map((chapter) => retell(chapter, underId(chapters, chapter.id))),
    ...(dataset.steps && { steps: dataset.steps.map((step) => ({ ...step, ...underId(steps, step.id) })) }),
    events: dataset.events.map((event) => translateEvent(event, underId(translation.events, event.id))),
    places: dataset.places.map((place) => ({ ...place, name: underId(places, place.id) ?? place.name })),
    actors: dataset.actors.map((actor) => ({ ...actor, ...underId(translation.actors, actor.id) })),
  });
}

interface Retellable {
  readonly tellings?: ById<Telling>;
}

/** What is not said in the other language keeps its own words, account by account. */
function retell<Row extends Retellable>(row: Row, words: Retellable | undefined): Row {
  if (words === undefined) return row;
  const { tellings } = row;
  if (tellings === undefined) return { ...row, ...words };
  const told = Object.entries(tellings).map(([account, own]) => {
    return [account, { ...own, ...underId(words.tellings, account) }] as const;
  });
  return { ...row, ...words, tellings: Object.fromEntries(told) };
}

function translateFinding(finding: Finding, words: FindingWords | undefined): Finding {
  return { ...finding, ...words, rails: { ...finding.rails, ...words?.rails } };
}

function translateEvent(event: StoryEvent, words: EventWords | undefined): StoryEvent {
  if (words === undefined) return event;
  const { notes, ...rest } = words;
  const { claims, disputes, media, changes } = event;
  return {
    ...retell(event, rest),
    claims: claims.map((claim) => translateField(translateField(claim, 'note', notes), 'dateText', notes)),
    ...(disputes && {
      disputes: disputes.map((dispute) => ({
        ...translateField(dispute, 'question', notes),
        answers: dispute.answers.map((answer) => translateField(answer, 'text', notes)),
      })),
    }),
    ...(media && { media: media.map((each) => translateField(translateField(each, 'alt', notes), 'caption', notes)) }),
    ...(changes && { changes: changes.map((change) => translateField(change, 'text', notes)) }),
  };
}

/** The record with a text that stands under itself; the same object where it is not translated. */
function translateField<Field extends string, Row extends { readonly [F in Field]?: string }>(
  row: Row,
  field: Field,
  words: ById<string> | undefined,
): Row {
  const text = row[field];
  const said = text === undefined ? undefined : underId(words, text);
  return said === undefined ? row : { ...row, [field]: said };
}

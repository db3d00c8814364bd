import { describe, expect, it } from 'vitest';
import { createDataset } from '#model/dataset.ts';
import { type Claim, isAccountClaim, type StoryEvent } from '#model/event.ts';
import { accountId, eventId } from '#model/id.ts';
import { translateDataset } from '#model/translate-dataset.ts';
import { isContested, tellEvent, tellStory } from '#query/told-event.ts';
import { ingestDatasetFolder } from '../../../scripts/ingest-dataset-folder.ts';
import { findFaults } from '../../../scripts/validate/check-story.ts';
import { recordAt, recordsOf } from '../../../scripts/validate/checked-story.ts';
import { openStory, readTexts } from '../../../scripts/validate/story-files.ts';

const FOLDER = 'data/villepinte-2018';
const { tables } = ingestDatasetFolder(FOLDER);
if (tables === null) throw new Error('The story has a fault; npm run validate says which.');
const english = createDataset(tables);
const translation = tables.translations?.find(({ language }) => language === 'fr');
if (translation === undefined) throw new Error('The story has no French.');
const french = translateDataset(english, translation);
const ARTICLE = accountId('article');
const RECORD = accountId('record');
const ACCOUNTS = [ARTICLE, RECORD];
const { faults, written } = findFaults(readTexts(openStory(FOLDER)), FOLDER);
const unborne = faults
  .filter(({ problem }) => problem.kind === 'unborne-date')
  .map((fault) => ({ ...fault, event: recordAt(recordsOf(written), fault)?.id }));

function eventOf(id: string): StoryEvent {
  const event = english.eventById.get(eventId(id));
  if (event === undefined) throw new Error(`There is no event ${id}.`);
  return event;
}

const COARSE = ['region', 'country'];

/** The name of a place, and of the town in it. */
const wordsOf = (name: string) => name.split(/, | \(/).map((part) => part.replace(/\)$/, ''));

/** What a claim shows: its note, and the words that only its account tells the event in. */
function shownWith(event: StoryEvent, { account, note }: Claim): string {
  const told = account === undefined ? undefined : event.tellings?.[account];
  return [note, told?.title, told?.short, told?.summary].join(' ');
}

describe.each(english.events.map((event) => [event.id, event] as const))('%s', (id, event) => {
  it('has a source for each claim and each answer', () => {
    const answers = (event.disputes ?? []).flatMap((dispute) => dispute.answers);
    expect([...event.claims, ...answers].filter(({ citations }) => citations.length === 0)).toEqual([]);
  });

  it('shows no finer name with a claim that is coarser than a municipality', () => {
    for (const claim of event.claims) {
      const place = claim.place && english.placeById.get(claim.place);
      if (!place || !COARSE.includes(claim.placePrecision ?? place.precision)) continue;
      expect(COARSE).toContain(place.precision);
      const inIt = english.places.filter((one) => one.country === place.country && !COARSE.includes(one.precision));
      const shown = shownWith(event, claim);
      const finer = inIt.flatMap(({ name }) => wordsOf(name)).filter((name) => shown.includes(name));
      expect(finer).toEqual([]);
    }
  });

  it('states no date that its telling lacks, by the rule of the validator', () => {
    const ofEvent = unborne.filter(({ pointer, event: told }) => told === id || pointer.startsWith(`/events/${id}/`));
    expect(ofEvent.map(({ sentence }) => sentence)).toEqual([]);
  });

  it('has a short title in each account that tells it', () => {
    const told = event.claims.filter(isAccountClaim).map(({ account }) => account);
    expect(told.filter((account) => event.tellings?.[account]?.short === undefined)).toEqual([]);
  });

  it('speaks of no conviction before the court did', () => {
    const record = tellEvent(english, event, RECORD);
    if (record !== undefined && record.date.start >= Date.UTC(2021, 1, 4)) return;
    for (const { eventById } of [english, french]) {
      const { title, summary, tellings, disputes } = eventById.get(id) ?? event;
      const words = JSON.stringify([title, summary, tellings, disputes]);
      expect(words).not.toMatch(/convict|sentenced|condamné|reconnu coupable/i);
    }
  });
});

describe('the points on which the article differs', () => {
  it.each([
    ['rally-villepinte', 'date'],
    ['couple-arrest-brussels', 'date'],
    ['travel-memo', 'date'],
    ['iran-realism-statement', 'date'],
  ] as const)('%s: the %s is contested', (id, field) => {
    const others = tellEvent(english, eventOf(id), ARTICLE)?.others ?? [];
    expect(others.map(({ differs }) => differs[field])).toEqual([true]);
  });

  it('france-detentions: the article leaves it out', () => {
    const claim = eventOf('france-detentions').claims.find(({ account }) => account === ARTICLE);
    expect(claim?.status).toBe('omitted');
  });

  it.each([
    ['couple-arrest-brussels', 'explosive-name'],
    ['couple-arrest-brussels', 'quantity'],
    ['travel-memo', 'who-decided'],
    ['travel-memo', 'whose-travel'],
    ['asset-freeze-france', 'whose-assets'],
    ['expulsion-reported', 'who-denied'],
    ['rally-villepinte', 'guests'],
    ['london-bombings-2005', 'explosive'],
    ['assadi-arrest-germany', 'handler'],
  ])('%s: %s is a dispute between article and record', (id, dispute) => {
    const event = eventOf(id);
    const answers = event.disputes?.find((one) => one.id === dispute)?.answers ?? [];
    expect(answers.flatMap(({ account }) => account ?? [])).toEqual(ACCOUNTS);
    const told = tellEvent(english, event, ARTICLE);
    expect(told && isContested(told)).toBe(true);
  });
});

describe('the story as a whole', () => {
  it('tells of the article only what the article tells', () => {
    const wider = tellStory(english, ARTICLE).filter(({ event }) => event.tier === 'wider');
    expect(wider).toEqual([]);
    const unsourced = english.events.flatMap(({ id, claims }) =>
      claims
        .filter(({ account, citations }) => account === ARTICLE && citations[0]?.source !== 'sofrep-2018-10')
        .map(() => id),
    );
    expect(unsourced).toEqual([]);
  });

  it('says at its start, in one sentence, that four people were convicted, and when', () => {
    const sentences = english.summary.split(/(?<=\.)\s/);
    expect(sentences.filter((one) => /[Ff]our .*convicted.* 4 February 2021.* 10 May 2022/.test(one))).toHaveLength(1);
    expect(french.summary).toMatch(/condamnée?s.* 4 février 2021.* 10 mai 2022/);
  });

  it('has nine steps, each of whose events its account tells', () => {
    expect(english.steps).toHaveLength(9);
    for (const { account, events } of english.steps ?? []) {
      for (const id of events) expect(tellEvent(english, eventOf(id), account), id).toBeDefined();
    }
  });

  it('has some eight key events, those of the finding among them', () => {
    const key = english.events.filter((event) => event.key === true).map(({ id }) => id);
    expect(key.length).toBeGreaterThanOrEqual(7);
    expect(key.length).toBeLessThanOrEqual(9);
    expect(key).toEqual(expect.arrayContaining([...(english.finding?.events ?? [])]));
  });

  it('has no statement of the EU in the lane of Belgium', () => {
    const ofUnion = english.events.filter(({ actors }) => actors.some((id) => id === 'eu' || id === 'eu-council'));
    const lanes = ofUnion.map((event) => ACCOUNTS.flatMap((account) => tellEvent(english, event, account)?.lane ?? []));
    expect(lanes.flat().every((lane) => lane !== 'BE')).toBe(true);
    expect(ofUnion).toHaveLength(4);
  });

  it('gives addresses without what only tracks', () => {
    const tracking = /[?&](utm_|ref=|xtor=|IR=|rssPage=|noamp=|page=|print=)|:443|arcpublishing|pangea-cms/;
    expect(english.sources.filter(({ url }) => url !== undefined && tracking.test(url))).toEqual([]);
  });

  it('names the standing of what states and parties run', () => {
    const standing = (id: string) => english.sources.find((source) => source.id === id)?.standing;
    const ids = ['cgtn-2018-10-03', 'xinhua-2019-01-09', 'voa-2021-02-04', 'irna-2018-07-03', 'ifp-2022-10-05'];
    expect(ids.map(standing)).toEqual(ids.map(() => 'state-run'));
    expect(standing('breitbart-2018-07-02')).toBe('partisan');
    expect(standing('zcld-2018-10-03')).toBe('repost');
  });
});

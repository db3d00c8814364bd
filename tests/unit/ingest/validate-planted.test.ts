import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { validate, type WrittenFault } from '../../../scripts/validate.ts';

/*
 * Mistakes as a curator makes them, planted together in a copy of the story that ships. Each must be found where it stands, and
 * nothing else may be said that does not follow from one of them.
 */

type Json = Record<string, unknown>;

const DATED = 'On 5 March 2019 both countries named ambassadors again.';

let folder: string;
let faults: readonly WrittenFault[];

/** What stands in a file of the copy, changed. */
function edit(file: string, change: (content: Json) => void): void {
  const path = join(folder, file);
  const content: Json = JSON.parse(readFileSync(path, 'utf8'));
  change(content);
  writeFileSync(path, JSON.stringify(content));
}

/** By a path of keys, indexes and ids of records: `at(events, 'rally-villepinte', 'claims', 0)`. */
function at(value: unknown, ...path: readonly (string | number)[]): Json {
  let found = value;
  for (const step of path) {
    found =
      Array.isArray(found) && typeof step === 'string'
        ? found.find(({ id }) => id === step)
        : Reflect.get(Object(found), step);
  }
  if (typeof found !== 'object' || found === null) throw new Error(`Nothing stands at ${path.join('/')}.`);
  return Object(found);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  cpSync('data/villepinte-2018', folder, { recursive: true });
  plant();
  const { lines } = validate([folder], { json: true });
  faults = JSON.parse(lines.join('')).stories[0].faults;
});
afterAll(() => rmSync(folder, { recursive: true }));

function plant(): void {
  edit('places.json', ({ places }) => {
    at(places, 'london').country = 'UK';
    Object.assign(at(places, 'antwerp'), { lat: 4.4003, lon: 51.2205 });
    at(places, 'bamberg').country = 'FR';
    at(places, 'vienna').lat = 148.2085;
    at(places, 'bern').precison = 'municipality';
  });
  edit('sources.json', ({ sources }) => {
    if (!Array.isArray(sources)) return;
    sources.push({ ...at(sources, 'sofrep-2018-10'), id: 'nobody-names-me' });
    at(sources, 'jpost-2018-06-30').url = 'https://example.org/story?id=7&utm_source=newsletter';
  });
  edit('events.json', ({ events }) => {
    if (!Array.isArray(events)) return;
    at(events, 'treaty-upheld', 'claims', 0).date = '2023-02-30';
    at(events, 'eu-terrorist-listing', 'claims', 1).sources = [];
    at(events, 'treaty-suspended').category = 'treatys';
    at(events, 'state-security-letter', 'claims', 0).place = 'brusels';
    at(events, 'ambassadors-exchanged').summary = DATED;
    at(events, 'antwerp-trial').links = [{ kind: 'precedes', to: 'antwerp-trial' }];
    at(events, 'assadi-warning').lane = 'benelux';
    at(events, 'rally-villepinte', 'disputes', 0).question = '';
    events.push({
      ...at(events, 'bgh-immunity-ruling'),
      id: 'bgh-ruling',
      title: `${at(events, 'bgh-immunity-ruling').title}s`,
    });
    events.push({ ...at(events, 'macron-france24'), title: 'Something else' });
  });
  edit('dataset.json', ({ chapters, unconfirmed }) => {
    const { events } = at(chapters, 'july-rally');
    if (Array.isArray(events)) events.push('rally-vilepinte');
    if (Array.isArray(unconfirmed)) unconfirmed.push(unconfirmed[0]);
  });
  edit('translations/fr.json', ({ events }) => {
    at(events, 'rally-villepinte', 'tellings', 'article').summary = undefined;
    at(events, 'luxembourg-handover', 'title').from = 'The handover in Luxembourg';
    Object.assign(at(events, 'ambassadors-exchanged', 'summary'), { text: 'Nommés le 5 mars 2019.', from: DATED });
  });
}

it.each([
  ['a country code that is none', 'london', 'not-iso-country', 'United Kingdom is GB'],
  ['swapped coordinates', 'antwerp', 'swapped-coordinates', '"lat": 51.2205, "lon": 4.4003 lies in BE'],
  ['a point outside its country', 'bamberg', 'outside-country', '222 km outside FR, in DE'],
  ['a latitude beyond the pole', 'vienna', 'not-latitude', '148.2085'],
  ['a field with a slip', 'bern', 'unknown-field', 'precison'],
  ['a source that nobody names', 'nobody-names-me', 'unused-source', 'nobody-names-me'],
  ['an address with tracking parts', 'jpost-2018-06-30', 'tracking-address', 'write https://example.org/story?id=7'],
  ['a day that is none', 'treaty-upheld', 'no-such-day', '2023-02-30'],
  ['a claim with no source', 'eu-terrorist-listing', 'unsourced-claim', 'at least one source'],
  ['a category with a slip', 'treaty-suspended', 'unknown-id', 'treatys'],
  ['a place with a slip', 'state-security-letter', 'unknown-id-near', 'there is "brussels"'],
  ['a date that no claim bears out', 'ambassadors-exchanged', 'unborne-date', '"5 March 2019"'],
  ['a link to itself', 'antwerp-trial', 'link-to-itself', 'linked to itself'],
  ['a lane that is none', 'assadi-warning', 'unknown-id', 'benelux'],
  ['a dispute with no question', 'rally-villepinte', 'empty', 'must not be empty'],
  ['two events that are one', 'bgh-ruling', 'twin-event', 'the event "bgh-immunity-ruling": the same day (2018-10-05)'],
  ['an id that is taken', 'macron-france24', 'id-taken', 'already taken'],
  ['an event that a chapter misspells', 'july-rally', 'unknown-id-near', 'there is "rally-villepinte"'],
  ['a sentence that stands twice', undefined, 'repeated-sentence', 'stands here twice'],
  [
    'a telling’s text that a language lacks',
    undefined,
    'untranslated-telling',
    '"rally-villepinte" in the account "article"',
  ],
  [
    'a translation of another text',
    undefined,
    'outdated-words',
    '"The handover …", which now reads "Alleged handover …"',
  ],
])('finds %s', (_, id, kind, words) => {
  const found = faults.filter((fault) => fault.kind === kind && fault.id === id);
  expect(found.map(({ sentence }) => sentence)).toEqual([expect.stringContaining(words)]);
});

it('says nothing else that does not follow from one of these', () => {
  expect(faults).toHaveLength(21);
  const following = faults.flatMap(({ id, follows = [] }) => follows.map(({ kind }) => `${id}: ${kind}`));
  expect(new Set(following)).toEqual(
    new Set([
      'vienna: unknown-id',
      'treaty-suspended: unknown-linked-event',
      'treaty-suspended: unknown-id',
      'treaty-upheld: untold-event',
      'treaty-upheld: unknown-id',
      'rally-villepinte: no-such-text',
      'bgh-ruling: untranslated-field',
      'bgh-ruling: untranslated-telling',
      'bgh-ruling: untranslated-note',
      'ambassadors-exchanged: unborne-date',
    ]),
  );
});

it('prints a line for each, with the record beside the pointer, and one for what follows', () => {
  const { lines, exitCode } = validate([folder]);
  expect(lines).toContain(
    `${folder}/events.json /events/52/claims/0/date (treaty-upheld): "2023-02-30" is not a day in the calendar. This claim is left out. ["2023-02-30"]`,
  );
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^ {2}3 faults follow from it: .*events\.json \/events\/50\/links\/0\/to \(treaty-approved\); /,
    ),
  );
  expect(lines.at(-1)).toBe(`${folder}: 21 faults, and 19 that follow.`);
  expect(exitCode).toBe(1);
});

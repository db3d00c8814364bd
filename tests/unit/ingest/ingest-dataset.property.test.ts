import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Ingested, ingestDataset } from '../../../src/ingest/story/ingest-dataset.ts';
import { consequenceInEnglish, problemInEnglish } from '../../fixtures/ingest/in-english.ts';
import { folderOf, SMALL_DATASET, smallDatasetWith } from '../../fixtures/ingest/small-dataset.ts';

const TABLES = ['accounts', 'categories', 'chapters', 'events', 'places', 'actors', 'sources'] as const;
const NESTED = { actors: 'actors', claims: 'claims', links: 'links' } as const;

/** The pointers of everything in a JSON value, the deepest first. */
function pointersIn(json: unknown, at = ''): readonly string[] {
  const children = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  return [...children.flatMap(([key, value]) => pointersIn(value, `${at}/${key}`)), ...(at === '' ? [] : [at])];
}

const POINTERS = pointersIn(SMALL_DATASET);

const plausible = fc.constantFrom(
  'rally',
  'article',
  'paris',
  'court',
  '2018-02-30',
  '2018',
  '../2018',
  95,
  0,
  '',
  [],
  {},
);
const json = fc.oneof(plausible, fc.jsonValue({ maxDepth: 3 }), fc.constant(undefined));
const damaged = fc
  .array(fc.tuple(fc.integer({ min: 0, max: POINTERS.length - 1 }), json), { minLength: 1, maxLength: 3 })
  .map((changes) => {
    // The deepest first, so that no change takes away the ground of a later one.
    const ordered = changes.sort(([a], [b]) => a - b).map(([index, value]) => [POINTERS[index], value] as const);
    return JSON.parse(JSON.stringify(smallDatasetWith(Object.fromEntries(ordered))));
  });

/** The pointers of records that are neither in the tables nor named by an issue. */
function vanished(dataset: Readonly<Record<string, unknown>>, { tables, issues }: Ingested): readonly string[] {
  const isNamed = (pointer: string) =>
    issues.some((issue) => issue.pointer === pointer || issue.pointer.startsWith(`${pointer}/`));
  const missing: string[] = [];
  for (const name of TABLES) {
    const rows = dataset[name];
    const kept: readonly { readonly id: string }[] = tables?.[name] ?? [];
    if (!Array.isArray(rows)) {
      const spoken =
        isNamed(`/${name}`) || issues.some(({ problem }) => problemInEnglish(problem).includes(`"${name}"`));
      if (!spoken && name in dataset) missing.push(`/${name}`);
      continue;
    }
    rows.forEach((row, index) => {
      const pointer = `/${name}/${index}`;
      if (isNamed(pointer)) return;
      const found = kept.find(({ id }) => id === row.id);
      if (found === undefined || !keepsAll(row, found)) missing.push(pointer);
    });
  }
  return missing;
}

/** Whether no nested record of an event that has no issue was lost. */
function keepsAll(raw: Readonly<Record<string, unknown>>, kept: object): boolean {
  return Object.entries(kept).every(
    ([key, value]) => !(key in NESTED && Array.isArray(value)) || Object(raw[key] ?? []).length === value.length,
  );
}

it.each([
  ['a single file', (dataset: Record<string, never>) => new Map([['story.json', JSON.stringify(dataset)]])],
  ['a folder', (dataset: Record<string, never>) => folderOf(dataset)],
])('however %s is damaged, nothing throws and no record vanishes silently', (_name, filesOf) => {
  fc.assert(
    fc.property(damaged, (dataset) => {
      const ingested = ingestDataset(filesOf(dataset));
      if (ingested.tables === null) {
        expect(ingested.issues.map(({ consequence }) => consequenceInEnglish(consequence))).toContain(
          'The story cannot be shown.',
        );
      } else {
        expect(vanished(dataset, ingested)).toEqual([]);
        expect(JSON.parse(JSON.stringify(ingested.tables))).toEqual(ingested.tables);
      }
    }),
    { numRuns: 300 },
  );
});

it('whatever a file holds, nothing throws', () => {
  const text = fc.oneof(fc.string(), fc.json());
  fc.assert(
    fc.property(text, text, (one, other) => {
      for (const files of [
        new Map([['story.json', one]]),
        new Map([
          ['dataset.json', one],
          ['events.json', other],
        ]),
      ]) {
        const { tables, issues } = ingestDataset(files);
        expect(tables).toBeNull();
        expect(issues).not.toEqual([]);
      }
    }),
  );
});

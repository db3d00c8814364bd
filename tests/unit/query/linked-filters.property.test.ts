import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIERS } from '#model/event.ts';
import { accountId, actorId, categoryId, countryCode, placeId } from '#model/id.ts';
import { bbox } from '#model/place.ts';
import { DAY, overlaps, utcMs } from '#model/time.ts';
import { TIER_FILTERS } from '#model/view.ts';
import { tableOf } from '#query/event-table.ts';
import { countFacets } from '#query/facet-counts.ts';
import { CLAUSE, CLAUSES, maskRows, type RowFilter, rowsPassing } from '#query/row-filter.ts';
import { rowsInWindow, rowsOf } from '#query/row-set.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { span, story } from '../story.ts';

const table = tableOf(
  story({
    raid: { record: '2018-06-30', place: 'brussels', actors: ['ncri'] },
    charge: {
      record: '2018-06-30/2018-07-02',
      place: 'brussels',
      category: 'sanctions',
      actors: ['ncri', 'Smith, 100 % John'],
    },
    trial: { record: '2018-07/2018-09', place: 'paris' },
    freeze: { record: '2018-10-02', place: 'paris', category: 'sanctions', actors: ['Smith, 100 % John'] },
    leak: { record: '2018-07-19', tier: 'wider', actors: ['ncri'] },
    summer: { record: '2018-06/2018-08', place: 'null-island', tier: 'wider' },
  }),
  accountId('record'),
);
const rows = Array.from({ length: table.columns.length }, (_, row) => row);

const windows = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 90 })).map(([day, days]) => {
  const start = span('2018-05-15').start + day * DAY;
  return { start: utcMs(start), end: utcMs(start + days * DAY) };
});

const filters: fc.Arbitrary<RowFilter> = fc.record({
  tier: fc.constantFrom(...TIER_FILTERS),
  categories: fc.subarray([categoryId('arrest'), categoryId('sanctions')]),
  countries: fc.subarray([countryCode('BE'), countryCode('FR'), countryCode('GH')]),
  actors: fc.subarray([actorId('ncri'), actorId('Smith, 100 % John')]),
  place: fc.constantFrom(undefined, placeId('paris'), placeId('brussels')),
  bounds: fc.constantFrom(undefined, bbox(0, 40, 10, 60)),
  contested: fc.boolean(),
  found: fc.option(fc.uint8Array({ minLength: rows.length, maxLength: rows.length, max: 1 }), { nil: undefined }),
});

type Clause = (typeof CLAUSES)[number];

/** What a clause says of an event, in plain words of the model. */
function satisfies(
  clause: Clause,
  filter: RowFilter,
  { event, country, place, others }: ToldEvent,
  row: number,
): boolean {
  const isIn = (chosen: readonly string[] | undefined, own: readonly string[]) =>
    chosen === undefined || chosen.length === 0 || own.some((id) => chosen.includes(id));
  switch (clause) {
    case 'tier':
      return filter.tier === 'all' || event.tier === 'core';
    case 'categories':
      return isIn(filter.categories, [event.category]);
    case 'countries':
      return isIn(filter.countries, country === null ? [] : [country]);
    case 'actors':
      return isIn(filter.actors, event.actors);
    case 'place':
      return filter.place === undefined || place?.id === filter.place;
    case 'found':
      return filter.found === undefined || filter.found[row] === 1;
    case 'contested':
      return filter.contested !== true || others.length > 0;
    case 'bounds': {
      if (filter.bounds === undefined) return true;
      const [west, south, east, north] = filter.bounds;
      const [lon = Number.NaN, lat = Number.NaN] = place?.lonLat ?? [];
      return lon >= west && lon <= east && lat >= south && lat <= north;
    }
  }
}

/** The rows that satisfy every clause but one, one by one. */
function scan(filter: RowFilter, except: Clause | undefined): readonly number[] {
  return rows.filter((row) =>
    CLAUSES.every((clause) => clause === except || satisfies(clause, filter, table.told(row), row)),
  );
}

describe('linked filters agree with a naive scan', () => {
  it.each([undefined, ...CLAUSES])('in what passes every clause except %s', (except) => {
    fc.assert(
      fc.property(filters, windows, (filter, window) => {
        const set = rowsPassing(table, maskRows(table, filter), except === undefined ? 0 : CLAUSE[except]);
        expect([...rowsOf(set)]).toEqual(scan(filter, except));
        const visible = scan(filter, except).filter((row) => overlaps(table.told(row).date, window));
        expect([...rowsInWindow(set, window)]).toEqual(visible);
      }),
    );
  });

  it('in the counts of each option', () => {
    fc.assert(
      fc.property(filters, windows, (filter, window) => {
        const counts = countFacets(table, maskRows(table, filter), window);
        const visible = (except?: Clause) =>
          scan(filter, except)
            .map((row) => table.told(row))
            .filter(({ date }) => overlaps(date, window));
        const count = (except: Clause, has: (told: ToldEvent) => boolean) => visible(except).filter(has).length;
        const { categories, countries, actors } = table.members;
        const each = (size: number) => Array.from({ length: size }, (_, index) => index);
        expect(counts.total).toBe(visible().length);
        expect([...counts.categories]).toEqual(
          each(categories.size).map((i) => count('categories', ({ event }) => event.category === categories.idAt(i))),
        );
        expect([...counts.countries]).toEqual(
          each(countries.size).map((i) => count('countries', ({ country }) => country === countries.idAt(i))),
        );
        expect([...counts.actors]).toEqual(
          each(actors.size).map((i) => count('actors', ({ event }) => event.actors.includes(actors.idAt(i)))),
        );
        expect([...counts.tiers]).toEqual(TIERS.map((tier) => count('tier', ({ event }) => event.tier === tier)));
      }),
    );
  });
});

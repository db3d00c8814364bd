import { describe, expect, it } from 'vitest';
import { accountId, actorId, categoryId, countryCode } from '#model/id.ts';
import { bbox } from '#model/place.ts';
import { tableOf } from '#query/event-table.ts';
import { countFacets } from '#query/facet-counts.ts';
import { laneSets } from '#query/lane-sets.ts';
import { isMember, membersOf } from '#query/ranked-bits.ts';
import { maskRows, type RowFilter, rowsPassing } from '#query/row-filter.ts';
import { rowSet, rowsOf } from '#query/row-set.ts';
import type { TimeOrders } from '#query/window-range.ts';
import { edtf, story } from '../story.ts';

const MANY = 20_000;

/** Every clause splits the events differently, and more than two blocks of rows have events on either side. */
const dataset = story(
  Object.fromEntries(
    Array.from({ length: MANY }, (_, i) => [
      `event-${i}`,
      {
        record: i % 5 === 0 ? '2018-06/2018-08' : '2018-07-19',
        place: i % 3 === 0 ? 'brussels' : 'paris',
        category: i % 7 === 0 ? 'sanctions' : 'arrest',
        tier: i % 11 === 0 ? 'wider' : 'core',
        actors: i % 13 === 0 ? ['ncri'] : [],
      } as const,
    ]),
  ),
);
const table = tableOf(dataset, accountId('record'));
const rows = Array.from({ length: MANY }, (_, row) => ({ row, told: table.told(row) }));

describe('a table of more rows than are gone through at once', () => {
  it.each<[string, RowFilter, (at: (typeof rows)[number]) => boolean]>([
    ['tier', { tier: 'core' }, ({ told }) => told.event.tier === 'core'],
    ['category', { tier: 'all', categories: [categoryId('arrest')] }, ({ told }) => told.event.category === 'arrest'],
    ['country', { tier: 'all', countries: [countryCode('BE')] }, ({ told }) => told.country === 'BE'],
    ['actor', { tier: 'all', actors: [actorId('ncri')] }, ({ told }) => told.event.actors.length > 0],
    ['bounds', { tier: 'all', bounds: bbox(4, 50, 5, 51) }, ({ told }) => told.place?.id === 'brussels'],
    ['text', { tier: 'all', found: Uint8Array.from({ length: MANY }, (_, i) => i % 2) }, ({ row }) => row % 2 === 1],
  ])('is filtered to its last row by %s', (_clause, filter, passes) => {
    const mask = maskRows(table, filter);
    const set = rowsPassing(table, mask);
    const naive = rows.filter(passes).map(({ row }) => row);
    expect(naive.length).toBeGreaterThan(0);
    const { columns } = table;
    expect([...rowsOf(set)]).toEqual(naive);
    expect([...membersOf(set.ending, MANY)].map((place) => columns.byEnd[place]).sort(ascending)).toEqual(naive);
    expect(countFacets(table, mask, edtf('1900/2100')).total).toBe(naive.length);
  });

  it.each(['country', 'category', 'actor'] as const)('is sorted into lanes by %s', (grouping) => {
    for (const set of [rowSet(table.columns), rowsPassing(table, maskRows(table, { tier: 'core' }))]) {
      const parts = laneSets(dataset, table, set, grouping).flatMap((lane) => lane.parts);
      expect(parts.length).toBeGreaterThan(1);
      for (const part of parts) {
        expect(part.start).toEqual(part.start.toSorted());
        expect(part.ends).toEqual(part.ends.toSorted());
      }
      const told = [...rowsOf(set)];
      expect(parts.flatMap(startsOf).sort(ascending)).toEqual(told.map((row) => table.columns.start[row]));
      expect(parts.flatMap(endsOf).sort(ascending)).toEqual(
        told.map((row) => table.columns.end[row] ?? 0).sort(ascending),
      );
    }
  });
});

const ascending = (a = 0, b = 0) => a - b;

function startsOf({ start, first, starting }: TimeOrders): readonly number[] {
  return [...start].filter((_, i) => isMember(starting, first + i));
}

function endsOf({ ends, first, ending }: TimeOrders): readonly number[] {
  return [...ends].filter((_, i) => isMember(ending, first + i));
}

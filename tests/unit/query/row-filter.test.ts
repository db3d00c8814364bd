import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountId, placeId } from '#model/id.ts';
import { bbox } from '#model/place.ts';
import { DAY, type Interval, utcMs } from '#model/time.ts';
import { tableOf } from '#query/event-table.ts';
import { filterRows, type RowFilter } from '#query/row-filter.ts';
import { rowsInWindow } from '#query/row-set.ts';
import { edtf, story } from '../story.ts';

const table = tableOf(
  story({
    arrest: { record: '2018-06-30', place: 'brussels' },
    freeze: { record: '2018-10-02', place: 'paris' },
    leak: { record: '2018-07-19', tier: 'wider' },
    summer: { record: '2018-06/2018-08', place: 'null-island' },
  }),
  accountId('record'),
);
const always = edtf('1900/2100');

function ids(filter: RowFilter, window: Interval = always) {
  return Array.from(rowsInWindow(filterRows(table, filter), window), (row) => table.told(row).event.id);
}

describe('filterRows', () => {
  it('matches what overlaps the window, edges included', () => {
    expect(ids({ tier: 'all' }, edtf('2018-07-01/2018-07-18'))).toEqual(['summer']);
    expect(ids({ tier: 'all' }, edtf('2018-06-30'))).toEqual(['summer', 'arrest']);
    expect(ids({ tier: 'all' }, edtf('2018-10-02/2019'))).toEqual(['freeze']);
  });

  it('narrows to a place', () => {
    expect(ids({ tier: 'core', place: placeId('paris') })).toEqual(['freeze']);
  });

  it('keeps 0° north, 0° east inside the bounds around it, and nothing without a place', () => {
    expect(ids({ tier: 'all', bounds: bbox(-1, -1, 1, 1) })).toEqual(['summer']);
  });

  it('keeps what lies on any edge of the bounds, and nothing beyond', () => {
    // No 32-bit number says 4.35° or 50.85° exactly.
    const [lon, lat] = [4.35, 50.85];
    const within = (...edges: Parameters<typeof bbox>) => ids({ tier: 'all', bounds: bbox(...edges) });
    expect(within(lon, lat - 1, lon + 1, lat + 1)).toEqual(['arrest']);
    expect(within(lon - 1, lat, lon + 1, lat + 1)).toEqual(['arrest']);
    expect(within(lon - 1, lat - 1, lon, lat + 1)).toEqual(['arrest']);
    expect(within(lon - 1, lat - 1, lon + 1, lat)).toEqual(['arrest']);
    expect(within(lon, lat, lon, lat)).toEqual(['arrest']);
    const beyond = 0.001;
    expect(within(lon + beyond, lat - 1, lon + 1, lat + 1)).toEqual([]);
    expect(within(lon - 1, lat + beyond, lon + 1, lat + 1)).toEqual([]);
    expect(within(lon - 1, lat - 1, lon - beyond, lat + 1)).toEqual([]);
    expect(within(lon - 1, lat - 1, lon + 1, lat - beyond)).toEqual([]);
  });

  it('goes on past the antimeridian where the bounds do', () => {
    expect(ids({ tier: 'all', bounds: bbox(170, -1, 361, 1) })).toEqual(['summer']);
    expect(ids({ tier: 'all', bounds: bbox(170, -1, 359, 1) })).toEqual([]);
    expect(ids({ tier: 'all', bounds: bbox(4, -1, 361, 60) })).toEqual(['summer', 'arrest']);
  });

  it('leaves the wider record out of the core', () => {
    expect(ids({ tier: 'core' })).not.toContain('leak');
    expect(ids({ tier: 'all' })).toContain('leak');
  });

  it('agrees with a naive day-by-day scan for any window of whole days', () => {
    const first = Date.UTC(2018, 4, 1);
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 60 }), (offset, length) => {
        const start = first + offset * DAY;
        const window = { start: utcMs(start), end: utcMs(start + length * DAY) };
        const days = Array.from({ length }, (_, i) => start + i * DAY);
        const told = Array.from({ length: table.columns.length }, (_, row) => table.told(row));
        const naive = told.filter(({ date }) => days.some((day) => date.start <= day && day < date.end));
        expect(ids({ tier: 'all' }, window)).toEqual(naive.map(({ event }) => event.id));
      }),
    );
  });
});

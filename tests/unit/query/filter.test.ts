import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountId, placeId } from '#model/id.ts';
import { DAY, utcMs } from '#model/time.ts';
import { filterEvents } from '#query/filter.ts';
import { tellStory } from '#query/told-event.ts';
import { edtf, story } from '../story.ts';

const told = tellStory(
  story({
    arrest: { record: '2018-06-30', place: 'brussels' },
    freeze: { record: '2018-10-02', place: 'paris' },
    leak: { record: '2018-07-19', tier: 'wider' },
    summer: { record: '2018-06/2018-08', place: 'null-island' },
  }),
  accountId('record'),
);
const ids = (filter: Parameters<typeof filterEvents>[1]) => filterEvents(told, filter).map(({ event }) => event.id);

describe('filterEvents', () => {
  it('matches what overlaps the window, edges included', () => {
    expect(ids({ tier: 'all', window: edtf('2018-07-01/2018-07-18') })).toEqual(['summer']);
    expect(ids({ tier: 'all', window: edtf('2018-06-30') })).toEqual(['summer', 'arrest']);
    expect(ids({ tier: 'all', window: edtf('2018-10-02/2019') })).toEqual(['freeze']);
  });

  it('narrows to a place', () => {
    expect(ids({ tier: 'core', place: placeId('paris') })).toEqual(['freeze']);
  });

  it('keeps 0° north, 0° east inside the bounds around it, and nothing without a place', () => {
    expect(ids({ tier: 'all', bounds: [-1, -1, 1, 1] })).toEqual(['summer']);
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
        const naive = told.filter(({ date }) => days.some((day) => date.start <= day && day < date.end));
        expect(filterEvents(told, { tier: 'all', window })).toEqual(naive);
      }),
    );
  });
});

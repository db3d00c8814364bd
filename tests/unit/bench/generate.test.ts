import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CSV_HEADER, csvLine } from '../../bench/csv.ts';
import { readColumns, writeColumns } from '../../bench/floor-columns.ts';
import { CATEGORIES, type GenerateOptions, generateEvents, SPAN } from '../../bench/generate.ts';

const DAY = 86_400_000;

function draw(options: Partial<GenerateOptions> = {}) {
  return [...generateEvents({ count: 10_000, variant: 'places', seed: 7, ...options })];
}

function hash(options: Partial<GenerateOptions>): string {
  const text =
    CSV_HEADER +
    draw({ count: 1000, ...options })
      .map(csvLine)
      .join('');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The share of the events of which `holds` is true. */
function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / items.length;
}

function counted<Key>(keys: readonly Key[]): readonly number[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
}

describe('the generated file', () => {
  it('is the same for the same seed, to the byte', () => {
    expect(hash({ variant: 'places', seed: 7 })).toBe('a5184946a51c7cad');
    expect(hash({ variant: 'points', seed: 7 })).toBe('6b8660a18d184202');
    expect(hash({ variant: 'places', seed: 8 })).not.toBe(hash({ variant: 'places', seed: 7 }));
  });

  it('begins like a larger one', () => {
    expect(draw({ count: 30 })).toEqual(draw({ count: 1000 }).slice(0, 30));
  });

  it('lies in the ten years from 2010 on, in bursts', () => {
    const events = draw();
    expect(share(events, ({ start, end }) => SPAN.start <= start && start < end && end <= SPAN.end)).toBe(1);
    const perDay = counted(events.map(({ start }) => Math.floor(start / DAY)));
    const busiest = perDay.slice(0, 365).reduce((sum, count) => sum + count, 0);
    expect(busiest / events.length).toBeGreaterThan(0.4);
  });

  it('has one interval of days to months in five events', () => {
    const events = draw();
    const intervals = events.filter(({ date }) => date.includes('/'));
    expect(intervals.length / events.length).toBeCloseTo(0.2, 1);
    expect(share(intervals, ({ start, end }) => end - start >= 2 * DAY && end - start <= 300 * DAY)).toBe(1);
    expect(share(intervals, ({ start, end }) => end - start > 30 * DAY)).toBeGreaterThan(0.2);
  });

  it('has eight categories', () => {
    expect(counted(draw().map(({ category }) => category))).toHaveLength(CATEGORIES.length);
  });

  it('has 500 places of which few are popular, or a coordinate for each event', () => {
    const places = counted(draw().map(({ placeName }) => placeName));
    expect(places.length).toBeGreaterThan(450);
    expect(places.length).toBeLessThanOrEqual(500);
    expect(places.slice(0, 25).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(5000);
    const points = draw({ variant: 'points' });
    expect(counted(points.map(({ lon, lat }) => `${lon} ${lat}`)).length).toBeGreaterThan(9900);
    expect(share(points, ({ lon, lat }) => Math.abs(lon) <= 180 && Math.abs(lat) <= 70)).toBe(1);
  });

  it('gives dates, cells in quotation marks and coordinates as the importer reads them', () => {
    const lines = draw({ count: 200 }).map(csvLine);
    expect(lines[0]).toBe(
      'e0,Protest in Lagos East,2013-11-21T19:55:00Z,protest,Lagos East,NG,5.82399,3.16752,Report 0 on this protest: 486 people involved\n',
    );
    expect(lines[4]).toMatch(/^e4,Arrest in Kinshasa,2014-01-22\/2014-03-10,arrest,/);
    expect(lines[17]).toMatch(/,"Witnesses spoke of ""about 854"" people, the authorities of fewer\."\n$/);
  });
});

describe('the columns of the floor', () => {
  it('are sorted by start and by end', () => {
    const columns = readColumns(writeColumns(draw({ count: 1000 })));
    expect(columns.count).toBe(1000);
    expect(columns.start).toEqual(columns.start.toSorted());
    expect(columns.ends).toEqual(columns.end.toSorted());
    expect(columns.ends[17]).toBe(columns.end[columns.byEnd[17] ?? -1]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packDating } from '#model/dating.ts';
import { clockColumn } from '#model/event-columns.ts';
import { writtenZones } from '#model/local-time.ts';
import { EARLIEST, utcMs } from '#model/time.ts';
import { groupByTime, itemAt, itemCount, type TimeUnit } from '#query/time-groups.ts';
import { edtf } from '../story.ts';

/** Columns of dates, in time order as every table is. */
function columnsOf(texts: readonly string[]) {
  const dates = texts.map(edtf).sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    dates,
    start: Float64Array.from(dates, ({ start }) => start),
    clock: clockColumn(Int16Array.from(dates, (date) => writtenZones(date)[0] ?? 0)),
    dating: Uint16Array.from(dates, (date) => packDating(date, !date.edtf.includes('/'))),
    rows: Uint32Array.from(dates.keys()),
  };
}

const startOf = (text: string) => utcMs(Date.parse(`${text}T00:00:00Z`));
const day = (t: number) => (t === EARLIEST ? 'open' : new Date(t).toISOString().slice(0, 10));

/** "month 2018-06-01: 2018-06-03, 2018-06" */
function grouped(texts: readonly string[]): readonly string[] {
  const columns = columnsOf(texts);
  const { rows, groups } = groupByTime(columns, columns.rows);
  return groups.map(({ unit, start, from, count }) => {
    const members = Array.from(rows.subarray(from, from + count), (row) => columns.dates[row]?.edtf);
    return `${unit} ${day(start)}: ${members.join(', ')}`;
  });
}

describe('groupByTime', () => {
  it('puts an hour under its day on the spot, and among that day’s', () => {
    expect(grouped(['2018-07-01', '2018-06-30T23:30-05:00', '2018-07-01T00:10+02:00', '2018-06-30T23:00Z'])).toEqual([
      'month 2018-06-01: 2018-06-30T23:00Z, 2018-06-30T23:30-05:00',
      'month 2018-07-01: 2018-07-01, 2018-07-01T00:10+02:00',
    ]);
  });

  it('puts days, minutes and months under their month', () => {
    expect(grouped(['2018-06-30', '2018-06', '2018-07-01', '2018-06-01', '2018-06-30T23:59Z', '2019-06-01'])).toEqual([
      'month 2018-06-01: 2018-06-01, 2018-06, 2018-06-30, 2018-06-30T23:59Z',
      'month 2018-07-01: 2018-07-01',
      'month 2019-06-01: 2019-06-01',
    ]);
  });

  it('puts what is known less exactly under its own heading, before the month that begins with it', () => {
    expect(
      grouped(['2020-01-01', '2020', '202X', '2020-01-02', '2020-01', '2019-12-31', '2020-21', '2020-03-05']),
    ).toEqual([
      'month 2019-12-01: 2019-12-31',
      'decade 2020-01-01: 202X',
      'year 2020-01-01: 2020',
      'month 2020-01-01: 2020-01-01, 2020-01, 2020-01-02',
      'season 2020-03-01: 2020-21',
      'month 2020-03-01: 2020-03-05',
    ]);
  });

  it('goes by the beginning of a span, and says of an open one that nobody knows it', () => {
    expect(grouped(['../2018-06', '2018-05-30/2018-07', '2017/2018', '2018-09/..'])).toEqual([
      'open open: ../2018-06',
      'year 2017-01-01: 2017/2018',
      'month 2018-05-01: 2018-05-30/2018-07',
      'month 2018-09-01: 2018-09/..',
    ]);
  });

  it('keeps to the rows it is given, and has nothing to say of none', () => {
    const columns = columnsOf(['2018-06-01', '2018-06-02', '2018-07-01', '2018-08-01']);
    expect(groupByTime(columns, Uint32Array.of(1, 3)).groups).toEqual([
      { unit: 'month', start: startOf('2018-06-01'), from: 0, count: 1 },
      { unit: 'month', start: startOf('2018-08-01'), from: 1, count: 1 },
    ]);
    expect(groupByTime(columns, new Uint32Array(0))).toEqual({ rows: new Uint32Array(0), groups: [] });
  });

  const dates = fc.oneof(
    fc
      .date({ min: new Date('1899-11-01'), max: new Date('1902-02-01'), noInvalidDate: true })
      .map((d) => d.toISOString()),
    fc.constantFrom('-0001', '19XX', '190X', '1900', '1901', '1900-21', '1900-24', '1901~/1902', '1900-05', '../1900'),
  );
  const texts = dates.chain((text) => fc.constantFrom(text.slice(0, 10), text.slice(0, text.includes('T') ? 7 : 10)));

  it('says the same as asking each row one by one', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 40 }), fc.func(fc.boolean()), (written, isKept) => {
        const columns = columnsOf(written);
        const rows = columns.rows.filter((row) => isKept(row));
        const { rows: ordered, groups } = groupByTime(columns, rows);
        expect(Array.from(ordered).sort((a, b) => a - b)).toEqual(Array.from(rows));
        const found = groups.flatMap(({ unit, start, from, count }) =>
          Array.from(ordered.subarray(from, from + count), (row) => `${unit} ${day(start)} ${row}`),
        );
        expect(found).toEqual(naively(columns.dates, rows));
        expect(new Set(groups.map(({ unit, start }) => `${unit} ${start}`)).size).toBe(groups.length);
      }),
    );
  });
});

const COARSE_FIRST: readonly TimeUnit[] = ['open', 'century', 'decade', 'year', 'season', 'month'];

/** Each row's unit and where that begins, sorted by both. */
function naively(dates: readonly ReturnType<typeof edtf>[], rows: Uint32Array): readonly string[] {
  const keyed = Array.from(rows, (row) => {
    const { start = 0, first } = dates[row] ?? {};
    const fine = first?.precision === 'day' || first?.precision === 'minute' ? 'month' : (first?.precision ?? 'month');
    const unit: TimeUnit = first?.open ? 'open' : fine;
    const month = new Date(start);
    const begin = unit === 'open' ? EARLIEST : Date.UTC(0, month.getUTCMonth());
    if (unit !== 'open') month.setTime(begin);
    const opened = unit === 'open' ? begin : month.setUTCFullYear(new Date(start).getUTCFullYear());
    return { row, unit, start: opened };
  });
  keyed.sort(
    (a, b) => a.start - b.start || COARSE_FIRST.indexOf(a.unit) - COARSE_FIRST.indexOf(b.unit) || a.row - b.row,
  );
  return keyed.map(({ row, unit, start }) => `${unit} ${day(start)} ${row}`);
}

describe('itemAt', () => {
  it('counts headings and rows in one sequence', () => {
    const columns = columnsOf(['2018-06-01', '2018-06-02', '2018-07-01']);
    const list = groupByTime(columns, columns.rows);
    expect(itemCount(list)).toBe(5);
    const items = Array.from({ length: 7 }, (_, at) => itemAt(list, at - 1));
    expect(items.map((item) => item && (item.kind === 'row' ? item.index : day(item.group.start)))).toEqual([
      undefined,
      '2018-06-01',
      0,
      1,
      '2018-07-01',
      2,
      undefined,
    ]);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY } from '#model/time.ts';
import { type Apart, apartness } from '#query/apart.ts';
import { edtf } from '../story.ts';

const words = ({ unit, least, most, about }: Apart) =>
  `${about ? 'about ' : ''}${least === most ? least : `${least}–${most ?? ''}`} ${unit}`;

it.each([
  ['2018-07-30', '2018-06-30', '30 day'],
  ['2018-06-30', '2018-07-01', '1 day'],
  ['2018-06-01~/2018-06-10~', '2018-06-30', '20–29 day'],
  ['2018-06~', '2018-07-02', '2–31 day'],
  ['2018-08-20', '2018-09?/2018-10?', '1–11 week'],
  ['2018-06-01', '2018-08-30', '90 day'],
  ['2018-06-01/2018-06-10', '2018-08-20', '10–12 week'],
  ['2018-06', '2018-10', '3–5 month'],
  ['2015', '2018', '2–4 year'],
  ['2017-01-01', '2018-03-02', 'about 14 month'],
  ['1914-07-28', '2018-07-28', 'about 104 year'],
  ['-0043-03-15', '0043-03-15', 'about 86 year'],
  ['2018-06-30T10:00Z', '2018-06-30T10:45Z', '45 minute'],
  ['2018-06-30T10:00Z', '2018-06-30T15:00Z', '5 hour'],
  ['2018-06-30T10:00Z', '2018-06-30T15:40Z', 'about 6 hour'],
  ['2018-06-30T10:00Z', '2018-07-04T10:00Z', '4 day'],
  ['2018-06-30T23:30-05:00', '2018-07-03', '3 day'],
  ['../2018-06-10', '2018-06-30', '20– day'],
  ['2018-06-10', '2018-06-30/..', '20– day'],
])('%s and %s are apart %s', (a, b, apart) => {
  expect(words(apartness(edtf(a), edtf(b)) ?? fail())).toBe(apart);
  expect(apartness(edtf(b), edtf(a))).toEqual(apartness(edtf(a), edtf(b)));
});

it.each([
  ['2018-06', '2018-06-30'],
  ['2018-06-30', '2018-06-30T10:00Z'],
  ['2018-06-30T10:00Z', '2018-06-30T10:00Z'],
])('%s and %s may be the same', (a, b) => {
  expect(apartness(edtf(a), edtf(b))).toBeUndefined();
});

it('is never narrower than what both dates allow', () => {
  const day = fc.integer({ min: 0, max: 4000 });
  const length = fc.integer({ min: 0, max: 400 });
  const sizes = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 365.2425 / 12, year: 365.2425 };
  const iso = (at: number) => new Date(Date.UTC(2001, 0, 1) + at * DAY).toISOString().slice(0, 10);
  fc.assert(
    fc.property(day, length, day, length, (a, long, gap, other) => {
      const [last, first] = [a + long, a + long + 1 + gap];
      const apart = apartness(edtf(`${iso(a)}/${iso(last)}`), edtf(`${iso(first)}/${iso(first + other)}`));
      if (apart === undefined || long + other === 0) return apart !== undefined;
      return (
        apart.least * sizes[apart.unit] <= first - last && (apart.most ?? 0) * sizes[apart.unit] >= first + other - a
      );
    }),
  );
});

function fail(): never {
  throw new Error('They may be the same.');
}

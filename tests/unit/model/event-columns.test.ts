import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText, endColumns, inverse } from '#model/event-columns.ts';
import { encodeTexts } from '../../fixtures/ingest/table-parts.ts';

it('the columns of ends tell for each row its place in their order, and for each place its end', () => {
  const end = Float64Array.of(30, 10, 20);
  const byEnd = Uint32Array.of(1, 2, 0);
  expect(endColumns(end, byEnd)).toEqual({
    end,
    byEnd,
    ends: Float64Array.of(10, 20, 30),
    endRank: Uint32Array.of(2, 0, 1),
  });
});

it('the inverse of an order leads from each row to its place and back', () => {
  const orders = fc.integer({ min: 0, max: 50 }).chain((n) => {
    const rows = Array.from({ length: n }, (_, row) => row);
    return fc.shuffledSubarray(rows, { minLength: n, maxLength: n });
  });
  fc.assert(
    fc.property(orders, (rows) => {
      const order = Uint32Array.from(rows);
      const places = inverse(order);
      expect(rows.map((row) => order[places[row] ?? -1])).toEqual(rows);
      expect(inverse(places)).toEqual(order);
    }),
  );
});

it('a text is decoded without its neighbours, whatever its letters', () => {
  const texts = encodeTexts(4, (index) => ['', 'Été', '東京 🗼', 'z'][index] ?? '');
  expect([0, 1, 2, 3].map((index) => decodeText(texts, index))).toEqual(['', 'Été', '東京 🗼', 'z']);
});

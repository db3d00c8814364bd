import { expect, it } from 'vitest';
import { placeName, rowTexts } from '#model/imported-table.ts';
import { encodeTexts } from '../../fixtures/ingest/table-parts.ts';

const encoded = (texts: readonly string[]) => encodeTexts(texts.length, (index) => texts[index] ?? '');

it('takes a row apart, and leaves empty what the file did not say', () => {
  const texts = encoded([
    'a\u001fFirst\u001f\u001f\u001f\u001f\u001f2018',
    'b\u001fÉté\u001fsum\u001fA; B\u001fAFP\u001fhttps://x.org\u001f2018-06',
  ]);
  const spare = { status: '', dateText: '', disputes: '', media: '' };
  expect(rowTexts({ texts }, 1)).toEqual({
    id: 'b',
    title: 'Été',
    summary: 'sum',
    actors: 'A; B',
    source: 'AFP',
    url: 'https://x.org',
    date: '2018-06',
    ...spare,
  });
  const nothing = { summary: '', actors: '', source: '', url: '', ...spare };
  expect(rowTexts({ texts }, 0)).toEqual({ id: 'a', title: 'First', ...nothing, date: '2018' });
  expect(rowTexts({ texts: encoded(['']) }, 0)).toEqual({ id: '', title: '', ...nothing, date: '' });
});

it('names a place without a name by its coordinates', () => {
  const places = {
    length: 2,
    lon: Float64Array.of(2.51742, 0),
    lat: Float64Array.of(48.97119, 0),
    country: Int16Array.of(-1, -1),
    name: encoded(['Villepinte', '']),
  };
  expect(placeName(places, 0)).toBe('Villepinte');
  expect(placeName(places, 1)).toBe('0, 0');
  expect(placeName({ ...places, name: encoded(['', '']) }, 0)).toBe('48.9712, 2.5174');
});

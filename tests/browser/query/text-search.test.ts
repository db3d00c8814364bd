import { afterEach, expect, it } from 'vitest';
import { encodeTexts } from '#query/search-texts.ts';
import { createTextSearch, type TextSearch } from '#query/text-search.ts';

const ROWS = 200_000;
let search: TextSearch;

/** Rows named after their number; one in ten thousand is in Île-de-France. */
function searchNumbers(): TextSearch {
  const rows = Array.from(
    { length: ROWS },
    (_, row) => `Event number ${row}${row % 10_000 === 7 ? ' in Île-de-France' : ''}`,
  );
  search = createTextSearch({ texts: encodeTexts(rows), fields: null, names: [] });
  return search;
}

const rowsOf = (found: Uint8Array | null) =>
  found && [...found.entries()].flatMap(([row, byte]) => (byte ? [row] : []));

afterEach(() => search.end());

it('finds rows in a Worker, again and again', async () => {
  const { find } = searchNumbers();
  expect(rowsOf(await find('ile-de'))).toEqual(Array.from({ length: 20 }, (_, i) => i * 10_000 + 7));
  expect(rowsOf(await find('NUMBER 123456'))).toEqual([123_456]);
  expect(rowsOf(await find('nowhere'))).toEqual([]);
  expect((await find(''))?.every((byte) => byte === 1)).toBe(true);
});

it('leaves a question for a newer one, while the texts are handed over and later', async () => {
  const { find } = searchNumbers();
  for (let round = 0; round < 2; round++) {
    const typed = ['n', 'nu', 'num', 'number 177777'].map(find);
    expect((await Promise.all(typed)).map(rowsOf)).toEqual([null, null, null, [177_777]]);
  }
});

it('hands over what it was given without taking it from the page', async () => {
  const texts = encodeTexts(['one', 'two']);
  search = createTextSearch({ texts, fields: null, names: [] });
  await search.find('one');
  expect(texts.bytes.length).toBe(6);
});

it('ends: an open question and every later one have no answer', async () => {
  const { find, end } = searchNumbers();
  await find('number');
  const open = find('ile');
  end();
  expect(await open).toBeNull();
  expect(await find('ile')).toBeNull();
});

it('says so when it fails, and starts anew with the next question', async () => {
  const texts = encodeTexts(['one', 'two']);
  // Not a list of lists: the Worker cannot go through it.
  const fields = JSON.parse('[7]');
  search = createTextSearch({ texts, fields, names: [] });
  await expect(search.find('one')).rejects.toThrow(
    /^The search stopped: .+ The table may be too large for this browser\.$/,
  );
  await expect(search.find('two')).rejects.toThrow(/^The search stopped/);
});

import { afterEach, expect, it, vi } from 'vitest';
import { readSource } from '#ingest/read-source.ts';
import { problemInEnglish, reasonInEnglish } from '../../fixtures/ingest/in-english.ts';

const MEGABYTE = 1 << 20;
const HEADER = 'id,title,date\n';

/** 100 MB that come a megabyte at a time, and how many of them were asked for. */
function hundredMegabytes(makeChunk: (index: number) => Uint8Array<ArrayBuffer>) {
  const served = { megabytes: 0 };
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (served.megabytes === 100) controller.close();
      else controller.enqueue(makeChunk(served.megabytes++));
    },
  });
  vi.stubGlobal('fetch', async () => new Response(stream));
  return served;
}

/** Bytes from the generator of Numerical Recipes, the same in every run. */
function randomBytes(least: number, values: number) {
  let state = 1;
  return Uint8Array.from({ length: MEGABYTE }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return least + ((state >>> 16) % values);
  });
}

/** The beginning of the file, and then the same over and over. */
function repeated(beginning: string, text: string) {
  return (index: number) =>
    new TextEncoder().encode((index === 0 ? beginning : '') + text.repeat(MEGABYTE / text.length));
}

afterEach(() => vi.unstubAllGlobals());

const read = () => readSource({ kind: 'url', url: 'https://example.org/garbage' }, {}, () => undefined);

const ENDLESS =
  'Line 2 does not end within a million characters, so this is not a table with one event a row. ' +
  'If it should be one, save it again as CSV.';
const TOO_LARGE =
  'A story in JSON may have 16 MB at most, and this one is larger. ' +
  'Save its events as a table (CSV), which may have a million rows.';

it.each([
  ['random bytes', () => randomBytes(0, 256), 'This is not a text file: it has bytes that no text has.'],
  [
    'random bytes without zeros',
    () => randomBytes(1, 255),
    expect.stringMatching(
      /^The file is not UTF-8: byte \d+ \(0x\w\w\), in row 1, is part of no letter\. Save the table as/,
    ),
  ],
  ['random letters', () => randomBytes(0x23, 90), expect.stringMatching(/^Line 1 does not end within a million/)],
  ['one endless line', repeated(`${HEADER}a,`, 'x'), ENDLESS],
  ['one endless line of commas', repeated(HEADER, ','), ENDLESS],
  ['one endless line of quotation marks', repeated(HEADER, '"'), ENDLESS],
  ['one open quotation mark', repeated(`${HEADER}a,"`, 'x'), ENDLESS],
  ['an endless word in JSON', repeated('{"id":"', 'x'), TOO_LARGE],
  ['endless brackets', repeated('', '['), TOO_LARGE],
])('100 MB of %s end in a sentence before they are read to the end', async (_, makeChunk, reason) => {
  const served = hundredMegabytes(makeChunk);
  expect(reasonInEnglish(await read())).toEqual(reason);
  expect(served.megabytes).toBeLessThan(20);
});

it('a quotation mark that does not close in 100 MB of rows costs one row', async () => {
  hundredMegabytes(repeated(`${HEADER}a,"Open,2018\n`, `${'b'.repeat(2042)},2018\n`));
  const { report } = await read();
  expect(report).toMatchObject({ rowsRead: 51_201 });
  expect(report?.groups.map(({ problem, count }) => [problemInEnglish(problem), count])).toContainEqual([
    'A quotation mark opens and does not close.',
    1,
  ]);
});

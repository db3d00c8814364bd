import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LoadProgress } from '#ingest/load-messages.ts';
import { readSource } from '#ingest/read-source.ts';
import { reasonInEnglish } from '../../fixtures/ingest/in-english.ts';
import { folderOf, smallDatasetWith } from '../../fixtures/ingest/small-dataset.ts';

afterEach(() => vi.unstubAllGlobals());

const none = () => undefined;

function readFiles(...files: readonly (readonly [name: string, content: string | Uint8Array<ArrayBuffer>])[]) {
  const made = files.map(([name, content]) => new File([content], name));
  return readSource({ kind: 'files', files: made }, {}, none);
}

function readUrl(response: Response | Error, url = 'https://example.org/data/my%20events.csv?x=1') {
  vi.stubGlobal('fetch', async () => {
    if (response instanceof Error) throw response;
    return response;
  });
  return readSource({ kind: 'url', url }, {}, none);
}

describe('a file', () => {
  it('is a table, whatever its name', async () => {
    const result = await readFiles(['events.txt', 'id,title,date\na,A,2018\nb,B,\n']);
    expect(result).toMatchObject({
      kind: 'table',
      name: 'events.txt',
      table: { columns: { length: 1 } },
      report: { origin: { kind: 'file', name: 'events.txt' }, rowsRead: 2, rowsShown: 1, rowsLeftOut: 1 },
    });
  });

  it('is a story when it is JSON, whatever its name', async () => {
    const files = folderOf(smallDatasetWith({ '/events/0/title': '' }));
    const whole = Object.assign({}, ...[...files.values()].map((text) => JSON.parse(text)));
    const result = await readFiles(['story.csv', JSON.stringify(whole)]);
    expect(result).toMatchObject({ kind: 'tables', report: { rowsLeftOut: 1 } });
    if (result.kind !== 'tables') throw new Error('no story');
    expect(result.report.groups[0]).toMatchObject({
      effect: 'left-out',
      column: 'title',
      examples: [{ at: '/events/0/title', problem: { kind: 'empty' } }],
    });
    expect(result.report.rowsRead).toBe(result.tables.events.length + 1);
  });

  it('may be the five of a dataset’s folder', async () => {
    const result = await readFiles(...folderOf(smallDatasetWith({})));
    expect(result).toMatchObject({ kind: 'tables', report: { rowsLeftOut: 0, groups: [] } });
  });

  it('is opened one at a time otherwise', async () => {
    expect(reasonInEnglish(await readFiles(['a.csv', 'date\n2018'], ['b.csv', 'date\n2018']))).toBe(
      'Open one table at a time, or the JSON files of one dataset together.',
    );
  });

  it.each([
    ['empty', '', 'The file is empty.'],
    [
      'a web page',
      '\n<!doctype html><title>404</title>',
      'This is a web page or another marked-up file, not a table or JSON.',
    ],
    ['not JSON', '{"id": ]', 'The file is not JSON: line 1, column 8 has an unexpected "]".'],
    [
      'a workbook',
      'PK\u0003\u0004xl/',
      'This is a workbook or a zip archive, not a table. Save it as CSV (UTF-8) and open that.',
    ],
    ['not text', 'date\u0000\u0001\u0002', 'This is not a text file: it has bytes that no text has.'],
  ])('that is %s is refused', async (_, content, reason) => {
    expect(reasonInEnglish(await readFiles(['x.csv', content]))).toBe(reason);
  });

  it('in UTF-16 is refused', async () => {
    const result = await readFiles(['x.csv', Uint8Array.of(0xff, 0xfe, 0x69, 0, 0x64, 0)]);
    expect(reasonInEnglish(result)).toContain('UTF-16');
  });

  it('of which nothing can be shown says why', async () => {
    const result = await readFiles(['x.csv', 'id,title,date\na,A,03/04/2018']);
    expect(reasonInEnglish(result)).toBe('None of its rows can be shown.');
    expect(result).toMatchObject({
      report: { rowsRead: 1, rowsShown: 0, dayOrder: { refused: 1 } },
    });
  });

  it('tells how far it is', async () => {
    const seen: LoadProgress[] = [];
    const csv = `id,title,date\n${Array.from({ length: 60_000 }, (_, i) => `${i},Title,2018`).join('\n')}\nz,Z,soon\n`;
    await readSource({ kind: 'files', files: [new File([csv], 'a.csv')] }, {}, (progress) => seen.push(progress));
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toMatchObject({ bytes: csv.length, totalBytes: csv.length });
    expect(seen.map(({ bytes }) => bytes)).toEqual(seen.map(({ bytes }) => bytes).toSorted((a, b) => a - b));
  });
});

describe('an address', () => {
  it('is read as a file is, and labelled with where it came from', async () => {
    const result = await readUrl(new Response('date\n2018', { headers: { 'content-length': '9' } }));
    expect(result).toMatchObject({
      kind: 'table',
      report: { origin: { kind: 'url', name: 'my events.csv', url: 'https://example.org/data/my%20events.csv?x=1' } },
    });
  });

  it.each([
    ['not there', new Response('', { status: 404, statusText: 'Not Found' }), 'the server answered 404 Not Found.'],
    [
      'a web page',
      new Response('x', { headers: { 'content-type': 'text/html' } }),
      'is a web page, not a table or JSON.',
    ],
    ['a web page under another name', new Response('<html>'), 'This is a web page'],
    ['out of reach', new TypeError('fetch failed'), 'could not be reached.'],
  ])('that is %s is refused', async (_, response, reason) => {
    expect(reasonInEnglish(await readUrl(response))).toContain(reason);
  });

  it('that breaks off is refused', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('id,date\n'.repeat(500))),
      pull: (controller) => controller.error(new Error('connection lost')),
    });
    expect(reasonInEnglish(await readUrl(new Response(broken)))).toBe('The file could not be read to its end.');
  });

  it('does not take the length of a compressed file for that of the file', async () => {
    const seen: LoadProgress[] = [];
    const headers = { 'content-length': '5', 'content-encoding': 'gzip' };
    vi.stubGlobal('fetch', async () => new Response('date\n2018', { headers }));
    await readSource({ kind: 'url', url: 'https://example.org/a.csv' }, {}, (progress) => seen.push(progress));
    expect(seen[0]?.totalBytes).toBeNull();
  });
});

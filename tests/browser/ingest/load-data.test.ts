import { expect, it, vi } from 'vitest';
import { loadData } from '#ingest/load-data.ts';
import type { LoadProgress } from '#ingest/load-messages.ts';
import { rowTexts } from '#model/imported-table.ts';

const none = () => undefined;

function loadFile(content: BlobPart[], name = 'events.csv') {
  return loadData({ kind: 'files', files: [new File(content, name)] }, {}, none);
}

function manyRows(count: number): string {
  return `id,title,date\n${Array.from({ length: count }, (_, i) => `${i},Event,20${10 + (i % 10)}`).join('\n')}`;
}

it('brings a table from a Worker', async () => {
  const result = await loadFile(['id,title,date,lat,lon\nb,Later,2019,1,2\na,Été,2018,0,0\nc,Lost,soon,1,2\n']).result;
  if (result.kind !== 'table') throw new Error(result.kind);
  expect(rowTexts(result.table, 0)).toMatchObject({ id: 'a', title: 'Été', date: '2018' });
  expect([...result.table.columns.x.slice(0, 1)]).toEqual([0.5]);
  expect(result.report).toMatchObject({ rowsRead: 3, rowsShown: 2, rowsLeftOut: 1 });
});

it('tells how far it is, ten times a second at most, and ends with a result', async () => {
  const seen: LoadProgress[] = [];
  const file = new File([manyRows(300_000)], 'many.csv');
  const result = await loadData({ kind: 'files', files: [file] }, {}, (progress) => seen.push(progress)).result;
  expect(result.kind).toBe('table');
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.every(({ bytes, totalBytes }) => bytes <= file.size && totalBytes === file.size)).toBe(true);
});

it('stops when it is cancelled', async () => {
  const seen: LoadProgress[] = [];
  const loading = loadData({ kind: 'files', files: [new File([manyRows(300_000)], 'many.csv')] }, {}, (progress) => {
    seen.push(progress);
    loading.cancel();
  });
  expect(await loading.result).toEqual({ kind: 'cancelled' });
  expect(seen.length).toBe(1);
});

it('reads dates by the order that it is given', async () => {
  const files = [new File(['id,title,date\na,A,03/04/2018'], 'a.csv')];
  const refused = await loadData({ kind: 'files', files }, {}, none).result;
  expect(refused).toMatchObject({ kind: 'failed', report: { dayOrder: { refused: 1 } } });
  const read = await loadData({ kind: 'files', files }, { dayOrder: 'day-first' }, none).result;
  expect(read).toMatchObject({ kind: 'table', report: { rowsShown: 1 } });
});

it('says what went wrong with an address', async () => {
  const url = new URL('/no/such/file.csv', document.baseURI).href;
  const result = await loadData({ kind: 'url', url }, {}, none).result;
  expect(result).toMatchObject({ kind: 'failed', report: null });
});

it('says of a file that is no table why it stopped reading', async () => {
  const result = await loadFile(['id,title,date\na,"', 'x'.repeat(5_000_000)]).result;
  expect(result).toMatchObject({ kind: 'failed', reason: { kind: 'endless-line', line: 2 } });
});

it('says so when the Worker is ended from outside, or never begins', async () => {
  const silent = vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function end(this: Worker) {
    this.terminate();
  });
  const result = await loadData({ kind: 'files', files: [new File(['id'], 'a.csv')] }, {}, none, 5).result;
  expect(result).toEqual({ kind: 'failed', reason: { kind: 'worker-stopped' }, report: null });
  silent.mockRestore();
});

import { ingestDataset, STORY_LOST } from '#ingest/story/ingest-dataset.ts';
import { mediaBeside } from '#ingest/story/media-beside.ts';
import { type TableOptions, type TableRead, TableStream } from '#ingest/table/table-stream.ts';
import { SNIFFED_BYTES, sniffContent } from '#ingest/text/sniff-content.ts';
import { Utf8Reader } from '#ingest/text/utf8-reader.ts';
import type { DataOrigin, ImportReport } from '#model/import-report.ts';
import type { Problem } from '#model/problem.ts';
import { jsonReport } from './json-report.ts';
import type { LoadedData, LoadFailure, LoadProgress } from './load-messages.ts';
import { type DataSource, type OpenedSource, openFile, openUrl, originOf } from './open-source.ts';

export type ReportProgress = (progress: LoadProgress) => void;

/**
 * A story in JSON is read as a whole and copied to the page's own thread as objects, which holds the page up for some 40 ms
 * per megabyte. Beyond this a table, which is read in pieces and handed over without a copy, is the better form.
 */
const MOST_JSON_BYTES = 16e6;

/**
 * Reads data of either form from wherever it lies; content tells which form it is. Never throws for what it is given.
 *
 * @param onProgress called for every chunk of bytes
 */
export async function readSource(
  source: DataSource,
  options: TableOptions,
  onProgress: ReportProgress,
): Promise<LoadedData | LoadFailure> {
  const origin = originOf(source);
  try {
    if (source.kind === 'url') return await readStream(await openUrl(source.url), origin, options, onProgress);
    if (source.kind === 'host') return await readStream(openFile(source.file), origin, options, onProgress);
    const [file, ...more] = source.files;
    if (file === undefined) return failed({ kind: 'no-file' });
    if (more.length > 0) return await readFolder(source.files, origin, onProgress);
    return await readStream(openFile(file), origin, options, onProgress);
  } catch {
    // A connection that breaks, a file that is moved meanwhile, no memory left.
    return failed({ kind: 'broken-off' });
  }
}

/** Several files are those of a dataset's folder. */
async function readFolder(
  files: readonly File[],
  origin: DataOrigin,
  onProgress: ReportProgress,
): Promise<LoadedData | LoadFailure> {
  if (files.some(({ name }) => !name.endsWith('.json'))) {
    return failed({ kind: 'several-tables' });
  }
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
  if (totalBytes > MOST_JSON_BYTES) return failed(TOO_LARGE);
  onProgress({ bytes: 0, totalBytes, rows: 0, faults: 0 });
  const texts = new Map(await Promise.all(files.map(async (file) => [file.name, await file.text()] as const)));
  return readStory(texts, origin);
}

async function readStream(
  opened: OpenedSource,
  origin: DataOrigin,
  options: TableOptions,
  onProgress: ReportProgress,
): Promise<LoadedData | LoadFailure> {
  if (!opened.ok) return failed(opened.reason);
  const { totalBytes } = opened;
  const reader = opened.stream.getReader();
  try {
    const { beginning, isWhole } = await readBeginning(reader);
    const sniffed = sniffContent(beginning);
    switch (sniffed.kind) {
      case 'refused':
        return failed(sniffed.reason);
      case 'empty':
        if (isWhole) return failed({ kind: 'empty-file' });
        break;
      case 'json':
        return await readJsonStream(beginning, reader, { origin, totalBytes, onProgress });
    }
    return await readTableStream(beginning, reader, options, { origin, totalBytes, onProgress });
  } finally {
    // Whether the source minds that the rest is not wanted does not matter any more.
    void reader.cancel().catch(() => undefined);
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

interface Reading {
  readonly origin: DataOrigin;
  readonly totalBytes: number | null;
  readonly onProgress: ReportProgress;
}

async function readTableStream(
  beginning: Uint8Array,
  reader: Reader,
  options: TableOptions,
  { origin, totalBytes, onProgress }: Reading,
): Promise<LoadedData | LoadFailure> {
  const file = new TableStream(options);
  let bytes = 0;
  for await (const chunk of chunksOf(beginning, reader)) {
    bytes += chunk.length;
    const reason = file.push(chunk);
    if (reason !== undefined) return failed(reason);
    onProgress({ bytes, totalBytes, ...file.progress });
  }
  const read = file.finish();
  if ('reason' in read) return failed(read.reason);
  const report = tableReport(read, origin);
  if (report.rowsShown === 0) return { kind: 'failed', reason: { kind: 'no-row-shown' }, report };
  return { kind: 'table', name: origin.name, table: read.table, report };
}

async function readJsonStream(
  beginning: Uint8Array,
  reader: Reader,
  { origin, totalBytes, onProgress }: Reading,
): Promise<LoadedData | LoadFailure> {
  const utf8 = new Utf8Reader();
  const texts: string[] = [];
  let bytes = 0;
  for await (const chunk of chunksOf(beginning, reader)) {
    bytes += chunk.length;
    if (bytes > MOST_JSON_BYTES) return failed(TOO_LARGE);
    const decoded = utf8.decode(chunk);
    if (!decoded.ok) return failed({ kind: 'not-utf8', byte: decoded.offset + 1 });
    texts.push(decoded.text);
    onProgress({ bytes, totalBytes, rows: 0, faults: 0 });
  }
  return readStory(new Map([[origin.name, texts.join('')]]), origin);
}

const TOO_LARGE: Problem = { kind: 'story-too-large' };

function readStory(files: ReadonlyMap<string, string>, origin: DataOrigin): LoadedData | LoadFailure {
  const { tables, issues } = ingestDataset(files);
  const report = jsonReport(tables, issues, origin);
  if (tables !== null) {
    const placed = origin.kind === 'url' ? mediaBeside(tables, origin.url) : tables;
    return { kind: 'tables', tables: placed, report };
  }
  const fatal = issues.find(({ consequence }) => consequence === STORY_LOST) ?? issues[0];
  return { kind: 'failed', reason: fatal?.problem ?? { kind: 'no-story' }, report };
}

function tableReport({ table, rowsRead, columns, dayOrder, groups }: TableRead, origin: DataOrigin): ImportReport {
  const rowsShown = table.columns.length;
  return { origin, rowsRead, rowsShown, rowsLeftOut: rowsRead - rowsShown, columns, dayOrder, groups };
}

/** Reads until the content can be sniffed. */
async function readBeginning(reader: Reader): Promise<{ readonly beginning: Uint8Array; readonly isWhole: boolean }> {
  let beginning = new Uint8Array(0);
  while (beginning.length < SNIFFED_BYTES) {
    const { done, value } = await reader.read();
    if (done) return { beginning, isWhole: true };
    const longer = new Uint8Array(beginning.length + value.length);
    longer.set(beginning);
    longer.set(value, beginning.length);
    beginning = longer;
  }
  return { beginning, isWhole: false };
}

async function* chunksOf(beginning: Uint8Array, reader: Reader): AsyncGenerator<Uint8Array> {
  yield* piecesOf(beginning);
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield* piecesOf(next.value);
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

/** So much is read between two reports of progress, however much comes in at once. */
const CHUNK = 1 << 18;

function failed(reason: Problem): LoadFailure {
  return { kind: 'failed', reason, report: null };
}

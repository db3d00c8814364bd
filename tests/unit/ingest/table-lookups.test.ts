import fc from 'fast-check';
import { expect, it } from 'vitest';
import { actorsOfRow, decodeText } from '#model/event-columns.ts';
import { eventId } from '#model/id.ts';
import { firstSlot, hashBytes, NO_ROW } from '#model/id-rows.ts';
import { rowOfId } from '#model/imported-dataset.ts';
import { rowTexts, TEXT_SEPARATOR } from '#model/imported-table.ts';
import { buffersOf } from '../../../src/ingest/table/table-buffers.ts';
import { problemInEnglish } from '../../fixtures/ingest/in-english.ts';
import { readBytes, readCsv, type ToldTable } from '../../fixtures/ingest/read-csv.ts';
import { encodeTexts } from '../../fixtures/ingest/table-parts.ts';

/** The names of each row's actors, in the order of time. */
function actorsOf({ table }: Pick<ToldTable, 'table'>): readonly (readonly string[])[] {
  return Array.from({ length: table.columns.length }, (_, row) =>
    Array.from(actorsOfRow(table.columns, row), (actor) => decodeText(table.actors, actor)),
  );
}

it('numbers actors by how many events name them', () => {
  const read = readCsv('id,date,actors\nc,2003,Court; Police\na,2001,\nb,2002,Police\nd,2004,Zoë');
  expect(actorsOf(read)).toEqual([[], ['Police'], ['Court', 'Police'], ['Zoë']]);
  expect([...read.table.columns.actor]).toEqual([0, 1, 0, 2]);
  expect(read.rows.map(({ actors }) => actors)).toEqual(['', 'Police', 'Court; Police', 'Zoë']);
});

it('counts an actor once a row, however the row separates its names', () => {
  const read = readCsv('id,date,actor1,actor2\na,2001,Police;Court;,Police\nb,2002,; ;,Court');
  expect(actorsOf(read)).toEqual([['Police', 'Court'], ['Court']]);
  expect(read.rows.map(({ actors }) => actors)).toEqual(['Police; Court', 'Court']);
});

it('has no actors where the file has none', () => {
  const { table } = readCsv('id,date\na,2001\nb,2002');
  expect([...table.columns.actorEnds]).toEqual([0, 0]);
  expect(table.actors).toEqual({ bytes: new Uint8Array(), offsets: Uint32Array.of(0) });
});

it('tells apart more names than it remembers as words', () => {
  const lines = Array.from({ length: 30_000 }, (_, i) => `${i},2018,Actor ${i % 10_000}; Actor ${(i * 7) % 10_000}`);
  const read = readBytes(new TextEncoder().encode(`id,date,actors\n${lines.join('\n')}`));
  if ('reason' in read) throw new Error(problemInEnglish(read.reason));
  expect(read.table.actors.offsets.length - 1).toBe(10_000);
  const names = actorsOf(read);
  expect(names[12_345]).toEqual(['Actor 2345', 'Actor 6415']);
  expect(names[29_999]).toEqual(['Actor 9999', 'Actor 9993']);
});

it('hands everything over without a copy', () => {
  const { table } = readCsv('id,date,place,lat,lon,actors\na,2001,P,1,2,Court\nb,2002,Q,3,4,Police');
  const handed = structuredClone(table, { transfer: buffersOf(table) });
  expect(handed.columns.length).toBe(2);
  const { columns, places, texts, actors, idRows, byCountry } = table;
  const arrays = [columns, places, places.name, texts, actors, byCountry, { idRows }].flatMap((part) =>
    Object.values(part),
  );
  const left = arrays.filter((part) => ArrayBuffer.isView(part) && part.byteLength > 0);
  expect(left).toEqual([]);
});

it('tells an id from a longer one that was met in its place', () => {
  const texts = encodeTexts(2, (row) => `${['ab', 'a'][row]}${TEXT_SEPARATOR}Title`);
  const idRows = new Uint32Array(4).fill(NO_ROW);
  const slot = firstSlot(hashBytes(new TextEncoder().encode('a'), 0, 1), 4);
  idRows.set([0], slot);
  idRows.set([1], (slot + 1) % 4);
  expect(rowOfId({ texts, idRows }, eventId('a'))).toBe(1);
});

it('finds a row by its id as a scan of all rows does, and no row by any other', () => {
  const id = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }), fc.nat(50).map(String));
  fc.assert(
    fc.property(fc.array(id, { minLength: 1, maxLength: 600 }), fc.array(id), (ids, others) => {
      const lines = ids.map((text, i) => `"${text.replaceAll('"', '""')}",${2000 + ((i * 7) % 100)}`);
      const read = readBytes(new TextEncoder().encode(`id,date\n${lines.join('\n')}`));
      if ('reason' in read) return;
      const { table } = read;
      const known = Array.from({ length: table.columns.length }, (_, row) => rowTexts(table, row).id);
      expect(known.map((each) => rowOfId(table, each))).toEqual(known.map((_, row) => row));
      for (const other of others) {
        const row = known.indexOf(eventId(other));
        expect(rowOfId(table, eventId(other))).toBe(row < 0 ? undefined : row);
      }
      expect(table.idRows.length & (table.idRows.length - 1)).toBe(0);
    }),
  );
});

import type { ImportedTable } from '#model/imported-table.ts';

/** The memory of a table, which a Worker hands over without a copy. */
export function buffersOf(table: ImportedTable): Transferable[] {
  const { columns, places, texts, actors, idRows, byCountry, statuses = null, contested = null } = table;
  const { length: _rows, ...eventColumns } = columns;
  const { length: _places, name, ...placeColumns } = places;
  const { parts: _parts, ...lanes } = byCountry;
  const runs = [texts, name, actors].flatMap(({ bytes, offsets }) => [bytes, offsets]);
  const columnsAndRuns = [
    ...Object.values(eventColumns),
    ...Object.values(placeColumns),
    ...runs,
    ...Object.values(lanes),
  ];
  return [...columnsAndRuns, idRows, statuses, contested].flatMap((column) => (column === null ? [] : column.buffer));
}

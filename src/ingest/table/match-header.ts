import { asTyped } from '#ingest/text/as-typed.ts';
import type { ColumnUse } from '#model/import-report.ts';
import { type Field, type FieldSpelling, TABLE_FIELDS } from './table-fields.ts';

/** Which columns of a table hold what. */
export interface HeaderMatch {
  /** Column numbers by field, from 0; more than one only for fields that join several. */
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  /** How many cells a row has. */
  readonly width: number;
  /** What the reader is told of it. */
  readonly uses: readonly ColumnUse[];
}

/**
 * Finds the columns that are read. Of several columns for one field the one with the preferred spelling is read, and of
 * equal spellings the first.
 */
export function matchHeader(header: readonly string[]): HeaderMatch {
  const names = header.map(plainHeader);
  const columns = new Map<Field, readonly number[]>();
  for (const spelling of TABLE_FIELDS) {
    const found = columnsFor(spelling, names);
    if (found.length > 0) columns.set(spelling.field, found);
  }
  const fieldAt = new Map([...columns].flatMap(([field, found]) => found.map((column) => [column, field] as const)));
  const uses = header.map((name, column) => ({ header: name.trim(), field: fieldAt.get(column) ?? null }));
  return { columns, width: header.length, uses };
}

function columnsFor({ spellings, many }: FieldSpelling, names: readonly string[]): readonly number[] {
  const plain = spellings.map(plainHeader);
  if (many) {
    const matches = (name: string) => plain.includes(name) || plain.includes(name.replace(/\d+$/, ''));
    return names.flatMap((name, column) => (matches(name) ? [column] : []));
  }
  const [best] = plain.map((spelling) => names.indexOf(spelling)).filter((column) => column >= 0);
  return best === undefined ? [] : [best];
}

/** "Start Date", "start_date" and "startdate" are one, in whatever characters look like these. */
function plainHeader(header: string): string {
  return asTyped(header)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

import { quote } from '#ingest/text/quote.ts';
import type { Consequence } from '#model/consequence.ts';
import type { StoryList } from '#model/problem.ts';
import { below, type Fault, type IssueLog, type Located, type Spot } from './issue-log.ts';
import type { JsonRecord } from './read-json.ts';
import { jsonType, type RecordReading, wrongType } from './read-record.ts';
import { unknownId } from './unknown-id.ts';

/** The elements of a list, each with its spot. */
export function elementsOf(list: readonly unknown[], spot: Spot): readonly Located<unknown>[] {
  return list.map((value, index) => ({ value, spot: below(spot, index) }));
}

/** The elements of the list that a record holds under `key`; none, and an issue, when it holds no list. */
export function readList(record: Located<JsonRecord>, key: StoryList, log: IssueLog): readonly Located<unknown>[] {
  const list = Object.hasOwn(record.value, key) ? record.value[key] : undefined;
  if (Array.isArray(list)) return elementsOf(list, below(record.spot, key));
  const consequence = { kind: 'list-not-shown', list: key } as const;
  if (list === undefined) {
    log.report(record.spot, { problem: { kind: 'missing-list', list: quote(key) }, consequence });
  } else log.report(below(record.spot, key), { problem: wrongType('list', list), consequence }, list);
  return [];
}

/** Reads records one by one; of those with the same id only the first is kept. */
export function readTable<Row extends { readonly id: string }>(
  rows: readonly Located<unknown>[],
  kind: RecordReading,
  read: (row: Located<unknown>) => Row | undefined,
  log: IssueLog,
): readonly Row[] {
  const table = new Map<string, Row>();
  for (const located of rows) {
    const row = read(located);
    if (row === undefined) continue;
    if (table.has(row.id)) {
      const problem = { kind: 'id-taken', id: quote(row.id) } as const;
      log.report(below(located.spot, 'id'), { problem, consequence: kind.lost }, row.id);
    } else table.set(row.id, row);
  }
  return [...table.values()];
}

/** Reads ids that point to records of another table. What is not text, points nowhere or stands there twice is left out. */
export function readReferences(
  list: readonly Located<unknown>[],
  targets: ReadonlySet<string>,
  record: 'actor' | 'event',
  log: IssueLog,
): readonly string[] {
  const found = new Set<string>();
  for (const { value, spot } of list) {
    const consequence: Consequence = { kind: 'reference-left-out', record };
    if (typeof value !== 'string') {
      log.report(spot, { problem: { kind: 'not-id-of', record, found: jsonType(value) }, consequence }, value);
    } else if (!targets.has(value)) {
      log.report(spot, { problem: unknownId(record, value, targets), consequence }, value);
    } else if (found.has(value)) log.report(spot, repeated(value), value);
    else found.add(value);
  }
  return [...found];
}

/** Of a value that stands in a list a second time. */
export function repeated(value: unknown): Fault {
  return { problem: { kind: 'repeated', value: quote(value) }, consequence: { kind: 'taken-once' } };
}

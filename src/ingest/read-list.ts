import { below, type IssueLog, type Located, type Spot } from './issue-log.ts';
import { quote } from './quote.ts';
import type { JsonRecord } from './read-json.ts';
import { type RowKind, typeName } from './read-row.ts';

/** The elements of a list, each with its spot. */
export function elementsOf(list: readonly unknown[], spot: Spot): readonly Located<unknown>[] {
  return list.map((value, index) => ({ value, spot: below(spot, index) }));
}

/** The elements of the list that a record holds under `key`; none, and an issue, when it holds no list. */
export function readList(record: Located<JsonRecord>, key: string, log: IssueLog): readonly Located<unknown>[] {
  const list = Object.hasOwn(record.value, key) ? record.value[key] : undefined;
  if (Array.isArray(list)) return elementsOf(list, below(record.spot, key));
  const consequence = `No ${key} are shown.`;
  if (list === undefined) log.report(record.spot, { problem: `The list "${key}" is missing.`, consequence });
  else log.report(below(record.spot, key), { problem: `It must be a list, not ${typeName(list)}.`, consequence }, list);
  return [];
}

/** Reads records one by one; of those with the same id only the first is kept. */
export function readTable<Row extends { readonly id: string }>(
  rows: readonly Located<unknown>[],
  kind: RowKind,
  read: (row: Located<unknown>) => Row | undefined,
  log: IssueLog,
): readonly Row[] {
  const table = new Map<string, Row>();
  for (const located of rows) {
    const row = read(located);
    if (row === undefined) continue;
    if (table.has(row.id)) {
      const problem = `The id ${quote(row.id)} is already taken.`;
      log.report(below(located.spot, 'id'), { problem, consequence: kind.lost }, row.id);
    } else table.set(row.id, row);
  }
  return [...table.values()];
}

/**
 * Reads ids that point to records of another table. What is not text, points nowhere or stands there twice is left out.
 *
 * @param noun what the ids point to: "actor"
 */
export function readReferences(
  list: readonly Located<unknown>[],
  targets: ReadonlySet<string>,
  noun: string,
  log: IssueLog,
): readonly string[] {
  const found = new Set<string>();
  for (const { value, spot } of list) {
    const consequence = `This ${noun} is left out.`;
    if (typeof value !== 'string') {
      log.report(spot, { problem: `It must be the id of an ${noun}, not ${typeName(value)}.`, consequence }, value);
    } else if (!targets.has(value)) {
      log.report(spot, { problem: `There is no ${noun} with the id ${quote(value)}.`, consequence }, value);
    } else if (found.has(value)) {
      log.report(spot, { problem: `${quote(value)} stands here twice.`, consequence: 'It is taken once.' }, value);
    } else found.add(value);
  }
  return [...found];
}

import type { ById } from '#model/by-id.ts';
import type { Consequence } from '#model/consequence.ts';
import { below, type IssueLog, type Located } from './issue-log.ts';
import { isRecord } from './read-json.ts';
import { wrongType } from './read-record.ts';

/**
 * Reads what stands under the keys of an object, each by itself; nothing where it is absent.
 *
 * @param lost what becomes of it when it is no object
 */
export function readEntries<Value>(
  { value, spot }: Located<unknown>,
  lost: Consequence,
  log: IssueLog,
  read: (row: Located<unknown>, key: string) => Value | undefined,
): ById<Value> {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    log.report(spot, { problem: wrongType('object', value), consequence: lost }, value);
    return {};
  }
  const entries = Object.entries(value).flatMap(([key, entry]) => {
    const found = read({ value: entry, spot: below(spot, key) }, key);
    return found === undefined ? [] : [[key, found] as const];
  });
  return Object.fromEntries(entries);
}

/** Whether nothing stands in it. */
export function isEmpty(values: ById<unknown>): boolean {
  return Object.keys(values).length === 0;
}

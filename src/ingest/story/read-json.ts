import type { Problem } from '#model/problem.ts';
import type { IssueLog, Located, Spot } from './issue-log.ts';
import { jsonFault } from './json-fault.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** A JSON object: no list, and not `null`. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a file whose JSON is an object. A byte-order mark is skipped. `undefined`, and an issue, when the file is
 * absent, empty, not JSON, or something else than an object.
 */
export function readJson(file: string, text: string | undefined, log: IssueLog): Located<JsonRecord> | undefined {
  const spot: Spot = { file, pointer: '' };
  const fail = (problem: Problem): undefined => {
    log.report(spot, { problem, consequence: { kind: 'file-not-shown' } });
  };
  if (text === undefined) return fail({ kind: 'missing-file' });
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return fail({ kind: 'empty-file' });
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? { spot, value } : fail({ kind: 'not-json-object' });
  } catch {
    return fail(jsonFault(json));
  }
}

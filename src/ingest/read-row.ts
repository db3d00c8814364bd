import * as v from 'valibot';
import { below, type Fault, type IssueLog, type Located, type Spot } from './issue-log.ts';
import { quote } from './quote.ts';
import { isRecord } from './read-json.ts';

/** How the issues of one sort of record are worded. */
export interface RowKind {
  /** Opens a sentence: "An event". */
  readonly name: string;
  /** What becomes of a record that cannot be read: "This event is not shown." */
  readonly lost: string;
  /** What becomes of a record without an optional field that is faulty, where there is more to say than that. */
  readonly without?: Readonly<Record<string, string>>;
}

type RowSchema<Entries extends v.ObjectEntries> = v.StrictObjectSchema<Entries, undefined>;

/**
 * Reads one record by its schema. An unknown field is ignored, a faulty optional field is left out, a faulty or missing
 * field that is needed costs the record; each with an issue. The fields of the schema must be flat: nested records are
 * read by themselves, so that one of them does not cost the others.
 */
export function readRow<Entries extends v.ObjectEntries>(
  schema: RowSchema<Entries>,
  row: Located<unknown>,
  kind: RowKind,
  log: IssueLog,
): v.InferOutput<RowSchema<Entries>> | undefined {
  if (!isRecord(row.value)) {
    const problem = `${kind.name} must be an object, not ${typeName(row.value)}.`;
    log.report(row.spot, { problem, consequence: kind.lost }, row.value);
    return undefined;
  }
  reportUnknownFields(row.value, Object.keys(schema.entries), row.spot, kind.name, log);
  const fields = new Map(Object.entries(row.value).filter(([key]) => Object.hasOwn(schema.entries, key)));
  const result = v.safeParse(schema, Object.fromEntries(fields), { abortPipeEarly: true });
  if (result.success) return result.output;

  let lost = false;
  for (const issue of result.issues) {
    const key = String(issue.path?.[0].key);
    const optional = isOptional(schema.entries[key]);
    const consequence = optional ? (kind.without?.[key] ?? `The field "${key}" is left out.`) : kind.lost;
    log.report(...issueAt(row.spot, issue, consequence));
    fields.delete(key);
    lost ||= !optional;
  }
  return lost ? undefined : v.parse(schema, Object.fromEntries(fields));
}

/** Reports every field that is not among `known`. */
export function reportUnknownFields(
  record: object,
  known: readonly string[],
  spot: Spot,
  name: string,
  log: IssueLog,
): void {
  for (const [key, value] of Object.entries(record)) {
    if (known.includes(key)) continue;
    const problem = `${name} has no field ${quote(key)}.`;
    log.report(below(spot, key), { problem, consequence: 'It is ignored.' }, value);
  }
}

function isOptional(schema: v.ObjectEntries[string] | undefined): boolean {
  return schema?.type === 'optional' || schema?.type === 'exact_optional';
}

/** The arguments of a report. A missing field is reported where it is missing, for a pointer points to what exists. */
function issueAt(spot: Spot, issue: v.BaseIssue<unknown>, consequence: string): [Spot, Fault, unknown] {
  const path = issue.path ?? [];
  const last = path.at(-1);
  const missing = last !== undefined && 'origin' in last && last.origin === 'key';
  const steps = missing ? path.slice(0, -1) : path;
  const where = steps.reduce((at, step) => below(at, String(step.key)), spot);
  const problem = missing ? `The field ${quote(last.key)} is missing.` : problemOf(issue);
  return [where, { problem, consequence }, missing ? undefined : issue.input];
}

/** A sentence for what a schema found. */
export function problemOf(issue: v.BaseIssue<unknown>): string {
  switch (issue.type) {
    case 'string':
      return `It must be text, not ${typeName(issue.input)}.`;
    case 'number':
      return `It must be a number, not ${typeName(issue.input)}.`;
    case 'array':
      return `It must be a list, not ${typeName(issue.input)}.`;
    case 'picklist':
      return `${quote(issue.input)} is none of ${(issue.expected ?? '').replace(/[()]/g, '').replaceAll(' | ', ', ')}.`;
    default:
      return issue.message;
  }
}

/** What an author would call a JSON value. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'a number' : String(value);
}

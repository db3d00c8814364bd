import * as v from 'valibot';
import { quote } from '#ingest/text/quote.ts';
import type { Consequence } from '#model/consequence.ts';
import { type FieldOwner, FORMAT_PROBLEMS, type JsonType, type Problem, type ProblemDetails } from '#model/problem.ts';
import { below, type Fault, type IssueLog, type Located, type Spot } from './issue-log.ts';
import { isRecord } from './read-json.ts';

/** What the issues of one sort of record say of it. */
export interface RecordReading {
  readonly owner: FieldOwner;
  /** What becomes of a record that cannot be read. */
  readonly lost: Consequence;
  /** What becomes of a record without an optional field that is faulty, where there is more to say than that. */
  readonly without?: Readonly<Record<string, Consequence>>;
}

/** A list or an object inside a record, of which each element is read by itself. */
export const rawList = v.optional(v.array(v.unknown()), []);
export const rawRecord = v.exactOptional(v.record(v.string(), v.unknown()));

type RecordSchema<Entries extends v.ObjectEntries> = v.StrictObjectSchema<Entries, undefined>;

/**
 * Reads one record by its schema. An unknown field is ignored, a faulty optional field is left out, a faulty or missing
 * field that is needed costs the record; each with an issue. The fields of the schema must be flat: nested records are
 * read by themselves, so that one of them does not cost the others.
 */
export function readRecord<Entries extends v.ObjectEntries>(
  schema: RecordSchema<Entries>,
  row: Located<unknown>,
  kind: RecordReading,
  log: IssueLog,
): v.InferOutput<RecordSchema<Entries>> | undefined {
  if (!isRecord(row.value)) {
    const problem = { kind: 'not-object', owner: kind.owner, found: jsonType(row.value) } as const;
    log.report(row.spot, { problem, consequence: kind.lost }, row.value);
    return undefined;
  }
  reportUnknownFields(row.value, Object.keys(schema.entries), row.spot, kind.owner, log);
  const fields = new Map(Object.entries(row.value).filter(([key]) => Object.hasOwn(schema.entries, key)));
  const result = v.safeParse(schema, Object.fromEntries(fields), { abortPipeEarly: true });
  if (result.success) return result.output;

  let lost = false;
  for (const issue of result.issues) {
    const key = String(issue.path?.[0].key);
    const optional = isOptional(schema.entries[key]);
    const consequence = optional
      ? (kind.without?.[key] ?? ({ kind: 'field-left-out', field: quote(key) } as const))
      : kind.lost;
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
  owner: FieldOwner,
  log: IssueLog,
): void {
  for (const [key, value] of Object.entries(record)) {
    if (known.includes(key)) continue;
    const problem = { kind: 'unknown-field', owner, field: quote(key) } as const;
    log.report(below(spot, key), { problem, consequence: { kind: 'ignored' } }, value);
  }
}

function isOptional(schema: v.ObjectEntries[string] | undefined): boolean {
  return schema?.type === 'optional' || schema?.type === 'exact_optional';
}

/** The arguments of a report. A missing field is reported where it is missing, for a pointer points to what exists. */
function issueAt(spot: Spot, issue: v.BaseIssue<unknown>, consequence: Consequence): [Spot, Fault, unknown] {
  const path = issue.path ?? [];
  const last = path.at(-1);
  const missing = last !== undefined && 'origin' in last && last.origin === 'key';
  const steps = missing ? path.slice(0, -1) : path;
  const where = steps.reduce((at, step) => below(at, String(step.key)), spot);
  const problem: Problem = missing ? { kind: 'missing-field', field: quote(last.key) } : problemOf(issue);
  return [where, { problem, consequence }, missing ? undefined : issue.input];
}

/** What a schema found. */
export function problemOf(issue: v.BaseIssue<unknown>): Problem {
  switch (issue.type) {
    case 'string':
      return wrongType('text', issue.input);
    case 'number':
      return wrongType('number', issue.input);
    case 'array':
      return wrongType('list', issue.input);
    case 'record':
    case 'strict_object':
      return wrongType('object', issue.input);
    case 'boolean':
      return wrongType('boolean', issue.input);
    case 'picklist': {
      const options = (issue.expected ?? '').replace(/[()]/g, '').replaceAll(' | ', ', ');
      return { kind: 'none-of', value: quote(issue.input), options };
    }
    case 'max_length':
      return { kind: 'too-long', letters: String(issue.input).length, most: Number(issue.requirement) };
    default:
      return formatProblem(issue);
  }
}

/** A schema's own message is the kind of the problem. */
function formatProblem({ message, input }: v.BaseIssue<unknown>): Problem {
  const kind = FORMAT_PROBLEMS.find((known) => known === message);
  if (kind === undefined) throw new Error(`The schema says ${quote(message)}, which is no kind of problem.`);
  return kind === 'empty' ? { kind } : { kind, value: quote(input) };
}

/** Of a value that is of another type than its field's. */
export function wrongType(wanted: ProblemDetails['wrong-type']['wanted'], value: unknown): Problem {
  return { kind: 'wrong-type', wanted, found: jsonType(value) };
}

/** What an author would call a JSON value. */
export function jsonType(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'object':
      return 'object';
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      return 'nothing';
  }
}

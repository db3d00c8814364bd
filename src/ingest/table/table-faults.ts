import { nameUnseen } from '#ingest/text/name-unseen.ts';
import { quote } from '#ingest/text/quote.ts';
import type { Consequence } from '#model/consequence.ts';
import type { IssueEffect } from '#model/import-report.ts';
import type { Problem, ProblemKind } from '#model/problem.ts';
import { readNumber } from './read-number.ts';

interface FaultKind {
  readonly effect: IssueEffect;
  readonly consequence: Consequence;
  /** One instance, where there is more to say of it than of the kind. */
  readonly instance?: (value: string) => Problem;
}

/** Every fault a table can have, and what becomes of the row: one bad row never costs another. */
const TABLE_FAULTS = {
  'no-date': { effect: 'left-out', consequence: { kind: 'row-left-out' } },
  'bad-date': { effect: 'left-out', consequence: { kind: 'row-left-out' } },
  'ambiguous-date': { effect: 'left-out', consequence: { kind: 'row-waits-for-day-order' } },
  reversed: { effect: 'left-out', consequence: { kind: 'row-left-out' } },
  'taken-id': {
    effect: 'left-out',
    consequence: { kind: 'first-row-shown' },
    instance: (value) => ({ kind: 'id-taken', id: quote(value) }),
  },
  'open-quote': { effect: 'changed', consequence: { kind: 'quotes-ignored' } },
  'extra-cells': { effect: 'changed', consequence: { kind: 'extra-cells-ignored' } },
  'bad-end': { effect: 'changed', consequence: { kind: 'start-shown' } },
  'no-start': { effect: 'changed', consequence: { kind: 'end-for-both' } },
  'no-zone': {
    effect: 'changed',
    consequence: { kind: 'day-shown' },
    instance: (value) => ({ kind: 'time-without-zone', value: quote(value) }),
  },
  'bad-latitude': {
    effect: 'changed',
    consequence: { kind: 'off-map' },
    instance: (value) => degreesFault(value, 'not-latitude'),
  },
  'bad-longitude': {
    effect: 'changed',
    consequence: { kind: 'off-map' },
    instance: (value) => degreesFault(value, 'not-longitude'),
  },
  'half-position': { effect: 'changed', consequence: { kind: 'off-map' } },
  'unknown-country': {
    effect: 'changed',
    consequence: { kind: 'event-without-country' },
    instance: (value) => ({ kind: 'not-country-name', value: quote(value) }),
  },
  'unsafe-url': {
    effect: 'changed',
    consequence: { kind: 'event-without-link' },
    instance: (value) => ({ kind: 'not-link', value: quote(value) }),
  },
  'unknown-status': { effect: 'noted', consequence: { kind: 'event-asserted' } },
  'too-many-categories': { effect: 'changed', consequence: { kind: 'other-category' } },
  'no-id': { effect: 'noted', consequence: { kind: 'named-by-row' } },
  'no-title': { effect: 'noted', consequence: { kind: 'titled-by-category' } },
  'mixed-day-order': { effect: 'noted', consequence: { kind: 'read-as-they-must-be' } },
} satisfies { readonly [Kind in ProblemKind]?: FaultKind };

/** Also the kind of the problem. */
export type FaultName = keyof typeof TABLE_FAULTS;

/** All of them, as the manual lists them. */
export const FAULT_NAMES: readonly FaultName[] = Object.keys(TABLE_FAULTS).filter((name): name is FaultName =>
  Object.hasOwn(TABLE_FAULTS, name),
);

/** What becomes of a row with this fault, and what is said of one instance. */
export function faultKind(name: FaultName): FaultKind {
  return TABLE_FAULTS[name];
}

function degreesFault(value: string, range: 'not-latitude' | 'not-longitude'): Problem {
  return Number.isFinite(readNumber(value))
    ? { kind: range, value: nameUnseen(value) }
    : { kind: 'not-number', value: quote(value) };
}

import type { IssueEffect } from '#model/import-report.ts';
import { quote } from './quote.ts';

interface FaultKind {
  readonly effect: IssueEffect;
  /** The kind as a sentence. */
  readonly problem: string;
  readonly consequence: string;
  /** One instance as a sentence; the sentence of the kind where it is left out. */
  readonly says?: (value: string) => string;
}

const LEFT_OUT = 'The row is not shown.';
const NO_POSITION = 'The event is not on the map.';

/** Every fault a table can have, and what becomes of the row: one bad row never costs another. */
export const TABLE_FAULTS = {
  'no-date': { effect: 'left-out', problem: 'The row has no date.', consequence: LEFT_OUT },
  'bad-date': { effect: 'left-out', problem: 'This is not a date.', consequence: LEFT_OUT },
  'ambiguous-date': {
    effect: 'left-out',
    problem: 'Which number is the day and which the month is not clear.',
    consequence: 'The row is not shown until you say which comes first, the day or the month.',
  },
  reversed: { effect: 'left-out', problem: 'The end lies before the start.', consequence: LEFT_OUT },
  'taken-id': {
    effect: 'left-out',
    problem: 'Another row has the same id.',
    consequence: 'The first of them is shown, this row is not.',
    says: (value) => `The id ${quote(value)} is already taken.`,
  },
  'open-quote': {
    effect: 'changed',
    problem: 'A quotation mark opens and does not close.',
    consequence: 'The line is read as if it had no quotation marks.',
  },
  'extra-cells': {
    effect: 'changed',
    problem: 'The row has more cells than the header.',
    consequence: 'The cells beyond the header are ignored.',
  },
  'bad-end': {
    effect: 'changed',
    problem: 'The end is not a date.',
    consequence: 'Only the start is shown.',
  },
  'no-start': {
    effect: 'changed',
    problem: 'The row has an end, but no start.',
    consequence: 'The end stands for both.',
  },
  'no-zone': {
    effect: 'changed',
    problem: 'The time has no time zone, so it is not clear when it was.',
    consequence: 'The day is shown.',
    says: (value) => `${quote(value)} has no time zone; write Z or an offset such as +02:00.`,
  },
  'bad-latitude': {
    effect: 'changed',
    problem: 'This is not a latitude.',
    consequence: NO_POSITION,
    says: (value) => degreesFault(value, 'latitude', 90),
  },
  'bad-longitude': {
    effect: 'changed',
    problem: 'This is not a longitude.',
    consequence: NO_POSITION,
    says: (value) => degreesFault(value, 'longitude', 180),
  },
  'half-position': {
    effect: 'changed',
    problem: 'Of latitude and longitude only one is given.',
    consequence: NO_POSITION,
  },
  'unknown-country': {
    effect: 'changed',
    problem: 'This is not a country that we know.',
    consequence: 'The event is shown without a country.',
    says: (value) => `${quote(value)} is neither an ISO 3166-1 code nor the name of a country in English or French.`,
  },
  'unsafe-url': {
    effect: 'changed',
    problem: 'This is not a web address.',
    consequence: 'The event is shown without the link.',
    says: (value) => `${quote(value)} is not a link, which starts with http:// or https://.`,
  },
  'too-many-categories': {
    effect: 'changed',
    problem: 'There are more than 65,535 categories.',
    consequence: 'The event counts as “Other”.',
  },
  'no-id': {
    effect: 'noted',
    problem: 'The row has no id.',
    consequence: 'It goes by the number of its row, so links to it break when rows are added or removed above it.',
  },
  'no-title': {
    effect: 'noted',
    problem: 'The row has no title.',
    consequence: 'It goes by its category and place.',
  },
  'mixed-day-order': {
    effect: 'noted',
    problem: 'Some dates can only be read day first, others only month first.',
    consequence: 'Those are read as they must be; check the ones that could be either.',
  },
} satisfies Readonly<Record<string, FaultKind>>;

export type FaultName = keyof typeof TABLE_FAULTS;

export function faultKind(name: FaultName): FaultKind {
  return TABLE_FAULTS[name];
}

function degreesFault(value: string, name: string, most: number): string {
  return Number.isFinite(Number(value))
    ? `${value} is not a ${name}, which lies between -${most} and ${most}.`
    : `${quote(value)} is not a number.`;
}

import * as v from 'valibot';
import { leftOut } from '#model/consequence.ts';
import type { Origin } from '#model/translation.ts';
import { below, type IssueLog, type Located } from './issue-log.ts';
import { isRecord, type JsonRecord } from './read-json.ts';
import { problemOf, reportUnknownFields } from './read-record.ts';
import { day } from './schema-fields.ts';

const WRAPPED = ['text', 'from', 'stillRight'];
const DaySchema = day('When somebody saw that it still holds.');

/** Words without what they were made from, and that by JSON pointer into the words. */
export interface Unwrapped {
  readonly words: Located<unknown>;
  readonly origins: ReadonlyMap<string, Origin>;
}

/**
 * Takes the texts out of `{ "text": …, "from": …, "stillRight": … }`, wherever they stand in a translation. A plain text is
 * one of which nobody wrote down what it was made from.
 */
export function unwrapWords(words: Located<unknown>, log: IssueLog): Unwrapped {
  const origins = new Map<string, Origin>();
  const start = words.spot.pointer.length;
  const unwrap = ({ value, spot }: Located<unknown>): unknown => {
    if (!isRecord(value)) return value;
    if (isWrapped(value)) {
      origins.set(spot.pointer.slice(start), originOf({ value, spot }, log));
      return value.text;
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, unwrap({ value: entry, spot: below(spot, key) })]),
    );
  };
  return { words: { ...words, value: unwrap(words) }, origins };
}

interface WrappedText extends JsonRecord {
  readonly text: string;
  readonly from: string;
}

function isWrapped(value: JsonRecord): value is WrappedText {
  return typeof value.text === 'string' && typeof value.from === 'string';
}

function originOf({ value, spot }: Located<WrappedText>, log: IssueLog): Origin {
  reportUnknownFields(value, WRAPPED, spot, 'words', log);
  const { from, stillRight } = value;
  if (!Object.hasOwn(value, 'stillRight')) return { from };
  const result = v.safeParse(DaySchema, stillRight, { abortPipeEarly: true });
  if (result.success) return { from, stillRight: result.output };
  log.report(
    below(spot, 'stillRight'),
    { problem: problemOf(result.issues[0]), consequence: leftOut('day') },
    stillRight,
  );
  return { from };
}

import { closest, distance } from 'fastest-levenshtein';
import { quote } from '#ingest/text/quote.ts';
import type { Problem, RecordKind } from '#model/problem.ts';

/** An id that is no nearer than this share of its length is another word, not a slip. */
const NEAR = 1 / 3;

/** Of an id that no record has; names the record that was probably meant. */
export function unknownId(record: RecordKind, id: string, known: ReadonlySet<string>): Problem {
  const near = nearOne(id, known);
  return near === undefined
    ? { kind: 'unknown-id', record, id: quote(id) }
    : { kind: 'unknown-id-near', record, id: quote(id), near: quote(near) };
}

/** The known id that differs by a slip or two. */
export function nearOne(id: string, known: ReadonlySet<string>): string | undefined {
  if (known.size === 0) return undefined;
  const near = closest(id, [...known]);
  return distance(id, near) <= Math.max(1, Math.floor(id.length * NEAR)) ? near : undefined;
}

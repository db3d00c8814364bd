import * as v from 'valibot';
import { leftOut } from '#model/consequence.ts';
import type { FramePart } from '#model/frame.ts';
import { bbox } from '#model/place.ts';
import type { IssueLog, Located } from './issue-log.ts';
import { readCountries } from './read-countries.ts';
import { elementsOf } from './read-list.ts';
import { problemOf, wrongType } from './read-record.ts';
import { BoxSchema } from './story-schema.ts';

const LOST = leftOut('framePart');

/** Reads the map's first view; nothing to add where it is left to the page. A part with a number in it is a box. */
export function readFrame(rows: readonly Located<unknown>[], log: IssueLog): { readonly frame?: readonly FramePart[] } {
  const frame = rows.flatMap((row) => readPart(row, log) ?? []);
  return frame.length > 0 ? { frame } : {};
}

function readPart({ value, spot }: Located<unknown>, log: IssueLog): FramePart | undefined {
  if (!Array.isArray(value)) {
    log.report(spot, { problem: wrongType('list', value), consequence: LOST }, value);
    return undefined;
  }
  if (value.some((each) => typeof each === 'number')) {
    const result = v.safeParse(BoxSchema, value, { abortPipeEarly: true });
    if (result.success) return { kind: 'box', box: bbox(...result.output) };
    log.report(spot, { problem: problemOf(result.issues[0]), consequence: LOST }, value);
    return undefined;
  }
  const countries = readCountries(elementsOf(value, spot), log);
  return countries.length > 0 ? { kind: 'countries', countries } : undefined;
}

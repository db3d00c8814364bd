import { leftOut } from '#model/consequence.ts';
import type { Medium, MediumPlace } from '#model/medium.ts';
import type { IssueLog, Located } from './issue-log.ts';
import { readSpareDate } from './read-date.ts';
import { type RecordReading, readRecord } from './read-record.ts';
import { MediumSchema } from './schema.ts';

const MEDIUM: RecordReading = { owner: 'medium', lost: leftOut('medium') };

/** Reads the media of an event. Each lies in one place: in the story's folder, or elsewhere. */
export function readMedia(rows: readonly Located<unknown>[], log: IssueLog): { readonly media?: readonly Medium[] } {
  const media = rows.flatMap((row): readonly Medium[] => {
    const fields = readRecord(MediumSchema, row, MEDIUM, log);
    if (fields === undefined) return [];
    const { src, href, date: edtf, ...rest } = fields;
    const place = placeOf(src, href);
    if (place === undefined) {
      log.report(row.spot, { problem: { kind: 'not-one-place' }, consequence: MEDIUM.lost });
      return [];
    }
    const date = readSpareDate(row, 'date', edtf, log);
    return [{ ...rest, place, ...(date !== undefined && { date }) }];
  });
  return media.length > 0 ? { media } : {};
}

function placeOf(src: string | undefined, href: string | undefined): MediumPlace | undefined {
  if (src !== undefined) return href === undefined ? { kind: 'own', path: src } : undefined;
  return href === undefined ? undefined : { kind: 'elsewhere', url: href };
}

import { leftOut } from '#model/consequence.ts';
import type { Correction } from '#model/correction.ts';
import { below, type IssueLog, type Located } from './issue-log.ts';
import { readDate } from './read-date.ts';
import { type RecordReading, readRecord } from './read-record.ts';
import { CorrectionSchema } from './schema.ts';

const CORRECTION: RecordReading = { owner: 'correction', lost: leftOut('correction') };

/** Reads what was corrected of a story or an event; nothing to add where nothing was. */
export function readCorrections(
  rows: readonly Located<unknown>[],
  log: IssueLog,
): { readonly changes?: readonly Correction[] } {
  const changes = rows.flatMap((row): readonly Correction[] => {
    const fields = readRecord(CorrectionSchema, row, CORRECTION, log);
    const date = readDate(fields?.date, below(row.spot, 'date'), CORRECTION.lost, log);
    return fields === undefined || date === undefined ? [] : [{ date, text: fields.text }];
  });
  return changes.length > 0 ? { changes } : {};
}

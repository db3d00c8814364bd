import type { Citation } from '#model/citation.ts';
import { leftOut } from '#model/consequence.ts';
import { sourceId } from '#model/id.ts';
import { below, type IssueLog, type Located } from './issue-log.ts';
import { type RecordReading, readRecord } from './read-record.ts';
import { CitationSchema } from './schema.ts';
import { unknownId } from './unknown-id.ts';

const CITATION: RecordReading = { owner: 'citation', lost: leftOut('citation') };

/** Reads what a claim or an answer cites. */
export function readCitations(
  rows: readonly Located<unknown>[],
  sources: ReadonlySet<string>,
  log: IssueLog,
): readonly Citation[] {
  return rows.flatMap((row) => {
    const fields = readRecord(CitationSchema, row, CITATION, log);
    if (fields === undefined) return [];
    const { id, at } = fields;
    if (sources.has(id)) return [{ source: sourceId(id), ...(at !== undefined && { at }) }];
    log.report(below(row.spot, 'id'), { problem: unknownId('source', id, sources), consequence: CITATION.lost }, id);
    return [];
  });
}

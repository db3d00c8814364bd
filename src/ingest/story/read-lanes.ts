import * as v from 'valibot';
import { leftOut } from '#model/consequence.ts';
import { type LaneId, laneId } from '#model/id.ts';
import type { Lane } from '#model/lane.ts';
import { below, type IssueLog, type Located } from './issue-log.ts';
import { readCountries } from './read-countries.ts';
import { elementsOf, readTable } from './read-list.ts';
import { type RecordReading, rawList, readRecord } from './read-record.ts';
import { LaneSchema } from './story-schema.ts';
import { unknownId } from './unknown-id.ts';

const LaneRow = v.strictObject({ ...LaneSchema.entries, countries: rawList });
const LANE: RecordReading = { owner: 'lane', lost: leftOut('lane') };

/** Reads the lanes of `dataset.json`. A country falls into the first lane that names it. */
export function readLanes(rows: readonly Located<unknown>[], log: IssueLog): readonly Lane[] {
  const laneOf = new Map<string, string>();
  const read = (row: Located<unknown>): Lane | undefined => {
    const fields = readRecord(LaneRow, row, LANE, log);
    if (fields === undefined) return undefined;
    const { id, label } = fields;
    const spot = below(row.spot, 'countries');
    const own = readCountries(elementsOf(fields.countries, spot), log);
    const countries = own.filter((code) => {
      const other = laneOf.get(code);
      if (other !== undefined) {
        const problem = { kind: 'country-in-two-lanes', country: code, lane: other } as const;
        log.report(spot, { problem, consequence: leftOut('country') }, code);
      } else laneOf.set(code, id);
      return other === undefined;
    });
    return { id: laneId(id), label, countries };
  };
  return readTable(rows, LANE, read, log);
}

/** Reads the lane that an event or a place names; nothing to add where it names none, or one that is not there. */
export function readLane(
  lane: string | undefined,
  row: Located<unknown>,
  lanes: ReadonlySet<string>,
  log: IssueLog,
): { readonly lane?: LaneId } {
  if (lane === undefined) return {};
  if (lanes.has(lane)) return { lane: laneId(lane) };
  const consequence = { kind: 'field-left-out', field: '"lane"' } as const;
  log.report(below(row.spot, 'lane'), { problem: unknownId('lane', lane, lanes), consequence }, lane);
  return {};
}

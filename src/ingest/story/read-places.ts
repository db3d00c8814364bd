import * as v from 'valibot';
import { quote } from '#ingest/text/quote.ts';
import { leftOut } from '#model/consequence.ts';
import { countryCode, placeId } from '#model/id.ts';
import { metres } from '#model/metres.ts';
import { lonLat, type Place, type PlaceName } from '#model/place.ts';
import { below, type IssueLog, type Located } from './issue-log.ts';
import { readSpareDate } from './read-date.ts';
import { readLane } from './read-lanes.ts';
import { elementsOf, readTable } from './read-list.ts';
import { type RecordReading, rawList, readRecord } from './read-record.ts';
import { PlaceNameSchema, PlaceSchema } from './schema.ts';
import { unknownId } from './unknown-id.ts';

/** A place whose surroundings may come later in the list. */
interface Draft extends Place {
  readonly row: Located<unknown>;
  readonly inside: string | undefined;
}

const PlaceRow = v.strictObject({ ...PlaceSchema.entries, names: rawList });
const PLACE: RecordReading = { owner: 'place', lost: leftOut('place') };
const NAME: RecordReading = { owner: 'name', lost: leftOut('name') };

/**
 * Reads `places.json`. A place needs its name, country, position in degrees and precision. Whatever lies within itself, by
 * however many places, is taken out of the one that closes the circle.
 */
export function readPlaces(
  rows: readonly Located<unknown>[],
  lanes: ReadonlySet<string>,
  log: IssueLog,
): readonly Place[] {
  const drafts = readTable(rows, PLACE, (row) => readDraft(row, lanes, log), log);
  const ids = new Set<string>(drafts.map(({ id }) => id));
  const insides = new Map<string, string>();
  return drafts.map(({ row, inside, ...place }) => {
    const problem = inside === undefined ? undefined : withinFault(place.id, inside, ids, insides);
    if (inside === undefined) return place;
    if (problem === undefined) {
      insides.set(place.id, inside);
      return { ...place, within: placeId(inside) };
    }
    const consequence = { kind: 'field-left-out', field: quote('within') } as const;
    log.report(below(row.spot, 'within'), { problem, consequence }, inside);
    return place;
  });
}

/** @param insides what lies within what, so far without a circle */
function withinFault(id: string, inside: string, ids: ReadonlySet<string>, insides: ReadonlyMap<string, string>) {
  if (!ids.has(inside)) return unknownId('place', inside, ids);
  for (let around: string | undefined = inside; around !== undefined; around = insides.get(around)) {
    if (around === id) return { kind: 'within-itself', id: quote(id) } as const;
  }
  return undefined;
}

function readDraft(row: Located<unknown>, lanes: ReadonlySet<string>, log: IssueLog): Draft | undefined {
  const fields = readRecord(PlaceRow, row, PLACE, log);
  if (fields === undefined) return undefined;
  const { id, country, lon, lat, within, lane, doubt, names: rawNames, ...rest } = fields;
  const names = readNames(elementsOf(rawNames, below(row.spot, 'names')), log);
  return {
    ...rest,
    id: placeId(id),
    country: countryCode(country),
    lonLat: lonLat(lon, lat),
    ...readLane(lane, row, lanes, log),
    ...(names.length > 0 && { names }),
    ...(doubt !== undefined && { doubt: metres(doubt) }),
    row,
    inside: within,
  };
}

function readNames(rows: readonly Located<unknown>[], log: IssueLog): readonly PlaceName[] {
  return rows.flatMap((row) => {
    const fields = readRecord(PlaceNameSchema, row, NAME, log);
    if (fields === undefined) return [];
    const from = readSpareDate(row, 'from', fields.from, log);
    const to = readSpareDate(row, 'to', fields.to, log);
    return [{ name: fields.name, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
}

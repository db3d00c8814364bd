import { parseEdtf } from '#ingest/date/parse-edtf.ts';
import { quote } from '#ingest/text/quote.ts';
import type { Consequence } from '#model/consequence.ts';
import type { DatedInterval } from '#model/edtf.ts';
import { below, type IssueLog, type Located, type Spot } from './issue-log.ts';

/** Reads an EDTF field; `undefined` when it is absent, and also, with an issue, when it is no date. */
export function readDate(
  text: string | undefined,
  spot: Spot,
  consequence: Consequence,
  log: IssueLog,
): DatedInterval | undefined {
  if (text === undefined) return undefined;
  const parsed = parseEdtf(text);
  if (parsed.ok) return parsed.date;
  log.report(spot, { problem: parsed.problem, consequence }, text);
  return undefined;
}

/** Reads an EDTF field that its record may do without. */
export function readSpareDate(
  row: Located<unknown>,
  field: string,
  text: string | undefined,
  log: IssueLog,
): DatedInterval | undefined {
  return readDate(text, below(row.spot, field), { kind: 'field-left-out', field: quote(field) }, log);
}

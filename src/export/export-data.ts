import type { DataFormat, ExportControl } from '#model/export-format.ts';
import { csvParts } from './event-csv.ts';
import { geojsonParts } from './event-geojson.ts';
import { type IcsInput, icsParts, withoutCalendarDay } from './event-ics.ts';
import { jsonParts } from './event-json.ts';
import { gatherParts } from './gather-parts.ts';
import { sliceCount } from './slices.ts';

/** By format: its writer and its MIME type. */
const WRITERS: {
  readonly [F in DataFormat]: { readonly type: string; readonly parts: (input: IcsInput) => Iterable<string> };
} = {
  csv: { type: 'text/csv', parts: csvParts },
  geojson: { type: 'application/geo+json', parts: geojsonParts },
  json: { type: 'application/json', parts: jsonParts },
  ics: { type: 'text/calendar', parts: icsParts },
};

/** The visible events as a file. */
export function exportData(format: DataFormat, input: IcsInput, control: ExportControl): Promise<Blob> {
  const { type, parts } = WRITERS[format];
  return gatherParts(parts(input), { type, expected: sliceCount(input.rows), ...control });
}

/** How many of the events the format has no place for. */
export function leftOutOf(format: DataFormat, input: IcsInput): number {
  return format === 'ics' ? withoutCalendarDay(input) : 0;
}

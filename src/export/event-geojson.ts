import type { Feature, Point } from 'geojson';
import { UNKNOWN_LANGUAGE } from '#model/language.ts';
import { hasPosition } from '#model/place.ts';
import type { OtherTelling } from '#query/contested-telling.ts';
import type { AnyTold, ToldEvent } from '#query/told-event.ts';
import type { ExportInput } from './export-input.ts';
import { slicesOf } from './slices.ts';
import {
  actorNames,
  categoryLabel,
  citedSources,
  correctionText,
  disputesOf,
  isoInstant,
  placeName,
  whereOf,
} from './told-words.ts';

const NOTE = 'date is EDTF (ISO 8601-2). start and end are UTC; end is the first instant after it, null is open.';

/**
 * The events as a FeatureCollection (RFC 7946), longitude first. One that nobody knows the place of is a feature all the
 * same: its geometry is null.
 */
export function* geojsonParts(input: ExportInput): Generator<string> {
  const { dataset, account, rows, table } = input;
  const { title, language } = dataset;
  const inLanguage = language === UNKNOWN_LANGUAGE ? {} : { language };
  const head = { type: 'FeatureCollection', title, ...inLanguage, account: account.label, note: NOTE };
  yield `${JSON.stringify(head).slice(0, -1)},"features":[`;
  let separator = '\n';
  for (const slice of slicesOf(rows)) {
    yield separator + slice.map((row) => JSON.stringify(featureOf(table.told(row), input))).join(',\n');
    separator = ',\n';
  }
  if (input.undated.length > 0) {
    yield separator + input.undated.map((told) => JSON.stringify(featureOf(told, input))).join(',\n');
  }
  yield '\n]}\n';
}

function featureOf(told: AnyTold, { dataset, account, sources }: ExportInput): Feature<Point | null> {
  const { event, claim, date, place, placePrecision, country, others } = told;
  const located = place !== null && hasPosition(place);
  return {
    type: 'Feature',
    id: event.id,
    geometry: located ? { type: 'Point', coordinates: [...place.lonLat] } : null,
    properties: {
      id: event.id,
      title: told.title,
      summary: told.summary,
      date: date?.edtf ?? null,
      ...(date && ends(date)),
      ...(claim.dateText !== undefined && { dateText: claim.dateText }),
      ...(claim.status !== undefined && { status: claim.status }),
      category: categoryLabel(dataset, told),
      place: placeName(place, placePrecision),
      placePrecision,
      country,
      actors: actorNames(dataset, told),
      tier: event.tier,
      account: account.label,
      contested: others.map(tellingOf),
      ...(event.disputes && { disputes: disputesOf(dataset, event) }),
      ...(event.changes && { corrections: event.changes.map(correctionText) }),
      ...(event.media && { media: event.media.map(whereOf) }),
      sources: citedSources(sources, told).map(({ title, publisher, url, standing, archived, checked }) => ({
        ...{ title, publisher, url: url ?? null },
        ...(standing !== undefined && { standing }),
        ...(archived !== undefined && { archived }),
        ...(checked !== undefined && { checked: checked.edtf }),
      })),
    },
  };
}

function tellingOf({ account, date, place, placePrecision, differs }: OtherTelling) {
  return {
    account: account.label,
    date: date?.edtf ?? null,
    ...(date && ends(date)),
    place: placeName(place, placePrecision),
    differs,
  };
}

function ends({ start, end, first, last }: ToldEvent['date']) {
  return { start: first.open ? null : isoInstant(start), end: last.open ? null : isoInstant(end) };
}

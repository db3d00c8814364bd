import type { Dataset, SourceLookup } from '#model/dataset.ts';
import type { DatedInterval } from '#model/edtf.ts';
import { hasPosition, isHollow } from '#model/place.ts';
import { DAY } from '#model/time.ts';
import { type ToldEvent, tellStory } from '#query/told-event.ts';

/**
 * The story as search engines read it (https://schema.org/Dataset with a https://schema.org/ItemList of events), told by
 * the default account. Addresses that depend on where the page stands are left out.
 */
export function describeStory(dataset: Dataset, sources: SourceLookup): object {
  const told = tellStory(dataset, dataset.defaultAccount);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: dataset.title,
    description: dataset.summary,
    inLanguage: dataset.language,
    ...(dataset.licence !== undefined && { license: { '@type': 'CreativeWork', name: dataset.licence } }),
    isAccessibleForFree: true,
    temporalCoverage: `${isoDay(dataset.defaultWindow.start)}/${isoDay(dataset.defaultWindow.end - DAY)}`,
    spatialCoverage: dataset.countries.map((code) => ({ '@type': 'Country', identifier: code })),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: told.length,
      itemListElement: told.map((each, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        item: describeEvent(each, sources),
      })),
    },
  };
}

function describeEvent({ event, title, claim, date, place, placePrecision }: ToldEvent, sources: SourceLookup): object {
  const cited = [...new Set(claim.citations.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []);
  return {
    '@type': 'Event',
    identifier: event.id,
    name: title,
    ...startAndEnd(date),
    ...(place && {
      location: {
        '@type': 'Place',
        name: place.name,
        ...(place.country !== null && { address: { '@type': 'PostalAddress', addressCountry: place.country } }),
        // A point that stands for a whole country would be read as where it was.
        ...(hasPosition(place) &&
          placePrecision !== null &&
          !isHollow(placePrecision) && {
            geo: { '@type': 'GeoCoordinates', longitude: place.lonLat[0], latitude: place.lonLat[1] },
          }),
      },
    }),
    subjectOf: cited.map(({ title, url, publisher }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(url !== undefined && { url }),
      publisher: { '@type': 'Organization', name: publisher },
    })),
  };
}

/** Inclusive days, or the month or year where no more is known; an open end is left out. */
function startAndEnd({ start, end, first, last }: DatedInterval): object {
  return {
    ...(!first.open && { startDate: isoAs(first.precision, start) }),
    ...(!last.open && { endDate: isoAs(last.precision, end - 1) }),
  };
}

function isoAs(precision: DatedInterval['first']['precision'], t: number): string {
  switch (precision) {
    case 'minute':
      return `${new Date(t).toISOString().slice(0, 16)}Z`;
    case 'month':
      return isoDay(t).slice(0, -3);
    case 'year':
      return isoDay(t).slice(0, -6);
    default:
      return isoDay(t);
  }
}

function isoDay(t: number): string {
  return new Date(t).toISOString().split('T')[0] ?? '';
}

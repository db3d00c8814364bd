import type { DatasetTables } from '#model/dataset.ts';
import type { Medium } from '#model/medium.ts';

/**
 * A story that was read from an address, with where its own media lie: beside it.
 *
 * @param address absolute, of the story's file
 */
export function mediaBeside(tables: DatasetTables, address: string): DatasetTables {
  const events = tables.events.map((event) =>
    event.media === undefined ? event : { ...event, media: event.media.map((medium) => beside(medium, address)) },
  );
  return { ...tables, events };
}

function beside(medium: Medium, address: string): Medium {
  const { place } = medium;
  if (place.kind === 'elsewhere' || !URL.canParse(place.path, address)) return medium;
  return { ...medium, place: { ...place, file: { url: new URL(place.path, address).href } } };
}

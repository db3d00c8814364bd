import type { Actor, Source } from '#model/dataset.ts';
import type { Place } from '#model/place.ts';
import { writeDate, writeId } from './write-fields.ts';

/** A place as the format has it. */
export function writePlace(place: Place | undefined): object | undefined {
  if (place === undefined) return undefined;
  const { lonLat, names, ...rest } = place;
  const [lon, lat] = lonLat;
  const written = names?.map(({ name, from, to }) => ({ name, ...writeDate('from', from), ...writeDate('to', to) }));
  return { ...rest, ...(written && { names: written }), lon, lat };
}

/** Someone who took part, as the format has it. */
export function writeActor(actor: Actor | undefined): object | undefined {
  return actor && { ...actor, id: writeId(actor.id) };
}

/** A source as the format has it. */
export function writeSource(source: Source | undefined): object | undefined {
  return source && { ...source, ...writeDate('date', source.date), ...writeDate('checked', source.checked) };
}

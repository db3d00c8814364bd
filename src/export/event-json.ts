import type { StoryEvent } from '#model/event.ts';
import type { Row } from '#model/event-columns.ts';
import type { EventId } from '#model/id.ts';
import type { ExportInput } from './export-input.ts';
import { slicesOf } from './slices.ts';
import { Used } from './used.ts';
import { writeEvent } from './write-event.ts';
import { writeActor, writePlace, writeSource } from './write-lookups.ts';
import { writeStory } from './write-story.ts';

/**
 * The visible events with all their claims, and the places, people and sources that they name, in the format that we write
 * stories in (docs/data-format.md), as one object. Our import reads it back. Links to events that are not visible are
 * left out, and so are translations: the texts are those on the page.
 *
 * A table that a reader brought along has names where the format has ids; those that are no ids are percent-encoded. What
 * it says of a place and the format cannot, for want of a country or of coordinates, is kept as the claim's note.
 */
export function* jsonParts(input: ExportInput): Generator<string> {
  const { dataset, sources } = input;
  const used = new Used((id) => dataset.placeById.get(id));
  const isVisible = visibleEvents(input);
  yield `${JSON.stringify(writeStory(input, isVisible)).slice(0, -1)},\n"events":[`;
  let separator = '\n';
  for (const events of eventSlices(input)) {
    for (const event of events) used.add(event);
    yield separator + events.map((event) => JSON.stringify(writeEvent(event, dataset, isVisible))).join(',\n');
    separator = ',\n';
  }
  yield '\n],\n';
  yield* list('places', used.places, (id) => writePlace(dataset.placeById.get(id)));
  yield ',\n';
  yield* list('actors', used.actors, (id) => writeActor(dataset.actorById.get(id)));
  yield ',\n';
  yield* list('sources', used.sources, (id) => writeSource(sources.get(id)));
  yield '\n}\n';
}

function* eventSlices(input: ExportInput): Generator<readonly StoryEvent[]> {
  const { table, rows } = input;
  for (const slice of slicesOf(rows)) yield slice.map((row) => table.told(row).event);
  if (input.undated.length > 0) yield input.undated.map(({ event }) => event);
}

function* list<Id>(name: string, ids: ReadonlySet<Id>, write: (id: Id) => object | undefined): Generator<string> {
  yield `"${name}":[`;
  let separator = '\n';
  for (const id of ids) {
    const row = write(id);
    if (row === undefined) continue;
    yield separator + JSON.stringify(row);
    separator = ',\n';
  }
  yield '\n]';
}

/** A table that a reader brought along has neither chapters nor links, so nothing is asked of its many rows. */
function visibleEvents(input: ExportInput): (id: EventId) => boolean {
  const { table, rows } = input;
  const undated = new Set(input.undated.map(({ event }) => event.id));
  let visible: ReadonlySet<Row> | undefined;
  return (id) => {
    visible ??= new Set(rows);
    const row = table.rowOf(id);
    return row === undefined ? undated.has(id) : visible.has(row);
  };
}

import type { Claim, StoryEvent } from '#model/event.ts';
import type { ActorId, PlaceId, SourceId } from '#model/id.ts';
import { hasPosition, type Place } from '#model/place.ts';

/** What the events of a file refer to, in the order in which they do. */
export class Used {
  readonly places = new Set<PlaceId>();
  readonly actors = new Set<ActorId>();
  readonly sources = new Set<SourceId>();
  readonly #placeOf: (id: PlaceId) => Place | undefined;

  /** @param placeOf finds a place of the dataset */
  constructor(placeOf: (id: PlaceId) => Place | undefined) {
    this.#placeOf = placeOf;
  }

  /** Takes note of all that an event refers to. */
  add({ actors, claims, disputes = [] }: StoryEvent): void {
    for (const actor of actors) this.actors.add(actor);
    for (const claim of claims) this.#addClaim(claim);
    for (const { answers } of disputes) for (const { citations } of answers) this.#addSources(citations);
  }

  #addClaim({ place, reported, route = [], citations }: Claim): void {
    const stops = route.map((stop) => (stop.kind === 'place' ? stop.place : undefined));
    for (const id of [place, reported?.place, ...stops]) this.#addPlace(id);
    this.#addSources(citations);
  }

  /** With all that it lies in. */
  #addPlace(id: PlaceId | undefined): void {
    const place = id === undefined ? undefined : this.#placeOf(id);
    if (place === undefined || !isSayable(place) || this.places.has(place.id)) return;
    this.places.add(place.id);
    this.#addPlace(place.within);
  }

  #addSources(citations: Claim['citations']): void {
    for (const { source } of citations) this.sources.add(source);
  }
}

/** Whether the format can say the place: it needs a country and coordinates, which a table may not have. */
export function isSayable(place: Place): boolean {
  return place.country !== null && hasPosition(place);
}

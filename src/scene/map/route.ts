import type { Dataset } from '#model/dataset.ts';
import { isHappening, type RoutePoint } from '#model/event.ts';
import type { EventId } from '#model/id.ts';
import { hasPosition, type LonLat, lonLat } from '#model/place.ts';
import type { UndatedEvent } from '#query/told-event.ts';
import { cssPx } from '#scene/css-px.ts';
import { besideCamera, distance, type Point, project, unproject } from './mercator.ts';
import { type MapSceneInput, textScale } from './scene-input.ts';
import type { MapSymbol } from './symbol.ts';

/** A straight stretch of a way, from one stop to the next. */
export interface RouteLeg {
  /** Its two ends, clear of the symbols there. */
  readonly line: readonly LonLat[];
  /** A chevron in its middle that points where it leads. */
  readonly arrow: readonly LonLat[];
  /** `false`: the way was broken off before. */
  readonly travelled: boolean;
}

/** The way that an event took, as its account tells it. */
export interface MapRoute {
  readonly id: EventId;
  readonly legs: readonly RouteLeg[];
  readonly selected: boolean;
  /** Something else is selected. */
  readonly muted: boolean;
}

/** Pixels between a leg's end and the symbol there; of half a chevron. */
const CLEARANCE = 3;
const CHEVRON = 5;

/** The ways of all that the map shows and of the selected event; none of what did not happen. */
export function drawRoutes(input: MapSceneInput, symbols: readonly MapSymbol[]): readonly MapRoute[] {
  const { events, selectedEvent, selectedPlace, stepEvents = [] } = input;
  const shown = selectedEvent === undefined || events.some(({ event }) => event.id === selectedEvent.event.id);
  const all = shown ? events : [...events, selectedEvent];
  return all.flatMap((told) => {
    const legs = legsOf(told, input, symbols);
    const { id } = told.event;
    const selected = id === selectedEvent?.event.id;
    const ofStep = stepEvents.some(({ event }) => event.id === id);
    const something = selectedEvent !== undefined || selectedPlace !== null || stepEvents.length > 0;
    const muted = !selected && !ofStep && something;
    return legs.length === 0 ? [] : { id, legs, selected, muted };
  });
}

function legsOf({ claim }: UndatedEvent, input: MapSceneInput, symbols: readonly MapSymbol[]): readonly RouteLeg[] {
  const { route = [] } = claim;
  const stops = isHappening(claim) ? stopsOf(route, input, symbols) : [];
  const last = lastTravelled(route, claim.place);
  return stops.flatMap((from, index) => {
    const to = stops[index + 1];
    if (to === undefined) return [];
    const leg = legBetween(from, to, input);
    return leg === undefined ? [] : { ...leg, travelled: index < last };
  });
}

/**
 * The stop that was reached last: where the event is. A way that leads on from there was broken off there; one of which the
 * event's place is no stop was made to its end.
 */
function lastTravelled(route: readonly RoutePoint[], place: UndatedEvent['claim']['place']): number {
  const at = route.findLastIndex((stop) => stop.kind === 'place' && stop.place === place);
  return at < 0 ? route.length : at;
}

/** `at` is in world pixels. */
interface Stop {
  readonly at: Point;
  readonly keepOff: number;
}

/** Each beside the one before, the short way round the world; the first beside the camera. */
function stopsOf(route: readonly RoutePoint[], input: MapSceneInput, symbols: readonly MapSymbol[]): readonly Stop[] {
  const { camera, dataset } = input;
  let before = camera.center;
  return route.flatMap((stop) => {
    const where = whereIs(stop, dataset);
    if (where === undefined) return [];
    const symbol = symbols.find(({ places }) => stop.kind === 'place' && places.some(({ id }) => id === stop.place));
    before = besideCamera(symbol?.lonLat ?? where, { center: before });
    const keepOff = symbol === undefined ? 0 : symbol.radius + CLEARANCE;
    return { at: project(before, camera.zoom), keepOff };
  });
}

function whereIs(stop: RoutePoint, { placeById }: Dataset): LonLat | undefined {
  if (stop.kind === 'point') return lonLat(...stop.lonLat);
  const place = placeById.get(stop.place);
  return place && hasPosition(place) ? place.lonLat : undefined;
}

/** None between stops whose symbols touch. */
function legBetween(from: Stop, to: Stop, input: MapSceneInput): Omit<RouteLeg, 'travelled'> | undefined {
  const length = distance(from.at, to.at);
  if (length <= from.keepOff + to.keepOff) return undefined;
  const [dx, dy] = [(to.at.x - from.at.x) / length, (to.at.y - from.at.y) / length];
  /** So far along the leg, and so far to its right. */
  const at = (along: number, aside = 0) =>
    unproject(
      { x: cssPx(from.at.x + dx * along - dy * aside), y: cssPx(from.at.y + dy * along + dx * aside) },
      input.camera.zoom,
    );
  const [start, end] = [from.keepOff, length - to.keepOff];
  const half = Math.min(CHEVRON * textScale(input), (end - start) / 2);
  const tip = (start + end + half) / 2;
  return { line: [at(start), at(end)], arrow: [at(tip - half, -half), at(tip), at(tip - half, half)] };
}

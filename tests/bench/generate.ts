import { bisectRight, randomExponential, randomLcg, randomLogNormal, randomNormal } from 'd3';
import { CENTRES, type Centre } from './centres.ts';

/** `places`: 500 places, few of them popular. `points`: every event has a coordinate of its own and no named place. */
export type Variant = 'places' | 'points';

export const CATEGORIES = [
  'protest',
  'battle',
  'arrest',
  'ruling',
  'statement',
  'aid',
  'disaster',
  'election',
] as const;

export const PLACES = 500;

const DAY = 86_400_000;
const MINUTE = 60_000;

/** The ten years that all events lie in, half-open, UTC. */
export const SPAN = { start: Date.UTC(2010, 0, 1), end: Date.UTC(2020, 0, 1) } as const;

export interface GenerateOptions {
  readonly count: number;
  readonly variant: Variant;
  readonly seed: number;
}

export interface GeneratedEvent {
  readonly id: string;
  readonly title: string;
  /** EDTF: a day, a minute, or an interval of days. */
  readonly date: string;
  /** The half-open span that the date covers, in UTC milliseconds. */
  readonly start: number;
  readonly end: number;
  /** Index into CATEGORIES. */
  readonly category: number;
  /** Index into the places, or -1. */
  readonly place: number;
  readonly placeName: string;
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
  readonly summary: string;
}

interface Burst {
  readonly centre: number;
  readonly spread: number;
  readonly category: number;
  readonly place: number;
}

interface Spot {
  readonly place: number;
  readonly placeName: string;
  readonly centre: Centre;
  readonly lon: number;
  readonly lat: number;
}

const DISTRICTS = ['', 'North', 'South', 'East', 'West', 'Old Town', 'Port', 'Hills', 'Market', 'Lake', 'Gate', 'Park'];

/**
 * Draws events from a seed: the same options always give the same events, and a small file is the beginning of a large one.
 * Three in five belong to one of 24 bursts, one in five lasts for days to months, three in ten are known to the minute.
 */
export function* generateEvents({ count, variant, seed }: GenerateOptions): Generator<GeneratedEvent> {
  const random = randomLcg(seed);
  const normal = randomNormal.source(random)();
  const days = randomLogNormal.source(random)(Math.log(20), 1);
  const drawPlace = zipf(PLACES, random);
  const drawCategory = zipf(CATEGORIES.length, random);
  const drawCentre = zipf(CENTRES.length, random);
  const places = Array.from({ length: PLACES }, (_, place) => makePlace(place, normal));
  const bursts = makeBursts(24, random, drawPlace, drawCategory);
  const drawBurst = weighted(
    bursts.map(({ weight }) => weight),
    random,
  );

  for (let row = 0; row < count; row++) {
    const burst = random() < 0.6 ? bursts[drawBurst()] : undefined;
    const when = drawDate(drawInstant(burst, random, normal), random, days);
    const category = burst && random() < 0.5 ? burst.category : drawCategory();
    const popular = burst && random() < 0.4 ? burst.place : drawPlace();
    const spot =
      variant === 'places'
        ? (places[popular] ?? makePlace(0, normal))
        : makePoint(burst?.place ?? drawCentre(), normal);
    const [city, country] = spot.centre;
    const { place, placeName, lon, lat } = spot;
    const name = CATEGORIES[category] ?? '';
    const title = `${name.charAt(0).toUpperCase()}${name.slice(1)} in ${placeName === '' ? city : placeName}`;
    const summary = writeSummary(name, row, random);
    yield { id: `e${row}`, title, ...when, category, place, placeName, country, lon, lat, summary };
  }
}

/** Draws 0 most often, 1 half as often, 2 a third as often … */
function zipf(size: number, random: () => number): () => number {
  return weighted(
    Array.from({ length: size }, (_, rank) => 1 / (rank + 1)),
    random,
  );
}

/** Draws an index as often as its weight says. */
function weighted(weights: readonly number[], random: () => number): () => number {
  let total = 0;
  const sums = weights.map((weight) => {
    total += weight;
    return total;
  });
  return () => Math.min(bisectRight(sums, random() * total), weights.length - 1);
}

function makeBursts(count: number, random: () => number, drawPlace: () => number, drawCategory: () => number) {
  const weight = randomExponential.source(random)(1);
  const spread = randomLogNormal.source(random)(Math.log(14 * DAY), 0.8);
  return Array.from({ length: count }, () => ({
    centre: SPAN.start + random() * (SPAN.end - SPAN.start),
    spread: spread(),
    weight: weight() + 0.1,
    category: drawCategory(),
    place: drawPlace(),
  }));
}

function drawInstant(burst: Burst | undefined, random: () => number, normal: () => number): number {
  const anywhere = SPAN.start + random() * (SPAN.end - SPAN.start);
  const drawn = burst === undefined ? anywhere : burst.centre + normal() * burst.spread;
  return drawn >= SPAN.start && drawn < SPAN.end ? drawn : anywhere;
}

function drawDate(instant: number, random: () => number, days: () => number) {
  const kind = random();
  const day = Math.floor(instant / DAY) * DAY;
  if (kind < 0.2) {
    const start = Math.min(day, SPAN.end - 2 * DAY);
    const length = Math.min(Math.max(Math.round(days()), 2), 300);
    const end = Math.min(start + length * DAY, SPAN.end);
    return { date: `${isoDay(start)}/${isoDay(end - DAY)}`, start, end };
  }
  if (kind < 0.5) {
    const start = Math.floor(instant / MINUTE) * MINUTE;
    return { date: `${new Date(start).toISOString().slice(0, 19)}Z`, start, end: start + MINUTE };
  }
  return { date: isoDay(day), start: day, end: day + DAY };
}

function isoDay(t: number): string {
  return new Date(t).toISOString().slice(0, 10);
}

function makePlace(place: number, normal: () => number): Spot {
  const spot = scatter(place % CENTRES.length, 0.4, normal);
  const ring = Math.floor(place / CENTRES.length);
  const district = DISTRICTS[ring] ?? `Sector ${ring}`;
  return { ...spot, place, placeName: `${spot.centre[0]} ${district}`.trim() };
}

function makePoint(near: number, normal: () => number): Spot {
  return { ...scatter(near % CENTRES.length, 2.5, normal), place: -1, placeName: '' };
}

/** A point about `degrees` away from a city, to five decimals (one metre). */
function scatter(index: number, degrees: number, normal: () => number) {
  const centre = CENTRES[index] ?? (['Null Island', 'NG', 0, 0] as const);
  const lon = centre[2] + normal() * degrees;
  const lat = Math.min(Math.max(centre[3] + normal() * degrees, -70), 70);
  return { centre, lon: round5(((lon + 540) % 360) - 180), lat: round5(lat) };
}

function round5(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** One in ten holds a comma and quotation marks, so that no reader of the file gets by with splitting lines. */
function writeSummary(category: string, row: number, random: () => number): string {
  const people = Math.floor(random() * 900) + 10;
  if (random() < 0.1) return `Witnesses spoke of "about ${people}" people, the authorities of fewer.`;
  return `Report ${row} on this ${category}: ${people} people involved`;
}

import type { ContestedEvent } from '#query/rail-story.ts';
import { type CssPx, cssPx } from '#scene/css-px.ts';
import type { RailedEvent, Stop } from './rail-stops.ts';
import { stopOf } from './rail-stops.ts';
import type { TimeScale } from './scale.ts';

/** From a rail to the track beside it, and between two marks of one track; in px at the usual text size. */
const TRACK = 13;
const MARK = 15;

/** No more tracks fit between two rails that both have some. */
const MOST_TRACKS = 3;

export interface Columns {
  /** Where each rail stands, from the left. */
  readonly at: readonly CssPx[];
  /** On which side of a rail its tracks lie. */
  readonly sideOf: (rail: number) => -1 | 1;
  /** Of a length that is given at the usual text size. */
  readonly px: (length: number) => CssPx;
}

/**
 * Where events stand, time being x and the rail y: spans that overlap and marks of near days have tracks of their own beside
 * the rail. What is outside of the window, or finds no track, is `null`.
 */
export function uprightStops(
  events: readonly ContestedEvent[],
  scale: TimeScale,
  { at, sideOf, px }: Columns,
): readonly RailedEvent[] {
  const taken = at.map((): [number, number][][] => Array.from({ length: MOST_TRACKS }, () => []));
  const first = (event: ContestedEvent) => (event.isJoined ? 0 : 1);
  const placed = new Map<ContestedEvent, readonly (Stop | null)[]>();
  for (const event of [...events].sort((a, b) => first(a) - first(b))) {
    const stops = event.tellings.map((told, rail) => {
      const stop = told && stopOf(told, rail, at[rail] ?? cssPx(0), scale);
      if (!stop || stop.x < scale.plot.x0 || stop.x > scale.plot.x1) return null;
      const span: [number, number] = [
        Math.min(stop.x - px(MARK) / 2, stop.bar?.x0 ?? stop.x),
        Math.max(stop.x + px(MARK) / 2, stop.bar?.x1 ?? stop.x),
      ];
      const tracks = taken[rail] ?? [];
      const track = tracks.findIndex((spans) => spans.every(([start, end]) => span[1] <= start || span[0] >= end));
      tracks[track]?.push(span);
      return track < 0 ? null : { ...stop, y: cssPx(stop.y + sideOf(rail) * track * px(TRACK)) };
    });
    placed.set(event, stops);
  }
  return events.map((event) => ({ ...event, stops: placed.get(event) ?? [] }));
}

import type { PlaceId } from '#model/id.ts';
import { type Bbox, bboxContains } from '#model/place.ts';
import { type Interval, overlaps } from '#model/time.ts';
import type { TierFilter } from '#model/view.ts';
import type { ToldEvent } from './told-event.ts';

/** The clauses that narrow a story. An absent clause lets everything through. */
export interface Filter {
  readonly tier: TierFilter;
  readonly window?: Interval;
  /** Only events whose place lies in the box; events without a place are out. */
  readonly bounds?: Bbox;
  readonly place?: PlaceId;
}

/** The events that satisfy every clause, in the order given. */
export function filterEvents(told: readonly ToldEvent[], filter: Filter): readonly ToldEvent[] {
  return told.filter((event) => passes(event, filter));
}

function passes({ event, date, place }: ToldEvent, filter: Filter): boolean {
  if (filter.tier === 'core' && event.tier !== 'core') return false;
  if (filter.window !== undefined && !overlaps(date, filter.window)) return false;
  if (filter.place !== undefined && place?.id !== filter.place) return false;
  if (filter.bounds !== undefined && (place === null || !bboxContains(filter.bounds, place.lonLat))) return false;
  return true;
}

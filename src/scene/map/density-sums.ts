import { NONE } from '#model/event-columns.ts';
import type { DensityBins } from './density-bins.ts';

/** Which bins share a symbol: `of[bin]` is a group below `size`, or NONE. */
export interface Grouping {
  readonly of: Int32Array;
  readonly size: number;
}

/** What each group of bins has in the window. */
export interface GroupSums {
  readonly count: Uint32Array;
  /** `slots[group · slotCount + colour]`. */
  readonly slots: Uint32Array;
  /** The middle of its events; Mercator, beside the middle of the map. Of a group without any, NaN. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Adds up bins by group. One pass over the bins, none over events.
 *
 * @param counts by bin and colour, as `DensityBins.column` numbers them
 */
export function sumGroups({ live, slots, x, y }: DensityBins, counts: Uint32Array, { of, size: groups }: Grouping) {
  const sums: GroupSums = {
    count: new Uint32Array(groups),
    slots: new Uint32Array(groups * slots),
    x: new Float64Array(groups),
    y: new Float64Array(groups),
  };
  for (let i = 0; i < live.length; i++) {
    const bin = live[i] ?? 0;
    const group = of[bin] ?? NONE;
    if (group === NONE) continue;
    let inBin = 0;
    for (let slot = 0, from = bin * slots, to = group * slots; slot < slots; slot++) {
      const count = counts[from + slot] ?? 0;
      if (count === 0) continue;
      inBin += count;
      sums.slots[to + slot] = (sums.slots[to + slot] ?? 0) + count;
    }
    if (inBin === 0) continue;
    sums.count[group] = (sums.count[group] ?? 0) + inBin;
    sums.x[group] = (sums.x[group] ?? 0) + (x[bin] ?? 0) * inBin;
    sums.y[group] = (sums.y[group] ?? 0) + (y[bin] ?? 0) * inBin;
  }
  for (let group = 0; group < groups; group++) {
    sums.x[group] = (sums.x[group] ?? 0) / (sums.count[group] ?? 0);
    sums.y[group] = (sums.y[group] ?? 0) / (sums.count[group] ?? 0);
  }
  return sums;
}

/** How many of a group's events have a colour of the palette. */
export interface SlotShare {
  /** 1 to 8. */
  readonly slot: number;
  readonly count: number;
}

/** A group's events by colour, the most first, as `splitByCategory` has them. */
export function sharesOf({ slots, count }: GroupSums, group: number): readonly SlotShare[] {
  const slotCount = slots.length / count.length;
  const shares: SlotShare[] = [];
  for (let slot = 0; slot < slotCount; slot++) {
    const events = slots[group * slotCount + slot] ?? 0;
    if (events > 0) shares.push({ slot: slot + 1, count: events });
  }
  return shares.sort((a, b) => b.count - a.count || a.slot - b.slot);
}

import type { Camera } from '#model/camera.ts';
import { NONE } from '#model/event-columns.ts';
import type { LonLat, Place } from '#model/place.ts';
import type { Interval } from '#model/time.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { createWindowTally } from '#query/window-tally.ts';
import type { Size } from '#scene/css-px.ts';
import { type BinsInput, type DensityBins, densityBins } from './density-bins.ts';
import { type BinGroups, mergeTouching, nearbyBins } from './density-merge.ts';
import { cornersOf, countPlaces, rowsNowhere } from './density-places.ts';
import { type GroupSums, sumGroups } from './density-sums.ts';
import { placeOfTable } from './place-of-table.ts';

export interface DensityInput extends BinsInput {
  /** Text scale; symbols grow with the text. */
  readonly scale: number;
}

/** The places of one group, as far as a symbol names them. */
export interface GroupPlaces {
  /** Most events first; of a group of cells the first one only. */
  readonly places: readonly Place[];
  readonly count: number;
}

/** What a window has, laid out as symbols that do not touch. */
export interface SettledDensity {
  readonly bins: DensityBins;
  readonly groups: BinGroups;
  readonly sums: GroupSums;
  /** Events in the window that nobody knows the place of. */
  readonly nowhere: number;
  /** These events in order of time, each decoded when it is asked for. One pass over the window. */
  readonly listNowhere: () => Pick<readonly ToldEvent[], 'length' | 'at'>;
  /** The places of a group that have events in the window. */
  readonly placesOf: (group: number) => GroupPlaces;
  /** The group that a place belongs to, or NONE. */
  readonly groupOf: (place: Place) => number;
}

/**
 * How many events are where, for a table that is too large to be drawn event by event. Made once for each resting camera;
 * after that a move of the window touches only the events that enter or leave, and the numbers are exact at every step.
 *
 * ```text
 *  camera rests ─► bins ─► groups of nearby bins          one pass over the events
 *  window moves ─► counts by bin and colour ─► sums       what enters or leaves, and the bins
 *  window rests ─► groups that do not touch ─► symbols    the bins
 * ```
 */
export interface MapDensity {
  readonly camera: Camera;
  readonly size: Size;
  readonly scale: number;
  readonly bins: DensityBins;
  /** By bin and colour, then those of nowhere. Rewritten by each move. */
  readonly counts: Uint32Array;
  /** Rewrites the counts for a window; symbols stay as they are until `settle`. */
  readonly move: (window: Interval) => void;
  /** What the groups of the last rest have now. */
  readonly sums: () => GroupSums;
  /** Moves the window there and lays the symbols out anew. The same answer for the same window. */
  readonly settle: (window: Interval) => SettledDensity;
  /** The corners of the box around a group's events in the window of the last rest. */
  readonly corners: (group: number) => readonly [LonLat, LonLat] | null;
}

/** Pixels between two groups, whatever the window: places as the smallest symbols, cells so that land shows between them. */
const APART = { places: 22, cells: 44 } as const;

/** Sorts the events into bins, in one pass over them, for a camera that rests; moves and rests are then asked of the answer. */
export function createMapDensity(input: DensityInput): MapDensity {
  const { table, rows, camera, size, scale } = input;
  const sight = { zoom: camera.zoom, scale };
  const bins = densityBins(input);
  const tally = createWindowTally(rows, { column: bins.column, size: bins.size * bins.slots + 1 });
  const { counts } = tally;
  const nearby = nearbyBins(bins, sight, APART[bins.kind]);
  let groups = nearby;
  let last: { readonly window: Interval; readonly settled: SettledDensity } | undefined;

  function settle(window: Interval): SettledDensity {
    tally.move(window);
    if (last?.window === window) return last.settled;
    groups = mergeTouching(nearby, sumGroups(bins, counts, nearby), sight);
    const sums = sumGroups(bins, counts, groups);
    const placesOf = bins.kind === 'places' ? listPlaces() : surveyPlaces(window);
    const { of } = groups;
    const nowhere = counts[bins.size * bins.slots] ?? 0;
    const groupOf = (place: Place) => of[bins.binOf(place)] ?? NONE;
    const listNowhere = () => listOf(rowsNowhere({ table, rows, window }));
    last = { window, settled: { bins, groups, sums, nowhere, listNowhere, placesOf, groupOf } };
    return last.settled;
  }

  function listOf(found: Uint32Array): ReturnType<SettledDensity['listNowhere']> {
    const at = (index: number) => {
      const row = found.at(index);
      return row === undefined ? undefined : table.told(row);
    };
    return { length: found.length, at };
  }

  /** Bins are places: those with events. */
  function listPlaces(): SettledDensity['placesOf'] {
    const lists: { bin: number; count: number }[][] = Array.from({ length: groups.size }, () => []);
    for (const bin of bins.live) {
      let count = 0;
      for (let slot = 0; slot < bins.slots; slot++) count += counts[bin * bins.slots + slot] ?? 0;
      if (count > 0) lists[groups.of[bin] ?? NONE]?.push({ bin, count });
    }
    return (group) => {
      const list = (lists[group] ?? []).sort((a, b) => b.count - a.count || a.bin - b.bin);
      return { places: list.map(({ bin }) => placeOfTable(table, bin)), count: list.length };
    };
  }

  /** Bins are cells, each with any number of places. */
  function surveyPlaces(window: Interval): SettledDensity['placesOf'] {
    const { distinct, first } = countPlaces({ table, rows, window, bins, grouping: groups });
    return (group) => {
      const lead = first[group] ?? NONE;
      return { places: lead === NONE ? [] : [placeOfTable(table, lead)], count: distinct[group] ?? 0 };
    };
  }

  return {
    camera,
    size,
    scale,
    bins,
    counts,
    move: tally.move,
    sums: () => sumGroups(bins, counts, groups),
    settle,
    corners: (group) =>
      last === undefined ? null : cornersOf({ table, rows, window: last.window, bins, grouping: groups }, group),
  };
}

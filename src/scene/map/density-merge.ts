import Supercluster from 'supercluster';
import type { Zoom } from '#model/camera.ts';
import { NONE } from '#model/event-columns.ts';
import { mercator } from '#model/world-position.ts';
import type { DensityBins } from './density-bins.ts';
import { ZONES } from './density-grid.ts';
import type { Grouping, GroupSums } from './density-sums.ts';
import { lonLatAt, WORLD_PX, worldSize } from './mercator.ts';
import { symbolRadius } from './merge.ts';

/** From so many events on, a symbol's size follows the number of digits. */
const MANY = 16;
/** Pixels of radius for each further digit: "123,456" still fits inside. */
const PER_DIGIT = 3.2;

/** Half the width of a symbol that may stand for a million events; up to sixteen as `symbolRadius` has it. */
export function densityRadius(count: number, scale = 1): number {
  return symbolRadius(count, scale) + scale * PER_DIGIT * Math.max(0, Math.log10(count / MANY));
}

/** Free pixels between two symbols, at text scale 1. */
const GAP = 4;
/** More buttons than this nobody reads, and no browser likes. */
export const MOST_SYMBOLS = 300;

/** Where groups stand and how they are drawn: pixels per unit of Mercator, and the text scale. */
export interface Sight {
  readonly zoom: Zoom;
  readonly scale: number;
}

/** Groups of bins, and where each of them is. */
export interface BinGroups extends Grouping {
  /** As `DensityBins.zone`. */
  readonly zone: Uint8Array;
  /** The middle of its bins, whatever the window; Mercator, beside the middle of the map. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Bins that lie closer together than symbols may, whatever the window, by supercluster. Those in the viewport and those in its
 * margin stay apart, so that the symbols in sight count what is in sight and nothing else.
 *
 * @param apart pixels between two groups, at text scale 1
 */
export function nearbyBins(bins: DensityBins, { zoom, scale }: Sight, apart: number): BinGroups {
  const of = new Int32Array(bins.size).fill(NONE);
  const groups = [ZONES.viewport, ZONES.margin].flatMap((zone) =>
    clusterZone(bins, zone, zoom, apart * scale).map((members) => ({ zone, members })),
  );
  groups.forEach(({ members }, group) => {
    for (const bin of members) of[bin] = group;
  });
  const middle = (axis: Float64Array, members: readonly number[]) =>
    members.reduce((sum, bin) => sum + (axis[bin] ?? 0), 0) / members.length;
  return {
    of,
    size: groups.length,
    zone: Uint8Array.from(groups, ({ zone }) => zone),
    x: Float64Array.from(groups, ({ members }) => middle(bins.x, members)),
    y: Float64Array.from(groups, ({ members }) => middle(bins.y, members)),
  };
}

function clusterZone(bins: DensityBins, zone: number, zoom: Zoom, radius: number): readonly (readonly number[])[] {
  const level = Math.floor(zoom);
  interface Members {
    members: number[];
  }
  const index = new Supercluster<{ readonly bin: number }, Members>({
    minZoom: level,
    maxZoom: level,
    radius,
    // Supercluster knows whole zoom levels only; at a fraction of one the tile is that much larger.
    extent: WORLD_PX * 2 ** (zoom - level),
    map: ({ bin }) => ({ members: [bin] }),
    reduce: (accumulated, { members }) => {
      accumulated.members.push(...members);
    },
  });
  const inZone = [...bins.live].filter((bin) => bins.zone[bin] === zone);
  const turn = turnIntoWorld(inZone.map((bin) => bins.x[bin] ?? 0));
  const features = [];
  for (const bin of inZone) {
    const coordinates = [...lonLatAt(mercator((bins.x[bin] ?? 0) - turn), mercator(bins.y[bin] ?? 0))];
    const geometry = { type: 'Point' as const, coordinates };
    features.push({ type: 'Feature' as const, properties: { bin }, geometry });
  }
  return index
    .load(features)
    .getClusters([-180, -90, 180, 90], level)
    .map(({ properties }) => ('members' in properties ? properties.members : [properties.bin]));
}

/** How far to turn the world, in Mercator, for none of these positions to lie past its edges, where supercluster knows nothing. */
function turnIntoWorld(xs: readonly number[]): number {
  const west = xs.reduce((a, b) => Math.min(a, b), Infinity);
  const east = xs.reduce((a, b) => Math.max(a, b), -Infinity);
  return west < 0 || east > 1 ? west : 0;
}

/**
 * Groups whose symbols would touch, joined; at most `MOST_SYMBOLS` of those in the viewport have events then. A group without
 * events in this window joins what it touches, or waits by itself for a window that has some.
 */
export function mergeTouching(groups: BinGroups, sums: GroupSums, sight: Sight): BinGroups {
  for (let gap = GAP; ; gap = gap * 2) {
    const merged = settle(blobsOf(groups, sums, sight), gap, sight);
    const shown = merged.filter(({ count, zone }) => count > 0 && zone === ZONES.viewport).length;
    if (shown <= MOST_SYMBOLS) return groupsOf(groups, merged, sight);
  }
}

/** A group on its way to a symbol; in pixels of the world. */
interface Blob {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly radius: number;
  readonly zone: number;
  readonly members: readonly number[];
}

/** Those with most events first, those without any last. */
function blobsOf({ size, x, y, zone }: BinGroups, sums: GroupSums, { zoom, scale }: Sight): readonly Blob[] {
  const world = worldSize(zoom);
  return Array.from({ length: size }, (_, group): Blob => {
    const count = sums.count[group] ?? 0;
    const at = count > 0 ? sums : { x, y };
    return {
      x: (at.x[group] ?? 0) * world,
      y: (at.y[group] ?? 0) * world,
      count,
      radius: densityRadius(Math.max(count, 1), scale),
      zone: zone[group] ?? 0,
      members: [group],
    };
  }).sort((a, b) => b.count - a.count);
}

function settle(blobs: readonly Blob[], gap: number, { scale }: Sight): readonly Blob[] {
  const settled: Blob[] = [];
  const waiting = [...blobs].reverse();
  for (let blob = waiting.pop(); blob !== undefined; blob = waiting.pop()) {
    const { x, y, radius, zone } = blob;
    const touching = settled.findIndex((other) => {
      const reach = other.radius + radius + gap * scale;
      return other.zone === zone && (other.x - x) ** 2 + (other.y - y) ** 2 < reach ** 2;
    });
    const [other] = touching < 0 ? [] : settled.splice(touching, 1);
    if (other === undefined) settled.push(blob);
    else waiting.push(join(other, blob, scale));
  }
  return settled;
}

/** An empty one leaves the other where it is. */
function join(a: Blob, b: Blob, scale: number): Blob {
  const count = a.count + b.count;
  const share = count === 0 ? 0 : b.count / count;
  return {
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share,
    count,
    radius: densityRadius(Math.max(count, 1), scale),
    zone: a.zone,
    members: [...a.members, ...b.members],
  };
}

function groupsOf({ of, size }: BinGroups, merged: readonly Blob[], { zoom }: Sight): BinGroups {
  const world = worldSize(zoom);
  const into = new Int32Array(size);
  merged.forEach(({ members }, group) => {
    for (const member of members) into[member] = group;
  });
  return {
    of: of.map((group) => (group === NONE ? NONE : (into[group] ?? NONE))),
    size: merged.length,
    zone: Uint8Array.from(merged, ({ zone }) => zone),
    x: Float64Array.from(merged, ({ x }) => x / world),
    y: Float64Array.from(merged, ({ y }) => y / world),
  };
}

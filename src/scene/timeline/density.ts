import type { Dataset } from '#model/dataset.ts';
import type { Interval } from '#model/time.ts';
import { categoryMark, REST_SLOT } from '#scene/category-mark.ts';
import { timelineAxis } from './axis.ts';
import { type Bin, type BinStep, binsIn, chooseStep } from './density-bins.ts';
import type { DensityFrame } from './density-frame.ts';
import type { BinTally } from './density-tally.ts';
import type { TimelineInput, WholeStory } from './input.ts';
import type { TimelineAxis } from './parts.ts';
import { type TimeScale, timeScale } from './scale.ts';

/** So that a single event among thousands is still seen, in px. */
const LOWEST = 2;

export interface DensityInput extends Pick<TimelineInput, 'dataset' | 'window' | 'measure' | 'words'> {
  readonly lanes: WholeStory['lanes'];
  readonly frame: DensityFrame;
  /** Counts a bin of these lanes. */
  readonly tally: (bin: Interval) => BinTally;
}

/** What the window shows: the calendar's bins, how the columns are scaled, and the axis below them. */
export interface DensityScene {
  readonly frame: DensityFrame;
  readonly scale: TimeScale;
  readonly step: BinStep;
  /** Those that overlap the window, from left to right; the outer ones may reach beyond it. */
  readonly bins: readonly Bin[];
  /** The count of a column as high as its lane: that of the highest one on screen, rounded up. */
  readonly most: number;
  readonly axis: TimelineAxis;
}

/** Counts what the window shows. There is one scale for all lanes; a column that the window's edge cuts counts as a whole. */
export function densityScene(input: DensityInput): DensityScene {
  const { frame, window, tally } = input;
  const scale = timeScale(window, frame.plot);
  const step = chooseStep(scale);
  const bins = binsIn(step, scale);
  let highest = 1;
  for (const bin of bins) for (const total of tally(bin).totals) if (total > highest) highest = total;
  const axis = timelineAxis(scale, { ...input, fontSize: frame.fontSize }, frame.width);
  return { frame, scale, step, bins, most: roundUp(highest), axis };
}

const ROUND = [1, 1.5, 2, 3, 4, 6, 8, 10];

/** A count of which the columns' scale may be made. Only a much higher column changes it, so that the others stay as they are. */
function roundUp(count: number): number {
  const power = 10 ** Math.floor(Math.log10(count));
  return power * (ROUND.find((factor) => factor * power >= count) ?? 10);
}

/** Boxes of one colour: three numbers for each, the index of the bin, the upper and the lower edge in CSS pixels. */
export interface DensityLayer {
  /** 1 to 8, or REST_SLOT: painted as `slotColour` says. */
  readonly slot: number;
  readonly boxes: readonly number[];
}

/**
 * The columns of some of a scene's bins. A column's height is the square root of its share of the highest one, so that a
 * burst does not flatten the rest; its colours divide that height in proportion to their counts.
 *
 * @param most the scene's
 */
export function stackColumns(
  { dataset, lanes, frame, tally }: Pick<DensityInput, 'dataset' | 'lanes' | 'frame' | 'tally'>,
  bins: readonly Interval[],
  most: number,
): readonly DensityLayer[] {
  const layers = new Map<number, number[]>();
  const layerOf = (category: number | null) => {
    const slot = slotOf(dataset, category);
    const layer = layers.get(slot) ?? [];
    layers.set(slot, layer);
    return layer;
  };
  const tallies = bins.map(tally);
  for (const [lane, { parts }] of lanes.entries()) {
    const row = frame.lanes.list[lane];
    if (row === undefined) continue;
    const boxes = parts.map(({ category }) => layerOf(category));
    for (const [bin, { totals, parts: counts }] of tallies.entries()) {
      const total = totals[lane] ?? 0;
      const height = Math.max(LOWEST, Math.sqrt(total / most) * (row.baseline - row.top));
      let foot: number = row.baseline;
      counts[lane]?.forEach((count, part) => {
        if (count === 0) return;
        const top = foot - (height * count) / total;
        boxes[part]?.push(bin, top, foot);
        foot = top;
      });
    }
  }
  return [...layers].map(([slot, boxes]) => ({ slot, boxes }));
}

function slotOf(dataset: Dataset, category: number | null): number {
  const id = category === null ? undefined : dataset.categories[category]?.id;
  return id === undefined ? REST_SLOT : categoryMark(dataset, id).slot;
}

import { type CssPx, cssPx, type Span } from '#scene/css-px.ts';
import { axisHeight } from './axis.ts';
import type { TimelineInput, WholeStory } from './input.ts';
import { laneHeads } from './lanes.ts';
import type { TimelineLane } from './parts.ts';
import { bareHead, placeTitle, plotBeside } from './titles.ts';

/** Free above the highest column of a lane. */
const HEADROOM = 5;

type FrameInput = Pick<TimelineInput, 'dataset' | 'grouping' | 'size' | 'measure' | 'fontSize' | 'words'> & WholeStory;

/** A lane of columns, which stand on `baseline` and reach up to `top`. */
export interface DensityLane extends TimelineLane {
  readonly top: CssPx;
  readonly baseline: CssPx;
}

/**
 * What stays where it is while the window moves. One canvas holds the lanes and, below them, the axis:
 *
 * ```text
 *  x 0         plot.x0                        plot.x1  width
 *  ┌───────────┬──────────────────────────────────┬──┐ y 0
 *  │ Belgium   │    ▂▅█▇▂        ▁▃▂             │  │  lanes of one height
 *  ├───────────┼──────────────────────────────────┼──┤
 *  │ Germany   │          ▁▂▂▁         ▅▇▂       │  │
 *  ├───────────┼──────────────────────────────────┼──┤ lanes.height
 *  │ 2018      │  May    Jun    Jul    Aug        │  │
 *  └───────────┴──────────────────────────────────┴──┘ height
 * ```
 */
export interface DensityFrame {
  readonly width: CssPx;
  /** Of what stands above the canvas. */
  readonly head: CssPx;
  readonly height: CssPx;
  readonly plot: Span;
  readonly fontSize: CssPx;
  readonly lanes: { readonly height: CssPx; readonly list: readonly DensityLane[] };
}

/** Lanes in the order, with the titles and beside the plot that the marks have; all of one height. */
export function densityFrame(input: FrameInput): DensityFrame {
  const { lanes, size, fontSize, measure } = input;
  const heads = laneHeads(lanes, input);
  const plot = plotBeside(heads, size.width, fontSize, measure);
  const above = plot.x0 < 24;
  const head = bareHead(plot);
  const height = cssPx(Math.max(0, size.height - head));
  const lanesHeight = cssPx(Math.max(0, height - axisHeight(fontSize, above)));
  const laneHeight = lanesHeight / Math.max(1, heads.length);
  const list = heads.map((head, index): DensityLane => {
    const y = laneHeight * index;
    const box = { y, height: laneHeight, firstRow: y + laneHeight / 2 };
    return {
      ...head,
      ...placeTitle(head, box, plot, input),
      y: cssPx(y),
      height: cssPx(laneHeight),
      rowCount: 1,
      empty: lanes[index]?.length === 0,
      top: cssPx(y + (above ? Math.min(fontSize * 1.6, laneHeight / 2) : HEADROOM)),
      baseline: cssPx(y + laneHeight - 1),
    };
  });
  return { width: size.width, head, height, plot, fontSize, lanes: { height: lanesHeight, list } };
}

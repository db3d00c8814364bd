import { slotColour } from '#scene/category-mark.ts';
import { cssPx } from '#scene/css-px.ts';
import type { DensityLayer, DensityScene } from '#scene/timeline/density.ts';
import { clampX } from '#scene/timeline/scale.ts';
import { AxisMarks } from './AxisMarks.tsx';
import { GridLines } from './GridLines.tsx';
import { LaneTitles } from './LaneTitles.tsx';

interface DensityPictureProps {
  readonly scene: DensityScene;
  /** For those who cannot see it. */
  readonly name: string;
  readonly layers: readonly DensityLayer[];
}

/** Between two columns, in CSS pixels. */
const GAP = 1;

/** The timeline of more events than can be told apart, as a picture: what the canvas shows, column by column. */
export function DensityPicture({ scene, name, layers }: DensityPictureProps) {
  const { frame, axis } = scene;
  const { width, head, height, lanes, plot, fontSize } = frame;
  return (
    <svg
      className="timeline-svg"
      width={width}
      height={head + height}
      style={{ fontSize }}
      role="img"
      aria-label={name}
    >
      <g transform={`translate(0,${head})`}>
        <GridLines ticks={axis.ticks} height={lanes.height} />
        {layers.map(({ slot, boxes }) => (
          <path key={slot} d={columnsPath(scene, boxes)} style={{ fill: slotColour(slot) }} />
        ))}
        <LaneTitles lanes={lanes.list} width={plot.x1} fontSize={fontSize} />
      </g>
      <g transform={`translate(0,${head + lanes.height})`}>
        <AxisMarks scene={{ axis, plot, fontSize, panned: cssPx(0) }} />
      </g>
    </svg>
  );
}

/** All boxes of a colour as one path. */
function columnsPath({ bins, frame: { plot } }: DensityScene, boxes: readonly number[]): string {
  let path = '';
  for (let i = 0; i < boxes.length; i += 3) {
    const bin = bins[boxes[i] ?? 0];
    if (bin === undefined) continue;
    const x0 = clampX(bin.x0, plot.x0, plot.x1);
    const x1 = clampX(bin.x1, plot.x0, plot.x1);
    const right = Math.max(x0 + 1, x1 - GAP);
    path += `M${round(x0)},${round(boxes[i + 2])}V${round(boxes[i + 1])}H${round(right)}V${round(boxes[i + 2])}Z`;
  }
  return path;
}

function round(px = 0): number {
  return Math.round(px * 100) / 100;
}

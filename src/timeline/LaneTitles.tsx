import { memo } from 'react';
import { useStoryText } from '#i18n/story-text.ts';
import { shapePath, slotColour } from '#scene/category-mark.ts';
import { cssPx } from '#scene/css-px.ts';
import type { TimelineLane } from '#scene/timeline/parts.ts';

interface LaneTitlesProps {
  readonly lanes: readonly TimelineLane[];
  readonly width: number;
  readonly fontSize: number;
}

/** The titles of all lanes, with the lines between them. */
export const LaneTitles = memo(function LaneTitles({ lanes, width, fontSize }: LaneTitlesProps) {
  return lanes.map((lane, index) => (
    <LaneTitle key={lane.id} lane={lane} first={index === 0} width={width} fontSize={fontSize} />
  ));
});

interface LaneTitleProps {
  readonly lane: TimelineLane;
  readonly first: boolean;
  readonly width: number;
  readonly fontSize: number;
}

/** A lane's title, with the sign of its category where it has one, and the line above the lane. */
function LaneTitle({ lane, first, width, fontSize }: LaneTitleProps) {
  const { titleAt, category } = lane;
  const { lang } = useStoryText();
  return (
    <g className={lane.empty ? 'timeline-lane timeline-lane-empty' : 'timeline-lane'}>
      {!first && <line className="timeline-lane-line" x1={12} x2={width} y1={lane.y} y2={lane.y} />}
      {category && (
        <path
          d={shapePath(category.shape, cssPx(5))}
          fill={slotColour(category.slot)}
          transform={`translate(${titleAt.x - 12},${titleAt.y})`}
        />
      )}
      <text className="timeline-lane-title" lang={lane.isTold ? lang : undefined}>
        {lane.titleLines.map((line, index) => {
          const y = titleAt.y + index * fontSize * 1.25;
          return (
            <tspan key={y} x={titleAt.x} y={y}>
              {line}
            </tspan>
          );
        })}
        <title>{lane.title}</title>
      </text>
    </g>
  );
}

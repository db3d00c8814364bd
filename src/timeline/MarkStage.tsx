import { useId, useRef } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import type { TimelineScene } from '#scene/timeline/parts.ts';
import type { StageBox } from '#stage/stage-box.ts';
import { timelineStage } from '#stage/timeline-stage.ts';
import { useStaged } from '#stage/use-staged.ts';
import { AxisMarks } from './AxisMarks.tsx';
import { EmptyNotice } from './EmptyNotice.tsx';
import { LaneMarks } from './LaneMarks.tsx';
import { MoreLanes } from './MoreLanes.tsx';
import type { RailParts } from './rail-parts.ts';
import { useAttentionPaint } from './use-attention-paint.ts';
import { useHeadHeight } from './use-head-height.ts';
import { useMarkFocus } from './use-mark-focus.ts';
import { useMarkPointer } from './use-mark-pointer.ts';
import { useSelectedInView } from './use-selected-in-view.ts';
import { useSlide } from './use-slide.ts';
import { useTimelineScene } from './use-timeline-scene.ts';
import { useWindowZoom } from './use-window-zoom.ts';

interface MarkStageProps {
  readonly box: StageBox;
  /** What draws the rails; without it there are none. */
  readonly parts?: RailParts | null;
}

/** Rails, lanes with a mark for each event, axis, and every gesture on them. */
export function MarkStage({ box, parts = null }: MarkStageProps) {
  const { messages } = useLocale();
  const { lang } = useStoryText();
  const scene = useTimelineScene(useStaged(timelineStage, box), parts?.layOutRails);
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const float = useRef<HTMLDivElement>(null);
  const shade = useRef<HTMLDivElement>(null);
  const id = useId();
  const { head, rails, lanes, axis, width } = scene;

  useSlide(root);
  useHeadHeight(root, rails ? head : undefined);
  useWindowZoom(root, scene);
  const onScrolled = useAttentionPaint(root, float, shade, scene, box.measure);
  const { tabStop, ...focusHandlers } = useMarkFocus(scroller, scene);
  useSelectedInView(scroller, scene);
  const pointer = useMarkPointer(scroller);

  return (
    <div className="timeline-strips" ref={root}>
      {axis.isAbove && <Axis scene={scene} />}
      {rails && parts && (
        <parts.RailStrip {...{ rails, width, id }} ticks={axis.ticks} dayless={scene.dayless} panned={scene.panned} />
      )}
      <div
        className="timeline-lanes"
        ref={scroller}
        tabIndex={-1}
        style={{ height: lanes.height, marginBlockStart: rails ? undefined : head }}
        onScroll={({ currentTarget }) => onScrolled(currentTarget.scrollTop)}
        {...pointer}
        {...focusHandlers}
      >
        <svg
          className="timeline-svg"
          role="group"
          aria-label={messages.panels.timeline()}
          aria-description={messages.timeline.hint()}
          width={width}
          height={lanes.contentHeight}
          style={{ fontSize: scene.fontSize }}
        >
          <LaneMarks scene={scene} tabStop={tabStop} id={id} />
        </svg>
      </div>
      <MoreLanes scroller={scroller} lanes={lanes} />
      {lanes.marks.length === 0 && <EmptyNotice scene={scene} />}
      {!axis.isAbove && <Axis scene={scene} />}
      <div className="timeline-shade" ref={shade} aria-hidden="true" hidden />
      <div
        className="timeline-float"
        ref={float}
        data-title-lang={lang}
        aria-hidden="true"
        hidden
        style={{ fontSize: scene.fontSize }}
      />
    </div>
  );
}

function Axis({ scene }: { readonly scene: TimelineScene }) {
  const { axis, width, fontSize } = scene;
  return (
    <svg
      className="timeline-svg timeline-axis"
      width={width}
      height={axis.height}
      style={{ fontSize }}
      aria-hidden="true"
    >
      <AxisMarks scene={scene} />
    </svg>
  );
}

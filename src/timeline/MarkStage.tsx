import { type PointerEvent, useId, useRef } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import { eventId } from '#model/id.ts';
import { NO_ATTENTION } from '#model/view.ts';
import type { StageBox } from '#stage/stage-box.ts';
import { useDatelineStore } from '#store/store-context.ts';
import { AxisMarks } from './AxisMarks.tsx';
import { ChapterStrip } from './ChapterStrip.tsx';
import { EmptyNotice } from './EmptyNotice.tsx';
import { eventAt } from './event-at.ts';
import { LaneMarks } from './LaneMarks.tsx';
import { useAttentionPaint } from './use-attention-paint.ts';
import { useMarkFocus } from './use-mark-focus.ts';
import { useSelectedInView } from './use-selected-in-view.ts';
import { useSlide } from './use-slide.ts';
import { useTimelineScene } from './use-timeline-scene.ts';
import { useWindowZoom } from './use-window-zoom.ts';

/** Chapters, lanes with a mark for each event, axis, and every gesture on them. */
export function MarkStage({ box }: { readonly box: StageBox }) {
  const { messages } = useLocale();
  const { lang } = useStoryText();
  const store = useDatelineStore();
  const scene = useTimelineScene(box);
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const float = useRef<HTMLDivElement>(null);
  const id = useId();
  const { lanes, axis, width } = scene;

  useSlide(root);
  useWindowZoom(root, scene);
  const onScrolled = useAttentionPaint(root, float, scene, box.measure);
  const { tabStop, ...focusHandlers } = useMarkFocus(scroller, scene);
  useSelectedInView(scroller, scene);

  function onPointerOver({ target, pointerType }: PointerEvent) {
    const event = eventAt(target);
    if (event === null || pointerType === 'touch') return;
    store.dispatch({ type: 'attend', attention: { kind: 'event', event: eventId(event) } });
  }

  function onPointerOut({ target, relatedTarget }: PointerEvent) {
    const event = eventAt(target);
    if (event === null || eventAt(relatedTarget) === event) return;
    const focused = eventAt(scroller.current?.querySelector(':focus-visible') ?? null);
    store.dispatch({
      type: 'attend',
      attention: focused === null ? NO_ATTENTION : { kind: 'event', event: eventId(focused) },
    });
  }

  function selectAt(target: EventTarget) {
    const event = eventAt(target);
    store.dispatch(event === null ? { type: 'clear-selection' } : { type: 'select-event', event: eventId(event) });
  }

  return (
    <div className="timeline-strips" ref={root}>
      <ChapterStrip scene={scene} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons are the marks inside; this hears for all of them */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: so are the keys */}
      <div
        className="timeline-lanes"
        ref={scroller}
        tabIndex={-1}
        style={{ height: lanes.height }}
        onScroll={({ currentTarget }) => onScrolled(currentTarget.scrollTop)}
        onClick={({ target }) => selectAt(target)}
        onPointerOver={onPointerOver}
        onPointerOut={onPointerOut}
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
      {lanes.marks.length === 0 && <EmptyNotice scene={scene} />}
      <svg
        className="timeline-svg"
        width={width}
        height={axis.height}
        style={{ fontSize: scene.fontSize }}
        aria-hidden="true"
      >
        <AxisMarks scene={scene} />
      </svg>
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

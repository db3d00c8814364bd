import type { EventId } from '#model/id.ts';
import type { Interval } from '#model/time.ts';
import type { Attention } from '#model/view.ts';
import type { MeasureText } from '#scene/css-px.ts';
import type { TimelineMark, TimelineScene } from '#scene/timeline/parts.ts';
import type { Store } from '#store/create-store.ts';
import { withAttribute } from '#ui/with-attribute.ts';
import { placeFloat } from './float-label.ts';

/** Of the narrowest shade, in px. */
const LEAST_SHADE = 2;

/** Nodes and measures that attention is painted with; all exist already. */
export interface AttentionFrame {
  readonly scene: TimelineScene;
  readonly measure: MeasureText;
  /** How far the lanes are scrolled down, in px. */
  readonly scrolled: number;
}

/** What moves to where the attention is. */
export interface AttentionNodes {
  readonly float: HTMLElement;
  readonly shade: HTMLElement;
}

export interface AttentionPaint {
  /** Paints anew after the scene was drawn or scrolled. */
  readonly set: (frame: AttentionFrame) => void;
  readonly destroy: () => void;
}

/**
 * Lights up the marks that are attended to here or in another panel, and moves the floating label to the one that has the
 * attention, or to the selected one if it has no label of its own. Only toggles attributes and moves one element: no
 * render, and nothing that makes the browser measure.
 *
 * @param stage holds the marks and, as its own children, the floating label and the shade over a stretch of time
 */
export function makeAttentionPaint(stage: HTMLElement, { float, shade }: AttentionNodes, store: Store): AttentionPaint {
  let frame: AttentionFrame | undefined;

  function paint() {
    if (frame === undefined) return;
    const { attention, view } = store.getState();
    if (attention.kind === 'span') shadeSpan(shade, attention.span, view.window, frame.scene);
    else shade.hidden = true;
    for (const node of stage.querySelectorAll('[data-attended]')) node.removeAttribute('data-attended');
    for (const event of attendedEvents(frame.scene, attention)) {
      for (const name of ['data-mark', 'data-told'] as const) {
        for (const node of stage.querySelectorAll(withAttribute(name, event))) node.setAttribute('data-attended', '');
      }
    }
    const spoken = spokenMark(frame.scene, attention);
    if (spoken === undefined) float.hidden = true;
    else moveFloat(float, spoken, frame);
  }

  const unsubscribe = store.subscribe((state, previous) => {
    if (state.attention !== previous.attention) paint();
  });
  return {
    set(next) {
      frame = next;
      paint();
    },
    destroy: unsubscribe,
  };
}

/** Over rails and lanes, as much of the stretch as the window shows. */
function shadeSpan(shade: HTMLElement, span: Interval, window: Interval, { plot, head, lanes }: TimelineScene): void {
  const xOf = (t: number) => {
    const share = (t - window.start) / (window.end - window.start);
    return plot.x0 + Math.min(Math.max(share, 0), 1) * (plot.x1 - plot.x0);
  };
  const [x0, x1] = [xOf(span.start), xOf(span.end)];
  shade.hidden = x1 <= x0;
  shade.style.left = `${x0}px`;
  shade.style.width = `${Math.max(x1 - x0, LEAST_SHADE)}px`;
  shade.style.height = `${head + lanes.height}px`;
}

function attendedEvents({ lanes }: TimelineScene, attention: Attention): readonly EventId[] {
  switch (attention.kind) {
    case 'none':
    case 'span':
      return [];
    case 'event':
      return [attention.event];
    case 'places':
      return lanes.marks.flatMap(({ event, place }) =>
        place !== null && attention.places.includes(place) ? event : [],
      );
  }
}

function spokenMark({ lanes }: TimelineScene, attention: Attention): TimelineMark | undefined {
  if (attention.kind === 'event') return markOf(lanes.marks, attention.event);
  return lanes.marks.find(({ selected, label }) => selected && label === null);
}

function markOf(marks: readonly TimelineMark[], id: EventId): TimelineMark | undefined {
  return marks.find(({ event }) => event === id);
}

function moveFloat(float: HTMLElement, mark: TimelineMark, { scene, measure, scrolled }: AttentionFrame): void {
  const { head, lanes, fontSize, width, panned } = scene;
  const label = {
    title: mark.title,
    isTold: true,
    lines: [mark.when, ...mark.otherwise],
    x: mark.x + panned,
    y: head + Math.max(0, Math.min(mark.y - scrolled, lanes.height)),
    width,
    height: head + lanes.height + (scene.axis.isAbove ? 0 : scene.axis.height),
    fontSize,
  };
  placeFloat(float, label, measure);
}

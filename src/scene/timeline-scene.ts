import type { Interval } from '#model/time.ts';
import { chapterSpan } from '#query/chapter-span.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { categoryMark } from './category-mark.ts';
import { cssPx } from './css-px.ts';
import type { Box, PackItem } from './pack-rows.ts';
import { timelineAxis } from './timeline-axis.ts';
import { chapterBands } from './timeline-chapters.ts';
import type { TimelineInput } from './timeline-input.ts';
import { aboveBy, inkOf, labelPlaces, labelPriority } from './timeline-labels.ts';
import { groupIntoLanes, type LaneGroup } from './timeline-lanes.ts';
import { type LaneLayout, type LaneRows, layoutLanes, TARGET } from './timeline-layout.ts';
import { type MarkExtent, markExtent, SHAPE_HALF } from './timeline-mark.ts';
import type { Span, TimelineLabel, TimelineLane, TimelineMark, TimelineScene } from './timeline-parts.ts';
import { type TimeScale, timeScale } from './timeline-scale.ts';
import { NARROW, placeTitle, plotBeside } from './timeline-titles.ts';

/** An actor's lane gets one for each so many pixels of height. */
const ACTOR_LANE = 44;

/** An event that is in the window, on its way to a mark. */
interface Candidate {
  readonly told: ToldEvent;
  readonly extent: MarkExtent;
  readonly item: PackItem;
}

/**
 * Lays out the timeline: which lanes there are, where each event's mark, ghosts and label stand, the ticks and the
 * chapters. The same input gives the same scene, in a browser, in Node or in a Worker.
 */
export function timelineScene(input: TimelineInput): TimelineScene {
  const { size, fontSize, measure } = input;
  const groups = groupIntoLanes({ ...input, actorLanes: Math.max(3, Math.floor(size.height / ACTOR_LANE)) });
  const plot = plotBeside(groups, size.width, fontSize, measure);
  const scale = timeScale(input.window, plot);
  const chapters = chapterBands(input, chapterSpansOf(input), scale);
  const axis = timelineAxis(scale, input, size.width);
  const height = cssPx(Math.max(0, size.height - chapters.height - axis.height));
  const candidates = groups.map((group) => candidatesOf(group, input, scale));
  const layout = layoutLanes(
    candidates.map((lane) => lane.map(({ item }) => item)),
    { height, fontSize, ...roomOf(input) },
  );
  const contentHeight = cssPx(Math.max(height, Math.ceil(layout.contentHeight)));
  return {
    width: size.width,
    plot,
    fontSize,
    chapters,
    lanes: {
      height,
      contentHeight,
      list: lanesOf(groups, layout, input, plot),
      marks: marksOf(groups, candidates, layout, input),
    },
    axis,
    eventCount: input.whole?.lanes.reduce((sum, { length }) => sum + length, 0) ?? input.events.length,
  };
}

function chapterSpansOf({ whole, dataset, events }: TimelineInput): readonly (Interval | undefined)[] {
  return whole?.chapterSpans ?? dataset.chapters.map((chapter) => chapterSpan(chapter, events));
}

/** Narrow: a line for the lane's title and one for labels above the marks. */
function roomOf({ size, fontSize }: TimelineInput): { readonly lead: number; readonly roomyPitch: number } {
  const title = fontSize * 1.6;
  const label = aboveBy(fontSize) + fontSize / 2;
  return size.width < NARROW
    ? { lead: title + label, roomyPitch: Math.max(TARGET, label + SHAPE_HALF + 2) }
    : { lead: Math.max(TARGET / 2, fontSize), roomyPitch: Math.max(TARGET, fontSize * 1.5) };
}

function candidatesOf(group: LaneGroup, input: TimelineInput, scale: TimeScale): readonly Candidate[] {
  const { measure, fontSize, selectedEvent, size } = input;
  return group.events.flatMap((told, order) => {
    const extent = markExtent(told, scale);
    if (extent === undefined) return [];
    const text = { width: measure(told.event.title, fontSize), fontSize, above: size.width < NARROW };
    const item: PackItem = {
      spots: extent.shapeX.map((shapeX) => ({ shapeX, labels: labelPlaces(extent, shapeX, text, scale.plot) })),
      ink: inkOf(extent),
      priority: labelPriority(told, order),
      first: told.event.id === selectedEvent,
    };
    return { told, extent, item };
  });
}

function lanesOf(
  groups: readonly LaneGroup[],
  layout: LaneLayout,
  input: TimelineInput,
  plot: Span,
): readonly TimelineLane[] {
  return groups.flatMap((group, index) => {
    const lane = layout.lanes[index];
    if (lane === undefined) return [];
    return {
      id: group.id,
      title: group.title,
      ...placeTitle(group, lane, plot, input),
      category: group.category,
      y: cssPx(lane.y),
      height: cssPx(lane.height),
      rowCount: Math.max(1, lane.rows.rowCount),
      empty: lane.rows.placed.length === 0,
    };
  });
}

function marksOf(
  groups: readonly LaneGroup[],
  candidates: readonly (readonly Candidate[])[],
  layout: LaneLayout,
  input: TimelineInput,
): readonly TimelineMark[] {
  const marks = new Map<ToldEvent, TimelineMark>();
  for (const [index, group] of groups.entries()) {
    const lane = layout.lanes[index];
    if (lane === undefined) continue;
    for (const [order, candidate] of (candidates[index] ?? []).entries()) {
      const mark = markOf(candidate, order, group, lane, layout.pitch, input);
      if (mark !== undefined) marks.set(candidate.told, mark);
    }
  }
  return input.events.flatMap((told) => marks.get(told) ?? []);
}

function markOf(
  { told, extent }: Candidate,
  order: number,
  group: LaneGroup,
  lane: LaneRows,
  pitch: number,
  { dataset, fontSize, measure, selectedEvent, selectedPlace, words }: TimelineInput,
): TimelineMark | undefined {
  const packed = lane.rows.placed[order];
  if (packed === undefined) return undefined;
  const { event, place } = told;
  const y = cssPx(lane.firstRow + packed.row * pitch);
  return {
    event: event.id,
    place: place?.id ?? null,
    lane: group.id,
    row: packed.row,
    kind: extent.kind,
    x: cssPx(packed.spot.shapeX),
    y,
    bar: extent.bar,
    category: categoryMark(dataset, event.category),
    dashed: extent.dashed,
    halo: extent.halo,
    quiet: extent.quiet,
    ghosts: extent.ghosts,
    muted: selectedPlace !== null && place?.id !== selectedPlace,
    selected: event.id === selectedEvent,
    title: event.title,
    when: words.date(told),
    otherwise: words.otherDates(told),
    name: words.name(told),
    label: packed.label && labelOf(packed.label, packed.spot.shapeX, event.title, measure(event.title, fontSize), y),
  };
}

function labelOf(box: Box, shapeX: number, text: string, width: number, y: number): TimelineLabel {
  const onTheLeft = box.x1 <= shapeX;
  const x = box.x0 + 1 + (onTheLeft ? width : 0);
  return {
    text,
    x: cssPx(x),
    y: cssPx(y + (box.y0 + box.y1) / 2),
    anchor: onTheLeft ? 'end' : 'start',
    width: cssPx(width),
  };
}

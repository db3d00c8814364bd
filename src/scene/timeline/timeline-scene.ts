import type { EventId } from '#model/id.ts';
import { overlaps } from '#model/time.ts';
import { categoryMark } from '#scene/category-mark.ts';
import { cssPx, type Span } from '#scene/css-px.ts';
import { axisHeightAbove, axisOf, chooseTicks, type StepChoice } from './axis.ts';
import { type Candidate, candidatesOf, eventsOfAll } from './candidates.ts';
import { daylessOf } from './dayless.ts';
import type { TimelineInput } from './input.ts';
import { aboveBy, labelIn } from './labels.ts';
import { groupIntoLanes, type LaneGroup } from './lanes.ts';
import { type LaneLayout, type LaneRows, type LayoutRoom, layoutLanes, TARGET } from './layout.ts';
import { SHAPE_HALF, stanceOf } from './mark.ts';
import type { PackedItem } from './pack-rows.ts';
import type { TimelineLane, TimelineMark, TimelineScene } from './parts.ts';
import type { RailsRoom } from './rail-parts.ts';
import { railsRoom } from './rail-room.ts';
import { timeScale } from './scale.ts';
import { bareHead, NARROW, placeTitle, plotBeside } from './titles.ts';

/** Rows are no closer than this, in px. */
const CLOSEST = 18;

/** An actor's lane gets one for each so many pixels of height. */
const ACTOR_LANE = 44;

/** A scene and how it came about: what is kept of it while the window moves. */
export interface LaidTimeline {
  readonly input: TimelineInput;
  readonly scene: TimelineScene;
  readonly groups: readonly LaneGroup[];
  /** For each of the groups. */
  readonly candidates: readonly (readonly Candidate[])[];
  readonly layout: LaneLayout;
  readonly ticks: StepChoice;
  /** Absent where there are no rails. */
  readonly railsRoom: RailsRoom | undefined;
}

/**
 * Lays out the timeline: which lanes there are, where each event's mark, ghosts and label stand, the ticks and the
 * rails. The same input gives the same scene, in a browser, in Node or in a Worker.
 */
export function timelineScene(input: TimelineInput): TimelineScene {
  return layOutTimeline(input).scene;
}

/** `timelineScene` with all that it was laid out from, so that `pan.ts` can move it along. */
export function layOutTimeline(input: TimelineInput): LaidTimeline {
  const { size, fontSize, measure } = input;
  const groups = laneGroups(input);
  const room = roomForRails(input, groups.length);
  const plot = plotBeside(groups, size.width, fontSize, measure, room?.column);
  const scale = timeScale(input.window, plot);
  const rails = room && input.rails ? (input.layOutRails?.({ ...input, ...input.rails }, scale, room) ?? null) : null;
  const ticks = chooseTicks(scale, input);
  const axis = axisOf(ticks, scale, input, { x0: cssPx(0), x1: size.width }, rails !== null);
  const head = rails === null ? bareHead(plot) : cssPx(axis.height + rails.height);
  const height = cssPx(Math.max(0, size.height - head - (axis.isAbove ? 0 : axis.height)));
  const candidates = groups.map(({ events }) => candidatesOf(events, input, scale));
  const layout = layoutLanes(
    candidates.map((lane) => lane.map(({ item }) => item)),
    { height, fontSize, ...roomOf(input) },
  );
  const contentHeight = cssPx(Math.max(height, Math.ceil(layout.contentHeight)));
  const scene = {
    width: size.width,
    plot,
    panned: cssPx(0),
    fontSize,
    head,
    rails,
    lanes: {
      height,
      contentHeight,
      pitch: cssPx(layout.pitch),
      list: lanesOf(groups, candidates, layout, input, plot),
      marks: marksOf(groups, candidates, layout, input),
    },
    axis,
    dayless: daylessOf(candidates, axis, input, plot),
    eventCount: input.whole?.lanes.reduce((sum, { length }) => sum + length, 0) ?? input.events.length,
  };
  return { input, scene, groups, candidates, layout, ticks, railsRoom: room };
}

/** Absent where nothing is contested, or the lanes leave no room. */
function roomForRails(
  { rails, layOutRails, size, fontSize, events, window, stepEvents }: TimelineInput,
  lanes: number,
): RailsRoom | undefined {
  if (rails === undefined || layOutRails === undefined) return undefined;
  const rows = events.filter(({ date }) => overlaps(date, window)).length;
  const { accounts, others } = rails.story;
  return railsRoom({
    ...{
      rails: accounts.length,
      hasOthers: others.length > 0,
      axis: axisHeightAbove(fontSize),
      size,
      fontSize,
      rows,
      lanes,
      isStep: stepEvents !== undefined,
    },
  });
}

/** The lanes that the events fall into; as many of actors as the height has room for, three at least. */
export function laneGroups(input: TimelineInput): readonly LaneGroup[] {
  const events = eventsOfAll(input);
  return groupIntoLanes({ ...input, events, actorLanes: Math.max(3, Math.floor(input.size.height / ACTOR_LANE)) });
}

/** Narrow: a line for the lane's title and one for labels above the marks. */
function roomOf({ size, fontSize }: TimelineInput): Omit<LayoutRoom, 'height' | 'fontSize'> {
  const title = fontSize * 1.6;
  const label = aboveBy(fontSize) + fontSize / 2;
  const closePitch = Math.max(CLOSEST, Math.ceil(fontSize * 1.5));
  return size.width < NARROW
    ? { lead: title + label, roomyPitch: Math.max(TARGET, label + SHAPE_HALF + 2), closePitch, mayDropLabels: true }
    : {
        lead: Math.max(TARGET / 2, fontSize),
        roomyPitch: Math.max(TARGET, closePitch),
        closePitch,
        mayDropLabels: false,
      };
}

function lanesOf(
  groups: readonly LaneGroup[],
  candidates: readonly (readonly Candidate[])[],
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
      isTold: group.isTold,
      ...placeTitle(group, lane, plot, input),
      category: group.category,
      y: cssPx(lane.y),
      height: cssPx(lane.height),
      rowCount: Math.max(1, lane.rows.rowCount),
      empty: candidates[index]?.every(({ own }) => own === null) ?? true,
    };
  });
}

function marksOf(
  groups: readonly LaneGroup[],
  candidates: readonly (readonly Candidate[])[],
  layout: LaneLayout,
  input: TimelineInput,
): readonly TimelineMark[] {
  const marks = new Map<EventId, TimelineMark>();
  for (const [index, group] of groups.entries()) {
    const lane = layout.lanes[index];
    if (lane === undefined) continue;
    for (const [order, candidate] of (candidates[index] ?? []).entries()) {
      const packed = lane.rows.placed[order];
      const mark = packed && markOf(candidate, packed, group, lane, layout.pitch, input);
      if (mark !== undefined) marks.set(mark.event, mark);
    }
  }
  return input.events.flatMap(({ event }) => marks.get(event.id) ?? []);
}

/**
 * The mark of an event that has been given its row; `undefined` where the present account has none in the window.
 *
 * @param pitch of the lane's rows, in px
 */
export function markOf(
  { own }: Candidate,
  packed: PackedItem,
  group: LaneGroup,
  lane: Pick<LaneRows, 'firstRow'>,
  pitch: number,
  input: TimelineInput,
): TimelineMark | undefined {
  if (own === null) return undefined;
  const { told, extent, labels } = own;
  const { dataset, selectedEvent, selectedPlace, stepEvents, words } = input;
  const { event, title, place } = told;
  const y = cssPx(lane.firstRow + packed.row * pitch);
  const box = packed.side === null ? undefined : labels[packed.side];
  const label = packed.side !== null && box ? labelIn(box, packed.side, told, input) : null;
  return {
    event: event.id,
    place: place?.id ?? null,
    lane: group.id,
    row: packed.row,
    kind: extent.kind,
    x: extent.shapeX,
    y,
    bar: extent.bar,
    category: categoryMark(dataset, event.category),
    dashed: extent.dashed,
    stance: stanceOf(told),
    halo: extent.halo,
    dayless: extent.dayless,
    ghosts: extent.ghosts,
    muted: (selectedPlace !== null && place?.id !== selectedPlace) || stepEvents?.has(event.id) === false,
    selected: event.id === selectedEvent,
    key: event.key === true,
    title,
    when: words.date(told),
    otherwise: words.doubts(told),
    name: words.name(told),
    label: label && { ...label, y: cssPx(y + label.y) },
  };
}

import { type Interval, overlaps } from '#model/time.ts';
import { otherDates } from '#query/contested-telling.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { cssPx, type Span } from '#scene/css-px.ts';
import { reuse, same } from '#scene/reuse.ts';
import { axisOf, chooseTicks, ticksAt } from './axis.ts';
import { type Candidate, candidateOf, ownItem } from './candidates.ts';
import type { TimelineInput } from './input.ts';
import { BREATH, drawnSpan, labelWidth, roomIn } from './labels.ts';
import type { LaneGroup } from './lanes.ts';
import { type LaneRows, roomForRows } from './layout.ts';
import { type PackedItem, type PackItem, packRows } from './pack-rows.ts';
import type { TimelineMark, TimelineScene } from './parts.ts';
import { type TimeScale, timeScale } from './scale.ts';
import { type LaidTimeline, laneGroups, layOutTimeline, markOf } from './timeline-scene.ts';

/** Windows whose lengths differ by less than this over the whole plot are equally long, in px. */
const ROUNDING = 0.05;

/** A window that moves by more than this share of its length has jumped, and is laid out anew. */
const JUMP = 1;

/** What a label may need beside its text on either side of a mark, in px. */
const LABEL_ROOM = 20;

/**
 * Lays out a timeline whose window moves. While it moves, each event that stays in sight keeps its row, lanes keep their
 * heights and the axis its step, and what merely moves stays the same object (`TimelineScene.panned`); what comes into sight
 * takes a row that is free. A window that rests, jumps or is zoomed is laid out as `timelineScene` does.
 */
export function createTimelineLayout(): (input: TimelineInput, moving: boolean) => TimelineScene {
  let pan: Pan | undefined;
  return (input, moving) => {
    if (moving && pan?.goesOnTo(input)) return pan.move(input);
    const laid = layOutTimeline(input);
    pan = makePan(laid);
    return laid.scene;
  };
}

interface Pan {
  readonly goesOnTo: (input: TimelineInput) => boolean;
  readonly move: (input: TimelineInput) => TimelineScene;
}

/** A mark where it was last drawn, in the pixels of the window that was laid out. */
interface Placed {
  readonly item: PackItem;
  readonly packed: PackedItem;
  readonly mark: TimelineMark;
  /** All that it draws, or would draw if there were room. */
  readonly reach: Span;
  /** The plot's edges had no part in how it is drawn, nor does any of it stand beside the plot. */
  readonly whole: boolean;
}

/**
 * The plot slides over the pixels of the window that was laid out:
 *
 * ```text
 *  laid out      plot.x0 |────────────────────| plot.x1
 *  now, panned < 0            |────────────────────|       plot.x0 − panned
 * ```
 */
function makePan(laid: LaidTimeline): Pan {
  const { layout } = laid;
  const base = timeScale(laid.input.window, laid.scene.plot);
  let { scene, groups, input: last } = laid;
  let placed = placedOf(laid, base);
  const railsAt = movingRails(laid, base);

  function move(input: TimelineInput): TimelineScene {
    if (input.events !== last.events) groups = laneGroups(input);
    last = input;
    const panned = cssPx(base.plot.x0 - base.toX(input.window.start));
    const plot = { x0: cssPx(base.plot.x0 - panned), x1: cssPx(base.plot.x1 - panned) };
    const scale = timeScale(input.window, plot);
    const now = new Map<ToldEvent, Placed>();
    for (const [index, group] of groups.entries()) {
      const lane = layout.lanes[index];
      if (lane !== undefined) placeLane(group, lane, scale, input, now);
    }
    placed = now;
    const { step } = laid.ticks;
    const ticks = (step && ticksAt(step, scale, input)) ?? chooseTicks(scale, input);
    const axis = axisOf(
      ticks,
      scale,
      input,
      { x0: cssPx(-panned), x1: cssPx(scene.width - panned) },
      scene.axis.isAbove,
    );
    const seen = new Set([...now.values()].map(({ mark }) => mark.lane));
    const lanes = scene.lanes.list.map((lane) => ({ ...lane, empty: !seen.has(lane.id) }));
    const marks = input.events.flatMap((told) => now.get(told)?.mark ?? []);
    scene = {
      ...scene,
      panned,
      rails: railsAt(panned),
      lanes: {
        ...scene.lanes,
        list: reuse(scene.lanes.list, lanes, ({ id }) => id),
        marks: reuse(scene.lanes.marks, marks, ({ event }) => event),
      },
      axis: { ...axis, height: scene.axis.height, ticks: reuse(scene.axis.ticks, axis.ticks, ({ at }) => at) },
    };
    return scene;
  }

  function placeLane(
    group: LaneGroup,
    lane: LaneRows,
    scale: TimeScale,
    input: TimelineInput,
    now: Map<ToldEvent, Placed>,
  ) {
    const entries = group.events.flatMap((told, order) => {
      if (!overlaps(told.date, scale.window)) return [];
      const before = placed.get(told);
      if (before?.whole && isInside(before.reach, scale.plot)) return { told, before, item: asKept(before) };
      const candidate = candidateOf(told, order, input, scale, before?.packed.side);
      return candidate ? { told, before, candidate, item: inItsRow(candidate.item, before) } : [];
    });
    const isStill = entries.every(({ candidate }) => candidate === undefined);
    const rules = { ...layout.rules, pitch: layout.pitch, maxRows: roomForRows(lane, layout.pitch) };
    const items = entries.map(({ item }) => item);
    const rows = isStill ? undefined : packRows(items, rules).placed;
    for (const [index, { told, before, candidate, item }] of entries.entries()) {
      const packed = rows?.[index];
      if (candidate === undefined || packed === undefined) {
        if (before !== undefined) now.set(told, before);
        continue;
      }
      const fresh = markOf(candidate, packed, group, lane, layout.pitch, input);
      if (fresh === undefined || candidate.own === null) continue;
      const mark = before !== undefined && same(before.mark, fresh) ? before.mark : fresh;
      now.set(told, placedAt({ item, packed, mark }, candidate.own, scale, input));
    }
  }

  return { goesOnTo: (input) => isPan(laid.input, last.window, input, base), move };
}

/** The rails as they were laid out; once more with a plot's width on either side when the window comes to what is not drawn. */
function movingRails(
  { input, railsRoom, scene }: LaidTimeline,
  base: TimeScale,
): (panned: number) => TimelineScene['rails'] {
  const { plot } = base;
  const width = plot.x1 - plot.x0;
  let { rails } = scene;
  let drawn = plot;
  return (panned) => {
    if (railsRoom === undefined || input.rails === undefined || rails === null) return rails;
    const [x0, x1] = [plot.x0 - panned, plot.x1 - panned];
    if (x0 < drawn.x0 || x1 > drawn.x1) {
      drawn = { x0: cssPx(x0 - width), x1: cssPx(x1 + width) };
      rails = input.layOutRails?.({ ...input, ...input.rails }, base, railsRoom, drawn) ?? null;
    }
    return rails;
  };
}

/** The same timeline but for where the window is. The events of a large story are those in the window. */
function isPan(from: TimelineInput, before: Interval, to: TimelineInput, { plot, window }: TimeScale): boolean {
  const length = window.end - window.start;
  const longer = (to.window.end - to.window.start) / length - 1;
  if (Math.abs(longer) * (plot.x1 - plot.x0) > ROUNDING) return false;
  if (Math.abs(to.window.start - before.start) > JUMP * length) return false;
  const { window: _, events, ...rest } = to;
  return (events === from.events || to.whole !== undefined) && sameValues(rest, from);
}

function sameValues<Part extends object>(part: Part, whole: Part): boolean {
  return Object.entries(part).every(([key, value]) => Object.is(Reflect.get(whole, key), value));
}

function placedOf({ input, scene, candidates, layout }: LaidTimeline, scale: TimeScale): Map<ToldEvent, Placed> {
  const marks = new Map(scene.lanes.marks.map((mark) => [mark.event, mark]));
  const placed = new Map<ToldEvent, Placed>();
  for (const [index, lane] of candidates.entries()) {
    for (const [order, candidate] of lane.entries()) {
      const packed = layout.lanes[index]?.rows.placed[order];
      const mark = marks.get(candidate.event);
      if (!packed || !mark || candidate.own === null) continue;
      const item = ownItem(candidate);
      placed.set(candidate.own.told, placedAt({ item, packed, mark }, candidate.own, scale, input));
    }
  }
  return placed;
}

function placedAt(
  { item, packed, mark }: Pick<Placed, 'item' | 'packed' | 'mark'>,
  { told, extent, labels }: NonNullable<Candidate['own']>,
  scale: TimeScale,
  input: TimelineInput,
): Placed {
  const wanted = labelWidth(told, input);
  const label = packed.side === null ? undefined : labels[packed.side];
  const room = label !== undefined && roomIn(label) >= wanted ? 0 : wanted + LABEL_ROOM;
  const dates = [told.date, ...otherDates(told.others).map(({ date }) => date)];
  const drawn = drawnSpan(extent);
  const x0 = Math.min(drawn.x0, ...dates.map(({ start }) => scale.toX(start))) - room;
  const x1 = Math.max(drawn.x1, ...dates.map(({ end }) => scale.toX(end))) + room;
  const text = label === undefined ? { x0, x1 } : { x0: label.x0 + BREATH, x1: label.x1 - BREATH };
  const reach = { x0: cssPx(Math.min(x0, text.x0)), x1: cssPx(Math.max(x1, text.x1)) };
  const isBeside = extent.dayless || extent.ghosts.some(({ dotted }) => dotted);
  return { item, packed, mark, reach, whole: !isBeside && isInside(reach, scale.plot) };
}

function isInside(span: Span, { x0, x1 }: Span): boolean {
  return span.x0 >= x0 && span.x1 <= x1;
}

function asKept({ item, packed }: Placed): PackItem {
  return { ...item, kept: packed, keptRow: undefined };
}

/** Who had a label is the first to get one again. */
function inItsRow(item: PackItem, before: Placed | undefined): PackItem {
  if (before === undefined) return item;
  return { ...item, keptRow: before.packed.row, first: item.first === true || before.mark.label !== null };
}

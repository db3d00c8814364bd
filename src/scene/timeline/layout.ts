import { SHAPE_HALF } from './mark.ts';
import { type PackedRows, type PackItem, type PackRules, packRows } from './pack-rows.ts';

/** Smallest height and width of what can be clicked (WCAG 2.2, 2.5.8). */
export const TARGET = 24;

const ROOMIEST = 34;

/** More than any lane ever needs. */
const MOST_ROWS = 500;

/** Rows that hold a line of text and nothing more, as a share of the font size: where even the closest rows must scroll. */
const TIGHT = 1;

/** How many times their height the lanes may need before marks are let overlap. */
const LONGEST_SCROLL = 2.5;

export interface LaneRows {
  readonly y: number;
  readonly height: number;
  /** The middle of the first row. */
  readonly firstRow: number;
  readonly rows: PackedRows;
}

export interface LaneLayout {
  /** How the rows were packed; `pitch` is at least that of the rules. */
  readonly rules: PackRules;
  readonly pitch: number;
  readonly contentHeight: number;
  readonly lanes: readonly LaneRows[];
}

export interface LayoutRoom {
  readonly height: number;
  readonly fontSize: number;
  /** From the lane's top to the middle of its first row: more where the title, or labels, stand above. */
  readonly lead: number;
  /** How far apart rows are where there is room, and how close they may come. */
  readonly roomyPitch: number;
  readonly closePitch: number;
  /** Rather than that rows scroll, marks go without labels. */
  readonly mayDropLabels: boolean;
}

type Lanes = readonly (readonly PackItem[])[];
type Attempt = Pick<PackRules, 'pitch' | 'targetHalf' | 'reserveUpTo' | 'maxRows'>;

/**
 * Shares the height among the lanes by their need. What is tried, in this order, until all rows fit:
 *
 * 1. a row of at least 24 px for each event and its label;
 * 2. rows that come closer, to 18 px; on narrow panels in the variant that keeps most labels;
 * 3. rows that scroll, while they need no more than two and a half times the height, with fewer labels if need be;
 * 4. targets that overlap, though nothing drawn does (whole years of a dense story);
 * 5. marks that overlap.
 *
 * What is selected has no part in it, so that no mark moves because it was clicked.
 */
export function layoutLanes(lanes: Lanes, room: LayoutRoom): LaneLayout {
  const unselected = lanes.map((items) => items.map((item) => ({ ...item, first: false })));
  return fill(stack(lanes, chooseAttempt(unselected, room), room), room);
}

function chooseAttempt(lanes: Lanes, room: LayoutRoom): Attempt {
  const none = -Infinity;
  const roomy = { pitch: room.roomyPitch, targetHalf: TARGET / 2, reserveUpTo: Infinity, maxRows: MOST_ROWS };
  const close = { ...roomy, pitch: room.closePitch };
  const fewer = [...prioritiesOf(lanes), none].map((reserveUpTo) => ({ ...close, reserveUpTo }));
  const barest = { ...close, reserveUpTo: none };
  const densest = { ...barest, pitch: Math.round(room.fontSize * TIGHT), targetHalf: SHAPE_HALF };
  const scrolled = room.height * LONGEST_SCROLL;
  const lastRows = Math.floor(scrolled / Math.max(1, lanes.length) / densest.pitch) - 1;
  const mayDrop = room.mayDropLabels && firstFit(lanes, [barest], room, room.height) !== undefined;
  return (
    firstFit(lanes, [roomy, close], room, room.height) ??
    (mayDrop ? mostLabels(lanes, fewer, room) : undefined) ??
    firstFit(lanes, [close, ...fewer, densest], room, scrolled) ?? { ...densest, maxRows: Math.max(1, lastRows) }
  );
}

/** Three quarters, half and a quarter of the labels: the priorities down to which they are made room for. */
function prioritiesOf(lanes: Lanes): readonly number[] {
  const priorities = lanes.flatMap((items) => items.map(({ priority }) => priority)).sort((a, b) => a - b);
  return [0.75, 0.5, 0.25].flatMap((share) => priorities[Math.floor(priorities.length * share)] ?? []);
}

function firstFit(lanes: Lanes, attempts: readonly Attempt[], room: LayoutRoom, height: number): Attempt | undefined {
  return attempts.find((attempt) => stack(lanes, attempt, room).contentHeight <= height);
}

/** Of the attempts that fit without scrolling, the first of those that show the most labels. */
function mostLabels(lanes: Lanes, attempts: readonly Attempt[], room: LayoutRoom): Attempt | undefined {
  let best: { readonly attempt: Attempt; readonly labels: number } | undefined;
  for (const attempt of attempts) {
    const layout = stack(lanes, attempt, room);
    const labels = layout.lanes.reduce((sum, { rows }) => sum + countLabels(rows), 0);
    if (layout.contentHeight <= room.height && labels > (best?.labels ?? -1)) best = { attempt, labels };
  }
  return best?.attempt;
}

function countLabels({ placed }: PackedRows): number {
  return placed.filter(({ side }) => side !== null).length;
}

/** Packs the lanes and puts them below one another; targets of one lane never reach into another. */
function stack(lanes: Lanes, attempt: Attempt, room: LayoutRoom): LaneLayout {
  const rules = { ...attempt, shapeHalf: SHAPE_HALF };
  const packed = lanes.map((items) => packRows(items, rules));
  return { rules, ...placeLanes(packed, attempt.pitch, room, 0) };
}

function placeLanes(packed: readonly PackedRows[], pitch: number, { lead }: LayoutRoom, extra: number) {
  const lanes: LaneRows[] = [];
  let y = 0;
  for (const rows of packed) {
    const height = lead + (Math.max(rows.rowCount, 1) - 1) * pitch + TARGET / 2 + extra;
    lanes.push({ y, height, firstRow: y + lead + extra / 2, rows });
    y += height;
  }
  return { pitch, contentHeight: y, lanes };
}

/** Spends the height that is left: first on rows, then on the lanes' edges. Nothing meets that did not meet before. */
function fill({ rules, lanes, pitch, contentHeight }: LaneLayout, room: LayoutRoom): LaneLayout {
  const left = room.height - contentHeight;
  const gaps = lanes.reduce((sum, { rows }) => sum + Math.max(rows.rowCount - 1, 0), 0);
  const wider = left <= 0 || gaps === 0 ? 0 : Math.min(left / gaps, Math.max(0, ROOMIEST - pitch));
  const extra = Math.max(0, left - wider * gaps) / Math.max(1, lanes.length);
  const packed = lanes.map(({ rows }) => rows);
  return { rules, ...placeLanes(packed, pitch + wider, room, extra) };
}

/** How many rows a lane has room for at its present height. */
export function roomForRows({ y, height, firstRow }: LaneRows, pitch: number): number {
  return Math.max(1, Math.floor((y + height - TARGET / 2 - firstRow + ROUNDING) / pitch) + 1);
}

const ROUNDING = 0.01;

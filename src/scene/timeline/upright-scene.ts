import { isUncertain } from '#model/edtf.ts';
import { overlaps } from '#model/time.ts';
import type { ContestedEvent } from '#query/rail-story.ts';
import { type CssPx, cssPx } from '#scene/css-px.ts';
import { axisOf, chooseTicks } from './axis.ts';
import type { TimelineInput } from './input.ts';
import { marksOf, railsOf, sheetOf } from './lay-out-rails.ts';
import { railColours } from './rail-colours.ts';
import { joinsOf, type LaidJoin } from './rail-joins.ts';
import type { Point, RailMark, RailsRoom } from './rail-parts.ts';
import type { RailSheet } from './rail-sheet.ts';
import type { RailedEvent } from './rail-stops.ts';
import { timeScale } from './scale.ts';
import { USUAL_TEXT } from './short-rails.ts';
import { type NameColumn, uprightNames } from './upright-names.ts';
import type { UprightBar, UprightScene } from './upright-parts.ts';
import { type Columns, uprightStops } from './upright-stops.ts';

/** Where two rails stand, as parts of the width; and in px the first and the last of more, of a width of 375. */
const TWO = [0.4, 0.585];
const FIRST = 52 / 375;
const LAST = 304 / 375;

/** In px at the usual text size: the heads, what is free below, the column of months, what is free at the edges. */
const HEAD = 46;
const FOOT = 20;
const MONTHS = 36;
const EDGE = 8;
const AWAY = 13;
const TEXT = 13;
const MONTH_HIGH = 20;
const RADIUS = 7;

/** Between two names of the calendar, in font sizes. */
const TICK_ROOM = 3;

/** Lays out the tellings as columns in a box; `undefined` where the accounts contest no date, or where too much is told. */
export function uprightScene(given: TimelineInput): UprightScene | undefined {
  const { rails: railed, size, dataset, selectedEvent } = given;
  if (railed === undefined || given.whole !== undefined) return undefined;
  const px = (length: number) => cssPx((length * given.fontSize) / USUAL_TEXT);
  const { words } = given;
  const input = { ...given, ...railed, fontSize: px(12) };
  const plot = { x0: px(HEAD), x1: cssPx(Math.max(px(HEAD) + 1, size.height - px(FOOT))) };
  const scale = timeScale(given.window, plot);
  const columns = columnsOf(railed.story.accounts.length, size.width, px);
  const shown = shownEvents(railed.story.events, given);
  const events = uprightStops(shown, scale, columns);
  const colourOf = railColours(dataset, railed.story);
  const room: RailsRoom = { height: size.height, column: cssPx(0), above: px(0), gap: px(0), px };
  const rails = railsOf(input, { x0: cssPx(0), x1: size.width }, room).map((rail, index) => ({
    ...rail,
    y: columns.at[index] ?? cssPx(0),
  }));
  const sizes = { radius: px(RADIUS), keySize: px(TEXT), smallSize: px(TEXT), px };
  const sheet: RailSheet = { ...sheetOf(input, { rails, colourOf, scale, room, seen: plot }), ...sizes };
  const choice = chooseTicks(scale, { ...input, words, measure: (_, fontSize) => cssPx(fontSize * TICK_ROOM) });
  const { context } = axisOf(choice, scale, { ...input, words }, plot, false);
  const monthAt = (y: number) =>
    choice.ticks.some(({ x }) => y > x - px(TEXT / 2) && y < x + px(MONTH_HIGH + TEXT / 2));
  const names = columns.at.map((_, rail) =>
    uprightNames(events, nameColumn(rail, columns, size.width, monthAt), sheet, plot),
  );
  return {
    width: size.width,
    height: size.height,
    fontSize: input.fontSize,
    rails: {
      plot,
      rails,
      joins: events.flatMap((event) => joinsOf(event, colourOf(event).slot, selectedEvent, plot).flatMap(uprightJoin)),
      marks: events.flatMap((event) => marksOf({ ...event, isJoined: true }, events, input, sheet, plot).map(turned)),
      texts: names.flatMap(({ texts }) => texts),
    },
    bars: events.flatMap((event) => barsOf(event, sheet, plot)),
    leaders: names.flatMap(({ leaders }) => leaders),
    ticks: choice.ticks,
    context: context?.text ?? null,
    untold: rails.map((_, rail) => countUntold(events, rail, given)),
  };
}

/** Those of the finding, what carries the story, and what is selected; where nothing does, all that is contested. */
function shownEvents(
  contested: readonly ContestedEvent[],
  { selectedEvent }: TimelineInput,
): readonly ContestedEvent[] {
  const carries = ({ event, isJoined }: ContestedEvent) => isJoined || event.key === true;
  const some = contested.some(carries);
  return contested.filter((each) => !some || carries(each) || each.event.id === selectedEvent);
}

function columnsOf(count: number, width: CssPx, px: Columns['px']): Columns {
  if (count <= TWO.length) {
    return { at: TWO.map((share) => cssPx(Math.round(share * width))), sideOf: (rail) => (rail === 0 ? 1 : -1), px };
  }
  const step = (LAST - FIRST) / (count - 1);
  const at = Array.from({ length: count }, (_, rail) => cssPx(Math.round((FIRST + rail * step) * width)));
  return { at, sideOf: () => -1, px };
}

function nameColumn(rail: number, { at, px }: Columns, width: CssPx, monthAt: (y: number) => boolean): NameColumn {
  const x = at[rail] ?? cssPx(0);
  const next = at[rail + 1] ?? width;
  if (at.length > TWO.length || rail > 0) {
    const room = next - x - px(AWAY) - px(at.length > TWO.length && next !== width ? AWAY : EDGE);
    return { rail, side: 1, x, roomAt: () => room };
  }
  return { rail, side: -1, x, roomAt: (y) => x - px(AWAY) - px(monthAt(y) ? MONTHS : EDGE) };
}

/** Time runs down. */
function turned<Mark extends RailMark | Point>(mark: Mark): Mark {
  return { ...mark, x: mark.y, y: mark.x };
}

/** A line where the two accounts cannot both be right. */
function uprightJoin({ stops: [from, to], ...join }: LaidJoin) {
  const isContested = from.told.others.some(
    ({ account, differs }) => differs.date && account.id === to.told.claim.account,
  );
  return isContested ? [{ ...join, from: turned(join.from), to: turned(join.to), wedge: [] }] : [];
}

function barsOf(
  event: RailedEvent,
  { rails, colourOf }: RailSheet,
  { x0, x1 }: RailSheet['plot'],
): readonly UprightBar[] {
  return event.stops.flatMap((stop) => {
    const rail = stop && rails[stop.rail];
    if (!rail || stop.bar === null) return [];
    return {
      event: event.event.id,
      account: rail.account,
      slot: colourOf(event).slot,
      x: stop.y,
      y0: cssPx(Math.max(x0, stop.bar.x0)),
      y1: cssPx(Math.min(x1, stop.bar.x1)),
      fades: stop.bar.fades,
      isDashed: isUncertain(stop.told.date),
    };
  });
}

function countUntold(events: readonly RailedEvent[], rail: number, { window }: TimelineInput): number {
  return events.filter(({ tellings, stops }) => {
    const told = tellings[rail];
    return told && stops[rail] === null && overlaps(told.date, window);
  }).length;
}

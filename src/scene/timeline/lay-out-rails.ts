import { isUncertain } from '#model/edtf.ts';
import { type CategoryMark, WIDEST_SHAPE } from '#scene/category-mark.ts';
import { cssPx, type Span } from '#scene/css-px.ts';
import { shorten } from '#scene/shorten.ts';
import { railColours } from './rail-colours.ts';
import { distances } from './rail-distances.ts';
import type { RailsInput, RailsLayout, SharedInput } from './rail-input.ts';
import { joinsOf } from './rail-joins.ts';
import { fineLabels, keyLabels, nameTexts, saysTexts } from './rail-labels.ts';
import type { Rail, RailMark, RailSpan, RailsRoom, RailText } from './rail-parts.ts';
import type { RailSheet } from './rail-sheet.ts';
import { createSpots } from './rail-spots.ts';
import { type RailedEvent, type Stop, stopsOf } from './rail-stops.ts';
import type { TimeScale } from './scale.ts';

/** Where a head begins, beside its radio button, and what is free behind it; in px. */
const HEAD_X = 38;
const HEAD_END = 8;

/** From this many rails on marks are smaller, and labels are names only. */
const MANY = 3;

/** Sizes at the usual text size, in px. */
const NAME_SIZE = 15;
const WHOSE_SIZE = 12;
const SMALL_SIZE = 13;
const RADIUS = 9;

const RADIUS_OF_MANY = 7.5;
const DOT = 2.5;
const DOT_SELECTED = 4;

/**
 * Lays out the tellings beside one another: a mark at each date that an account gives, joins between them, and what is written
 * there without touching. Dates that the scale does not show are not drawn, and lines are cut at the plot's edge.
 *
 * @param seen how far beyond the plot to draw, for a window that moves
 */
export const layOutRails: RailsLayout = (input, scale, room, seen = scale.plot) => {
  const { story, dataset, selectedEvent, fontSize } = input;
  const { height } = room;
  const rails = railsOf(input, scale.plot, room);
  const events = stopsOf(story.events, scale, room);
  const colourOf = railColours(dataset, story);
  const sheet = sheetOf(input, { rails, colourOf, scale, room, seen });
  const joins = events.flatMap((event) => joinsOf(event, colourOf(event).slot, selectedEvent, seen));
  const marks = events.flatMap((event) => marksOf(event, events, input, sheet, seen));
  const spots = createSpots(height);
  for (const { x, y, radius, weight } of marks) {
    const reach = radius * WIDEST_SHAPE;
    if (weight === 'key') spots.take({ x0: x - reach, x1: x + reach, y0: y - reach, y1: y + reach });
  }
  const hasHeads = room.column > 0;
  const names = hasHeads ? [] : nameTexts(sheet, spots);
  const labels = keyLabels(events, sheet, spots);
  const texts: readonly RailText[] = [
    ...names,
    ...labels,
    ...distances(joins, room.gap, sheet, spots),
    ...saysTexts(events, labels, sheet, spots),
    ...fineLabels(events, sheet, spots),
  ];
  return {
    height,
    plot: scale.plot,
    fontSize,
    hasHeads,
    rails,
    joins: joins.map(({ stops, ...join }) => join).sort((a, b) => rank(a) - rank(b)),
    spans: events.flatMap((event) => spansOf(event, colourOf(event).slot, rails, seen)),
    marks: marks.sort((a, b) => rank(a) - rank(b)),
    texts,
  };
};

/** Hairlines lie beneath. */
function rank({ weight }: Pick<RailMark, 'weight'>): number {
  return weight === 'fine' ? 0 : 1;
}

/** The lines with their heads, from the top down; a name is cut to the column. */
export function railsOf(
  { story, present, measure }: RailsInput & SharedInput,
  plot: Span,
  { column, above, gap, px }: RailsRoom,
): readonly Rail[] {
  const width = column > 0 ? plot.x0 - HEAD_X - HEAD_END : (plot.x1 - plot.x0) / 2;
  const cut = (text: string, size: number) =>
    shorten(text, width, (part) => measure(part, px(size), size === NAME_SIZE ? 600 : 400));
  return story.accounts.map(({ id, label, short, whose }, index) => ({
    account: id,
    label,
    name: cut(short ?? label, NAME_SIZE),
    whose: whose === undefined ? null : cut(whose, WHOSE_SIZE),
    x: cssPx(HEAD_X),
    y: cssPx(above + index * gap),
    isPresent: id === present,
  }));
}

interface Laid {
  readonly rails: readonly Rail[];
  readonly colourOf: RailSheet['colourOf'];
  readonly scale: TimeScale;
  readonly room: RailsRoom;
  readonly seen: Span;
}

/** What texts are laid out by, at the sizes of a wide page. */
export function sheetOf(input: RailsInput & SharedInput, { rails, colourOf, scale, room, seen }: Laid): RailSheet {
  const { plot, window } = scale;
  const isMany = rails.length >= MANY;
  const { px } = room;
  return {
    says: input.says,
    words: input.words,
    rails,
    last: rails.length - 1,
    present: rails.findIndex(({ isPresent }) => isPresent),
    isMany,
    isYearless: new Date(window.start).getUTCFullYear() === new Date(window.end - 1).getUTCFullYear(),
    selected: input.selectedEvent,
    plot,
    boundsOf: (stops) => boundsOf(stops, plot, seen),
    radius: px(isMany ? RADIUS_OF_MANY : RADIUS),
    keySize: px(isMany ? SMALL_SIZE : NAME_SIZE),
    smallSize: px(SMALL_SIZE),
    px,
    widthOf: (text, fontSize, isStrong) => input.measure(text, fontSize, isStrong ? 600 : 400),
    colourOf,
  };
}

/** The name of a mark beyond the plot stays there, for it would seem to name what stands in the plot. */
function boundsOf(stops: readonly Stop[], plot: Span, seen: Span): Span {
  if (stops.some(({ x }) => isIn(x, plot))) return plot;
  return stops.some(({ x }) => x < plot.x0) ? { x0: seen.x0, x1: plot.x0 } : { x0: plot.x1, x1: seen.x1 };
}

function isIn(x: number, { x0, x1 }: Span): boolean {
  return x >= x0 && x <= x1;
}

/** An event's marks, as far as `seen` shows them: full size where it is joined, else dots. */
export function marksOf(
  event: RailedEvent,
  all: readonly RailedEvent[],
  { words, selectedEvent }: RailsInput & SharedInput,
  sheet: RailSheet,
  seen: Span,
): readonly RailMark[] {
  const told = event.tellings.filter((telling) => telling !== null);
  const isSelected = event.event.id === selectedEvent;
  const weight = event.isJoined ? 'key' : 'fine';
  const category: CategoryMark = sheet.colourOf(event);
  return event.stops.flatMap((stop) => {
    if (stop === null || !isIn(stop.x, seen)) return [];
    return {
      event: event.event.id,
      account: stop.told.claim.account,
      weight,
      category,
      x: stop.x,
      y: stop.y,
      radius: weight === 'key' ? sheet.radius : sheet.px(isSelected ? DOT_SELECTED : DOT),
      isFilled: stop.rail === sheet.present || (sheet.isMany && isFirst(stop, event, all)),
      isDashed: isUncertain(stop.told.date),
      isSelected,
      name: words.name(
        stop.told,
        told.filter((other) => other !== stop.told),
      ),
    };
  });
}

/** With many rails the first mark of each is filled, whichever is told: who was first is read at once. */
function isFirst(stop: Stop, { isJoined }: RailedEvent, all: readonly RailedEvent[]): boolean {
  if (!isJoined) return false;
  const own = all.flatMap((event) => (event.isJoined && event.stops[stop.rail]) || []);
  return own.every(({ x }) => x >= stop.x);
}

/** The bars of a joined event's spans, cut at the edges of `seen`. */
export function spansOf(
  { event, stops, isJoined }: RailedEvent,
  slot: number,
  rails: readonly Rail[],
  seen: Span,
): readonly RailSpan[] {
  if (!isJoined) return [];
  return stops.flatMap((stop) => {
    const rail = stop && rails[stop.rail];
    if (!rail || stop.bar === null || stop.bar.x0 > seen.x1 || stop.bar.x1 < seen.x0) return [];
    const x0 = cssPx(Math.max(stop.bar.x0, seen.x0));
    const x1 = cssPx(Math.min(stop.bar.x1, seen.x1));
    return { event: event.id, account: rail.account, y: stop.y, slot, fades: stop.bar.fades, x0, x1 };
  });
}

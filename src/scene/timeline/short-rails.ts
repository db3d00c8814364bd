import type { Account } from '#model/dataset.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { WIDEST_SHAPE } from '#scene/category-mark.ts';
import { cssPx } from '#scene/css-px.ts';
import { shorten } from '#scene/shorten.ts';
import { axisOf, chooseTicks, labelsInside } from './axis.ts';
import type { TimelineInput } from './input.ts';
import { marksOf, railsOf, sheetOf, spansOf } from './lay-out-rails.ts';
import { railColours } from './rail-colours.ts';
import { distances } from './rail-distances.ts';
import type { RailsInput } from './rail-input.ts';
import { joinsOf } from './rail-joins.ts';
import { keyLabels } from './rail-labels.ts';
import type { Rail, RailsRoom, RailsScene } from './rail-parts.ts';
import type { RailSheet } from './rail-sheet.ts';
import { createSpots } from './rail-spots.ts';
import type { RailedEvent } from './rail-stops.ts';
import { type TimeScale, timeScale } from './scale.ts';
import { othersOn } from './short-others.ts';
import { frameOf, fullEvents, pairOf } from './short-pair.ts';
import type { ShortScene } from './short-parts.ts';
import { shortStops } from './short-stops.ts';
import { saysOnRails, shortPlaces } from './short-texts.ts';

/** The size of the timeline's text where a page has its usual one, for which lengths are given; in px. */
export const USUAL_TEXT = cssPx(11.25);

/** In px at the usual text size. */
const HEIGHT = 156;
const FIRST_RAIL = 50;
const GAP = 50;
/** Below it stand the labels of the axis, whose middle is at the next. */
const RAILS_END = 143;
const AXIS = 149;
const RADIUS = 7.5;
const TEXT = 13;
const SMALL_TEXT = 12;

/** Around the heads; what a count needs beneath one, and a head's pill around its name. */
const MARGIN = 14;
const AFTER_HEAD = 8;
const LEAST_HEAD = 52;
const PILL = 22;

/** The heads take no larger part of the width. */
const WIDEST_HEADS = 0.32;

/** How the heads are drawn: as names, where the switch of the telling stands elsewhere; else as the switch. */
export type ShortHeads = 'names' | 'pills';

/**
 * Lays out two tellings for a narrow page, in a height that nothing changes; `undefined` where the accounts contest no date.
 * Of the input's size only the width counts.
 */
export function shortScene(given: TimelineInput, heads: ShortHeads = 'names'): ShortScene | undefined {
  const { rails: railed, size, window, dataset } = given;
  if (railed === undefined) return undefined;
  const px = (length: number) => cssPx((length * given.fontSize) / USUAL_TEXT);
  const input = { ...given, fontSize: px(SMALL_TEXT) };
  const story = pairOf(railed.story, railed.present, dataset.defaultAccount);
  const full = fullEvents(story, input);
  const of = { ...railed, story: { ...story, events: full } };
  const x0 = headColumn(of, input, heads, px);
  const room = { height: px(HEIGHT), column: x0, above: px(FIRST_RAIL), gap: px(GAP), px };
  const scale = timeScale(frameOf(full, window), { x0, x1: cssPx(Math.max(x0 + 1, size.width - MARGIN)) });
  const events = shortStops(full, scale, room);
  const rails = layOut(input, of, events, scale, room);
  const ids = new Set(full.map(({ event }) => event.id));
  const others = rails.rails.map((rail) => othersOn(rail, toldBy(rail, input), scale, { ...rails, full: ids }));
  return {
    width: size.width,
    height: room.height,
    fontSize: input.fontSize,
    rails,
    others: others.flatMap(({ shown }) => shown),
    untold: others.map(({ untold }) => untold),
    axis: axisBelow(input, scale, px(AXIS)),
  };
}

function toldBy({ account }: Rail, { tellings, events }: TimelineInput): readonly ToldEvent[] {
  return [...(tellings ?? []), events].find(([first]) => first?.claim.account === account) ?? [];
}

function headColumn({ story }: RailsInput, { measure, size }: TimelineInput, heads: ShortHeads, px: RailsRoom['px']) {
  const names = story.accounts.map(({ short, label }) => measure(short ?? label, px(TEXT), 600));
  const head = Math.max(px(LEAST_HEAD), ...names) + (heads === 'pills' ? px(PILL) : 0);
  return cssPx(Math.ceil(Math.min(MARGIN + head + px(AFTER_HEAD), size.width * WIDEST_HEADS)));
}

function layOut(
  input: TimelineInput,
  of: RailsInput,
  events: readonly RailedEvent[],
  scale: TimeScale,
  room: RailsRoom,
): RailsScene {
  const { dataset, selectedEvent, fontSize } = input;
  const { plot } = scale;
  const { px } = room;
  const laid = { ...input, ...of };
  const rails = railsOf(laid, plot, room).map((rail, index) => ({
    ...rail,
    ...headOf(of.story.accounts[index], input, room),
  }));
  const colourOf = railColours(dataset, of.story);
  const sizes = { radius: px(RADIUS), keySize: px(TEXT), smallSize: px(TEXT), px };
  const wide = sheetOf(laid, { rails, colourOf, scale, room, seen: plot });
  const sheet: RailSheet = { ...wide, ...sizes, placesAt: shortPlaces(sizes) };
  const joins = events.flatMap((event) => joinsOf(event, colourOf(event).slot, selectedEvent, plot));
  const marks = events.flatMap((event) => marksOf(event, events, laid, sheet, plot));
  const spots = createSpots(px(RAILS_END));
  for (const { x, y, radius } of marks) {
    const reach = radius * WIDEST_SHAPE;
    spots.take({ x0: x - reach, x1: x + reach, y0: y - reach, y1: y + reach });
  }
  const isChosen = events.some(({ event }) => event.id === selectedEvent);
  const between = isChosen ? distances(joins, room.gap, sheet, spots) : saysOnRails(events, sheet, spots);
  return {
    height: room.height,
    plot,
    fontSize,
    hasHeads: true,
    rails,
    joins: joins.map(({ stops, ...join }) => ({ ...join, wedge: [] })),
    spans: events.flatMap((event) => spansOf(event, colourOf(event).slot, rails, plot)),
    marks,
    texts: [...between, ...keyLabels(events, sheet, spots)],
  };
}

/** As much of the account's name as there is room for. */
function headOf(account: Account | undefined, { measure }: TimelineInput, { column, px }: RailsRoom) {
  const room = column - MARGIN - px(AFTER_HEAD);
  const name = shorten(account?.short ?? account?.label ?? '', room, (part) => measure(part, px(TEXT), 600));
  return { name, whose: null, x: cssPx(MARGIN) };
}

function axisBelow(input: TimelineInput, scale: TimeScale, y: ShortScene['axis']['y']): ShortScene['axis'] {
  const choice = chooseTicks(scale, input);
  const { context } = axisOf(choice, scale, input, { x0: cssPx(0), x1: input.size.width }, false);
  const ticks = labelsInside(choice.ticks, input, { x0: scale.plot.x0, x1: input.size.width });
  return { ticks, y, context: context?.text ?? null };
}

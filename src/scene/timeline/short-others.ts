import { isPointInTime, isUncertain } from '#model/edtf.ts';
import type { EventId } from '#model/id.ts';
import { durationOf, knownSpan, middleOf, overlaps } from '#model/time.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { cssPx } from '#scene/css-px.ts';
import type { Rail, RailMark, RailText } from './rail-parts.ts';
import { textBox } from './rail-spots.ts';
import { saysNoDay } from './rail-stops.ts';
import type { TimeScale } from './scale.ts';
import type { ShortOther } from './short-parts.ts';

const TICK = 2;

/** Months and what is finer. */
const LONGEST_BAR_DAYS = 31;
const DAY_MS = 86_400_000;

/** A tick that is closer to the edge of a mark would seem to be part of it, and one closer to a text a letter; in px. */
const CLEAR_OF_MARK = 10;
const CLEAR_OF_TEXT = 4;

interface Drawn {
  readonly marks: readonly RailMark[];
  readonly texts: readonly RailText[];
  /** What has a whole mark, wherever that stands. */
  readonly full: ReadonlySet<EventId>;
}

/**
 * What a rail's account tells besides: each day a tick, each month or part of one a bar. What is vaguer, or is a day beneath
 * a mark or a text, is counted.
 */
export function othersOn(rail: Rail, told: readonly ToldEvent[], scale: TimeScale, drawn: Drawn) {
  const free = freeOn(rail, drawn);
  const others = told.filter(({ event, date }) => !drawn.full.has(event.id) && overlaps(date, scale.window));
  const shown = others.flatMap(({ event, date }): readonly ShortOther[] => {
    const own = { event: event.id, account: rail.account, y: rail.y };
    if (isPointInTime(date)) {
      const x = scale.toX(middleOf(knownSpan(date)));
      const tick = { ...own, kind: 'tick', x: cssPx(x - TICK / 2), width: cssPx(TICK) } as const;
      return free(tick) && x > scale.plot.x0 && x < scale.plot.x1 ? [tick] : [];
    }
    const isVague = isUncertain(date) || durationOf(date) > LONGEST_BAR_DAYS * DAY_MS;
    const seen = isVague || saysNoDay(date, scale.window) ? undefined : scale.visible(date);
    if (seen === undefined) return [];
    const bar = { ...own, kind: 'bar', x: seen.x0, width: cssPx(seen.x1 - seen.x0) } as const;
    return [bar];
  });
  return { shown, untold: others.length - shown.length };
}

function freeOn({ y, account }: Rail, { marks, texts }: Drawn) {
  const taken = [
    ...marks.flatMap(({ x, radius, account: of }) => (of === account ? [around(x, x, radius + CLEAR_OF_MARK)] : [])),
    ...texts
      .map(textBox)
      .filter(({ y0, y1 }) => y0 < y && y1 > y)
      .map(({ x0, x1 }) => around(x0, x1, CLEAR_OF_TEXT)),
  ];
  return ({ x, width }: ShortOther) => taken.every(([x0, x1]) => x + width < x0 || x > x1);
}

function around(x0: number, x1: number, by: number): readonly [number, number] {
  return [x0 - by, x1 + by];
}

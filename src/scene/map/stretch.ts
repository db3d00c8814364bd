import { type Mercator, mercator } from '#model/world-position.ts';

/** From west to east, in Mercator; `to` lies past 1 where it crosses the antimeridian. */
export interface Stretch {
  readonly from: Mercator;
  readonly to: Mercator;
}

/** A stretch across the antimeridian has to be this much shorter for the map to be turned to it: by a step of zoom. */
const WORTH_TURNING = 2 ** -0.25;

/**
 * The stretch that holds all of some spans: across the antimeridian where that is the clearly shorter way.
 *
 * ```text
 *  0 ┌─┬────────────┬─┐ 1        0    ┌─┐    ┌─┐    1
 *    └─┘            └─┘               └─┘    └─┘
 *                   ├────┤            ├────────┤
 * ```
 *
 * @param spans from west to east, none reaching into another; at least one
 */
export function stretchOver(spans: readonly Stretch[]): Stretch {
  const plain = { from: spans[0]?.from ?? mercator(0), to: spans.at(-1)?.to ?? mercator(0) };
  let shortest: Stretch = plain;
  spans.forEach(({ to }, i) => {
    const next = spans[i + 1];
    if (next === undefined) return;
    const around = { from: next.from, to: mercator(to + 1) };
    if (lengthOf(around) < lengthOf(shortest)) shortest = around;
  });
  return lengthOf(shortest) < lengthOf(plain) * WORTH_TURNING ? shortest : plain;
}

function lengthOf({ from, to }: Stretch): number {
  return to - from;
}

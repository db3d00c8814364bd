import { WIDEST_SHAPE } from '#scene/category-mark.ts';
import { cssPx } from '#scene/css-px.ts';
import type { RailText } from './rail-parts.ts';
import type { LabelPlace, LabelSpot, RailSheet } from './rail-sheet.ts';
import type { Spots } from './rail-spots.ts';
import type { RailedEvent } from './rail-stops.ts';

/** From a mark's edge to the first line away from the rails, and from there to the second, in font sizes. */
const FIRST_LINE = 0.9;
const NEXT_LINE = 1.2;

/** From a mark to what stands beside it, and around a text that stands on a line; in px at the usual text size. */
const BESIDE = 6;
const GROUND = 5;

/** Away from what is between the rails: beside the end of a stack, else on the first or the second line. */
export function shortPlaces({ keySize, radius, px }: Pick<RailSheet, 'keySize' | 'radius' | 'px'>) {
  return ({ rail, x, top, bottom, isRight }: LabelSpot): readonly LabelPlace[] => {
    const side = rail === 0 ? -1 : 1;
    const end = rail === 0 ? top : bottom;
    const at = (dx: number, y: number, anchor: LabelPlace['anchor']): LabelPlace => ({
      ...{ x: cssPx(x + dx), y: cssPx(y), anchor },
    });
    const away = radius + px(BESIDE);
    const beside = [at(away, end, 'start'), at(-away, end, 'end')];
    const first = end + side * (radius + keySize * FIRST_LINE);
    const line = (y: number) => [
      at(0, y, 'middle'),
      isRight ? at(-radius, y, 'start') : at(radius, y, 'end'),
      isRight ? at(radius, y, 'end') : at(-radius, y, 'start'),
    ];
    const lines = [...line(first), ...line(first + side * keySize * NEXT_LINE)];
    const near = isRight ? beside : [...beside].reverse();
    return top === bottom ? [...lines, ...near] : [...near, ...lines];
  };
}

/** What each account says: on its rail between its marks where that has room, else beside them, away from the joins where they are stacked. */
export function saysOnRails(events: readonly RailedEvent[], sheet: RailSheet, spots: Spots): readonly RailText[] {
  const { rails, says, smallSize, widthOf, present, plot, px, radius } = sheet;
  const reach = radius * WIDEST_SHAPE;
  return rails.flatMap(({ account, y }, rail) => {
    const text = says(account);
    const stops = events.flatMap((event) => event.stops[rail] ?? []).filter(({ x }) => x >= plot.x0 && x <= plot.x1);
    const ends = stops
      .map(({ x, bar }) => [Math.min(x - reach, bar?.x0 ?? x), Math.max(x + reach, bar?.x1 ?? x)] as const)
      .sort(([a], [b]) => a - b);
    const [first] = ends;
    if (text === undefined || first === undefined) return [];
    const width = widthOf(text, smallSize, true) + 2 * px(GROUND);
    const least = width + 2 * px(GROUND);
    const last = Math.max(...ends.map(([, end]) => end));
    const between = ends.slice(1).flatMap(([start], index) => {
      const end = Math.max(...ends.slice(0, index + 1).map(([, x]) => x));
      return start - end >= least ? (start + end) / 2 : [];
    });
    const beside = [last + px(GROUND) + width / 2, first[0] - px(GROUND) - width / 2];
    const ys = stops.map((stop) => stop.y);
    const end = rail === 0 ? Math.min(...ys) : Math.max(...ys);
    const places = [
      ...between.map((x) => ({ x, y })),
      ...beside.map((x) => ({ x, y: end })),
      ...beside.map((x) => ({ x, y })),
    ];
    const isPresent = rail === present;
    const texts = places.map(
      ({ x, y: middle }): RailText => ({
        ...{
          id: `says ${account}`,
          text,
          x: cssPx(x),
          y: cssPx(middle),
          anchor: 'middle',
          width: cssPx(width),
          fontSize: smallSize,
        },
        ...{ kind: 'says', event: null, slot: null, isPresent, isGrounded: true },
      }),
    );
    return spots.put(texts, plot) ?? [];
  });
}

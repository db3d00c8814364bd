import { apartness } from '#query/apart.ts';
import { cssPx } from '#scene/css-px.ts';
import { clipLine } from './rail-clip.ts';
import type { LaidJoin } from './rail-joins.ts';
import type { RailText } from './rail-parts.ts';
import type { RailSheet } from './rail-sheet.ts';
import type { Spots } from './rail-spots.ts';

/** Where on what is seen of a line its distance may stand, best first: shares of it. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** From a distance to the edge of its ground, and to a line that it has to stand beside; in px at the usual text size. */
const GROUND = 6;
const BESIDE = 10;

/** Rails that are closer leave no room on a line, in px. */
const ROOMY = 84;

/** How far apart two accounts have an event, on its join: of those of the finding, and of the selected one. */
export function distances(
  joins: readonly LaidJoin[],
  gap: number,
  sheet: RailSheet,
  spots: Spots,
): readonly RailText[] {
  const spoken = joins.filter(({ weight, isSelected }) => isSelected || (weight === 'key' && gap >= ROOMY));
  return spoken
    .sort((a, b) => Number(b.isSelected) - Number(a.isSelected))
    .flatMap((join) => {
      const text = distanceOf(join, sheet);
      return text === undefined ? [] : (spots.put(placesOf(join, text, sheet), sheet.boundsOf(join.stops)) ?? []);
    });
}

/** Two that contest nothing with each other may stand on either side of one that contests both. */
function distanceOf({ stops: [{ told: from }, { told: to }] }: LaidJoin, { words }: RailSheet): string | undefined {
  const isContested = from.others.some(({ account, differs }) => differs.date && account.id === to.claim.account);
  const apart = isContested ? apartness(from.date, to.date) : undefined;
  return apart && words.apart(apart);
}

function placesOf(join: LaidJoin, text: string, sheet: RailSheet): readonly RailText[] {
  const { isMany, smallSize, keySize, widthOf, px, plot } = sheet;
  const fontSize = isMany ? smallSize : keySize;
  const [from, to] = clipLine(join.from, join.to, plot) ?? [join.from, join.to];
  const width = cssPx(widthOf(text, fontSize, true) + 2 * px(GROUND));
  const aside = width / 2 + px(BESIDE);
  const common = { text, width, fontSize, anchor: 'middle', kind: 'apart', isPresent: false } as const;
  const at = (share: number, dx: number): RailText => ({
    ...common,
    id: `apart ${join.event} ${join.stops[0].rail}`,
    x: cssPx(from.x + (to.x - from.x) * share + dx),
    y: cssPx(from.y + (to.y - from.y) * share),
    event: join.event,
    slot: join.weight === 'key' ? join.slot : null,
  });
  return [...SHARES.map((share) => at(share, 0)), ...SHARES.flatMap((share) => [at(share, aside), at(share, -aside)])];
}

/** A rectangle; `x` is absolute, `y` relative to the middle of a row. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Something that wants a place in one of a lane's rows. */
export interface PackItem {
  /** Where its shape and its label may stand, best first; at least one. */
  readonly spots: readonly PackSpot[];
  /** What else is drawn, wherever the shape stands. */
  readonly ink: readonly Box[];
  /** Labels of a lower number are placed first. */
  readonly priority: number;
  /** Its label is placed before all others, but no row is chosen for it: nothing moves because of it. */
  readonly first?: boolean;
  /** Where it stood before and stays, whatever it meets. */
  readonly kept?: PackedItem | undefined;
  /** The row where it stood before and stays; its spot and its label are chosen anew. */
  readonly keptRow?: number | undefined;
}

export interface PackSpot {
  /** Middle of the shape. */
  readonly shapeX: number;
  /** Where the label may stand, best first. */
  readonly labels: readonly Box[];
}

export interface PackedItem {
  readonly row: number;
  readonly spot: PackSpot;
  /** One of the spot's labels. */
  readonly label: Box | null;
}

export interface PackRules {
  /** From the middle of one row to that of the next. */
  readonly pitch: number;
  /** Half of what is drawn of a shape, and of the area that takes a click. */
  readonly shapeHalf: number;
  readonly targetHalf: number;
  /** Items up to this priority get a row where their label fits too, the others the first row where they fit. */
  readonly reserveUpTo: number;
  /** No more rows than this: what then has no room is drawn over others. */
  readonly maxRows: number;
}

export interface PackedRows {
  readonly rowCount: number;
  /** In the order of the items. */
  readonly placed: readonly PackedItem[];
}

/** A label may touch what its own event draws: it was placed beside that. */
interface Ink extends Box {
  readonly owner: PackItem;
}

interface Sheet {
  readonly ink: Ink[];
  readonly targets: Box[];
}

/**
 * Gives each item the first row where nothing that is drawn meets anything else that is drawn, and no click target meets
 * another one. Rows may be closer than targets are high: then targets of neighbouring rows stand side by side.
 *
 * ```text
 * row 0   ●──────────  label a        label b ▲
 * row 1        ●───○ label c
 * ```
 *
 * @param items in the order in which they choose
 */
export function packRows(items: readonly PackItem[], rules: PackRules): PackedRows {
  const sheet: Sheet = { ink: [], targets: [] };
  const stayed = items.map((item) => keepPlace(item, sheet, rules));
  const placed = items.map((item, index) => stayed[index] ?? placeItem(item, sheet, rules));
  const rowCount = Math.max(0, ...placed.map(({ row }) => row + 1));
  return { rowCount, placed: placeLabels(items, placed, sheet, rules) };
}

function keepPlace(item: PackItem, sheet: Sheet, rules: PackRules): PackedItem | undefined {
  const { kept, keptRow: row, spots } = item;
  if (kept !== undefined) return put(item, kept, sheet, rules);
  const spot = spots.find(({ shapeX }) => row !== undefined && shapeFits(item, shapeX, row, sheet, rules)) ?? spots[0];
  return row === undefined || spot === undefined ? undefined : put(item, { row, spot, label: null }, sheet, rules);
}

function placeItem(item: PackItem, sheet: Sheet, rules: PackRules): PackedItem {
  for (let row = 0; row < rules.maxRows; row++) {
    for (const spot of item.spots) {
      if (!shapeFits(item, spot.shapeX, row, sheet, rules)) continue;
      const wantsLabel = item.priority <= rules.reserveUpTo && spot.labels.length > 0;
      const label = wantsLabel ? freeLabel(item, spot, row, sheet, rules) : null;
      if (wantsLabel && label === null) continue;
      return put(item, { row, spot, label }, sheet, rules);
    }
  }
  return put(item, leastCrowded(item, sheet, rules), sheet, rules);
}

function shapeFits(item: PackItem, shapeX: number, row: number, sheet: Sheet, rules: PackRules): boolean {
  const dy = row * rules.pitch;
  const target = at(square(shapeX, rules.targetHalf), dy);
  if (sheet.targets.some((other) => meet(other, target))) return false;
  return [square(shapeX, rules.shapeHalf), ...item.ink].every((box) => isFree(sheet.ink, at(box, dy), item));
}

function freeLabel(item: PackItem, spot: PackSpot, row: number, sheet: Sheet, rules: PackRules): Box | null {
  return spot.labels.find((box) => isFree(sheet.ink, at(box, row * rules.pitch), item)) ?? null;
}

function put(item: PackItem, packed: PackedItem, sheet: Sheet, rules: PackRules): PackedItem {
  const { row, spot, label } = packed;
  const dy = row * rules.pitch;
  sheet.targets.push(at(square(spot.shapeX, rules.targetHalf), dy));
  const ink = [square(spot.shapeX, rules.shapeHalf), ...item.ink, ...(label === null ? [] : [label])];
  sheet.ink.push(...ink.map((box) => ({ ...at(box, dy), owner: item })));
  return packed;
}

/** Rows have run out: the row whose nearest shape is farthest away. */
function leastCrowded(item: PackItem, sheet: Sheet, rules: PackRules): PackedItem {
  const spot = item.spots[0] ?? { shapeX: 0, labels: [] };
  const room = (row: number) => {
    const shape = at(square(spot.shapeX, rules.shapeHalf), row * rules.pitch);
    const beside = sheet.ink.filter((box) => box.y0 < shape.y1 && shape.y0 < box.y1);
    return Math.min(Infinity, ...beside.map((box) => Math.max(box.x0 - shape.x1, shape.x0 - box.x1)));
  };
  let best = 0;
  for (let row = 1; row < rules.maxRows; row++) if (room(row) > room(best)) best = row;
  return { row: best, spot, label: null };
}

function placeLabels(
  items: readonly PackItem[],
  placed: readonly PackedItem[],
  sheet: Sheet,
  rules: PackRules,
): readonly PackedItem[] {
  const labelled = [...placed];
  const byPriority = items.map((item, index) => ({ item, index })).sort((a, b) => rank(a.item) - rank(b.item));
  for (const { item, index } of byPriority) {
    const packed = placed[index];
    if (packed === undefined || packed.label !== null || item.kept !== undefined) continue;
    const label = freeLabel(item, packed.spot, packed.row, sheet, rules);
    if (label === null) continue;
    sheet.ink.push({ ...at(label, packed.row * rules.pitch), owner: item });
    labelled[index] = { ...packed, label };
  }
  return labelled;
}

function rank({ first, priority }: PackItem): number {
  return first ? -Infinity : priority;
}

function square(x: number, half: number): Box {
  return { x0: x - half, x1: x + half, y0: -half, y1: half };
}

function at(box: Box, dy: number): Box {
  return { x0: box.x0, x1: box.x1, y0: box.y0 + dy, y1: box.y1 + dy };
}

function isFree(taken: readonly Ink[], box: Box, owner: PackItem): boolean {
  return !taken.some((other) => other.owner !== owner && meet(other, box));
}

function meet(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

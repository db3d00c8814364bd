import type { LabelSide } from './parts.ts';

/** A rectangle; `x` is absolute, `y` relative to the middle of a row. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** How an event is drawn in one telling. */
export interface PackForm {
  /** Middle of the shape. */
  readonly shapeX: number;
  /** What else is drawn. */
  readonly ink: readonly Box[];
  /** Where the label stands at each of the sides that it may have. */
  readonly labels: { readonly [Side in LabelSide]?: Box };
}

/** Something that wants a place in one of a lane's rows, the same in all tellings. */
export interface PackItem {
  /** For each telling; `null` where it is not drawn. */
  readonly forms: readonly (PackForm | null)[];
  /** Where the label may stand, best first. */
  readonly sides: readonly LabelSide[];
  /** Labels of a lower number are placed first. */
  readonly priority: number;
  /** Its label is placed before all others, but no row is chosen for it: nothing moves because of it. */
  readonly first?: boolean;
  /** Where it stood before and stays, whatever it meets. */
  readonly kept?: PackedItem | undefined;
  /** The row where it stood before and stays; the side of its label is chosen anew. */
  readonly keptRow?: number | undefined;
}

export interface PackedItem {
  readonly row: number;
  /** `null`: there is no room for its label. */
  readonly side: LabelSide | null;
}

export interface PackRules {
  /** From the middle of one row to that of the next. */
  readonly pitch: number;
  /** Half of what is drawn of a shape, and of the area that takes a click, which is no higher than the row. */
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

/** What is drawn in one telling. */
interface Sheet {
  readonly ink: Ink[];
  readonly targets: Box[];
}

/**
 * Gives each item the first row where, in no telling, anything that is drawn meets anything else that is drawn, or a click
 * target meets another one of its row.
 *
 * ```text
 * row 0   ●──────────  label a        label b ▲
 * row 1        ●───○ label c
 * ```
 *
 * @param items in the order in which they choose
 */
export function packRows(items: readonly PackItem[], rules: PackRules): PackedRows {
  const tellings = Math.max(0, ...items.map(({ forms }) => forms.length));
  const sheets = Array.from({ length: tellings }, (): Sheet => ({ ink: [], targets: [] }));
  const stayed = items.map((item) => keepPlace(item, sheets, rules));
  const placed = items.map((item, index) => stayed[index] ?? placeItem(item, sheets, rules));
  const rowCount = Math.max(0, ...placed.map(({ row }) => row + 1));
  return { rowCount, placed: placeLabels(items, placed, sheets, rules) };
}

function keepPlace(item: PackItem, sheets: readonly Sheet[], rules: PackRules): PackedItem | undefined {
  const { kept, keptRow } = item;
  const packed = kept ?? (keptRow === undefined ? undefined : { row: keptRow, side: null });
  return packed && put(item, packed, sheets, rules);
}

function placeItem(item: PackItem, sheets: readonly Sheet[], rules: PackRules): PackedItem {
  const wantsLabel = item.priority <= rules.reserveUpTo && item.sides.length > 0;
  for (let row = 0; row < rules.maxRows; row++) {
    if (!shapeFits(item, row, sheets, rules)) continue;
    const side = wantsLabel ? freeSide(item, row, sheets, rules) : null;
    if (!wantsLabel || side !== null) return put(item, { row, side }, sheets, rules);
  }
  return put(item, { row: leastCrowded(item, sheets, rules), side: null }, sheets, rules);
}

function shapeFits(item: PackItem, row: number, sheets: readonly Sheet[], rules: PackRules): boolean {
  const dy = row * rules.pitch;
  return inEach(item, sheets, (form, { ink, targets }) => {
    const target = at(targetOf(form, rules), dy);
    if (targets.some((other) => meet(other, target))) return false;
    return [square(form.shapeX, rules.shapeHalf), ...form.ink].every((box) => isFree(ink, at(box, dy), item));
  });
}

function freeSide(item: PackItem, row: number, sheets: readonly Sheet[], { pitch }: PackRules): LabelSide | null {
  const isFreeAt = (side: LabelSide) =>
    inEach(item, sheets, ({ labels }, { ink }) => {
      const label = labels[side];
      return label === undefined || isFree(ink, at(label, row * pitch), item);
    });
  return item.sides.find(isFreeAt) ?? null;
}

/** Whether it holds in each telling in which the item is drawn. */
function inEach(
  { forms }: PackItem,
  sheets: readonly Sheet[],
  holds: (form: PackForm, sheet: Sheet) => boolean,
): boolean {
  return sheets.every((sheet, telling) => {
    const form = forms[telling] ?? null;
    return form === null || holds(form, sheet);
  });
}

function put(item: PackItem, packed: PackedItem, sheets: readonly Sheet[], rules: PackRules): PackedItem {
  const dy = packed.row * rules.pitch;
  for (const [telling, sheet] of sheets.entries()) {
    const form = item.forms[telling] ?? null;
    if (form === null) continue;
    sheet.targets.push(at(targetOf(form, rules), dy));
    for (const box of [square(form.shapeX, rules.shapeHalf), ...form.ink])
      sheet.ink.push({ ...at(box, dy), owner: item });
  }
  if (packed.side !== null) putLabel(item, packed.side, dy, sheets);
  return packed;
}

function putLabel(item: PackItem, side: LabelSide, dy: number, sheets: readonly Sheet[]) {
  for (const [telling, { ink }] of sheets.entries()) {
    const label = item.forms[telling]?.labels[side];
    if (label !== undefined) ink.push({ ...at(label, dy), owner: item });
  }
}

/** Rows have run out: the row whose nearest shape is farthest away. */
function leastCrowded(item: PackItem, sheets: readonly Sheet[], rules: PackRules): number {
  const room = (row: number) => {
    const rooms = sheets.flatMap(({ ink }, telling) => {
      const form = item.forms[telling] ?? null;
      if (form === null) return [];
      const shape = at(square(form.shapeX, rules.shapeHalf), row * rules.pitch);
      const beside = ink.filter((box) => box.y0 < shape.y1 && shape.y0 < box.y1);
      return beside.map((box) => Math.max(box.x0 - shape.x1, shape.x0 - box.x1));
    });
    return Math.min(Infinity, ...rooms);
  };
  let best = 0;
  for (let row = 1; row < rules.maxRows; row++) if (room(row) > room(best)) best = row;
  return best;
}

function placeLabels(
  items: readonly PackItem[],
  placed: readonly PackedItem[],
  sheets: readonly Sheet[],
  rules: PackRules,
): readonly PackedItem[] {
  const labelled = [...placed];
  const byPriority = items.map((item, index) => ({ item, index })).sort((a, b) => rank(a.item) - rank(b.item));
  for (const { item, index } of byPriority) {
    const packed = placed[index];
    if (packed === undefined || packed.side !== null || item.kept !== undefined) continue;
    const side = freeSide(item, packed.row, sheets, rules);
    if (side === null) continue;
    putLabel(item, side, packed.row * rules.pitch, sheets);
    labelled[index] = { ...packed, side };
  }
  return labelled;
}

function rank({ first, priority }: PackItem): number {
  return first ? -Infinity : priority;
}

/** Targets of neighbouring rows touch, but never meet. */
function targetOf({ shapeX }: PackForm, { targetHalf, pitch }: PackRules): Box {
  const half = Math.min(targetHalf, pitch / 2);
  return { x0: shapeX - targetHalf, x1: shapeX + targetHalf, y0: -half, y1: half };
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
  return a.x0 < b.x1 - ROUNDING && b.x0 < a.x1 - ROUNDING && a.y0 < b.y1 - ROUNDING && b.y0 < a.y1 - ROUNDING;
}

const ROUNDING = 1e-6;

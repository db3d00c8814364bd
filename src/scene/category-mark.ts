import type { CategoryShape, Dataset } from '#model/dataset.ts';
import type { CategoryId } from '#model/id.ts';
import type { CssPx } from './css-px.ts';

/** How a category is told apart: by a shape and by a slot (1 to 8) of the colour palette. */
export interface CategoryMark {
  readonly shape: CategoryShape;
  /** Painted as `slotColour` says. */
  readonly slot: number;
}

/** How many colours there are; a ninth category begins again with the first. */
export const PALETTE_SIZE = 8;

/** The slot of what has no category of its own. */
export const REST_SLOT = 0;

/** The custom properties that have the colours, by slot. */
export const SLOT_PROPERTIES: readonly string[] = Array.from({ length: PALETTE_SIZE + 1 }, (_, slot) =>
  slot === REST_SLOT ? '--line-strong' : `--category-${slot}`,
);

/** What the colour of a slot is written as in CSS. */
export function slotColour(slot: number): string {
  return `var(${SLOT_PROPERTIES[slot]})`;
}

/** The mark of a category: its own shape, and the colour that its place in the dataset's list gives it. */
export function categoryMark(dataset: Dataset, id: CategoryId): CategoryMark {
  const index = dataset.categories.findIndex((category) => category.id === id);
  const shape = dataset.categories[index]?.shape ?? 'circle';
  return { shape, slot: (Math.max(index, 0) % PALETTE_SIZE) + 1 };
}

/** Corners on a circle of the given radius, the first one at the given angle (degrees clockwise from the top). */
function polygon(corners: number, radius: number, from: number, innerRadius = radius): string {
  const points = Array.from({ length: corners }, (_, i) => {
    const r = i % 2 === 0 ? radius : innerRadius;
    const angle = ((from + (i * 360) / corners) * Math.PI) / 180;
    return `${round(r * Math.sin(angle))},${round(-r * Math.cos(angle))}`;
  });
  return `M${points.join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Of a star, whose corners reach furthest, in radii. */
export const WIDEST_SHAPE = 1.35;

/** SVG path data of a shape centred on the origin; radii are evened out so that all shapes look equally large. */
export function shapePath(shape: CategoryShape, radius: CssPx): string {
  const r = round(radius);
  switch (shape) {
    case 'circle':
      return `M${r},0A${r},${r} 0 1 1 ${-r},0A${r},${r} 0 1 1 ${r},0Z`;
    case 'square':
      return polygon(4, radius * 1.22, 45);
    case 'diamond':
      return polygon(4, radius * 1.22, 0);
    case 'triangle':
      return polygon(3, radius * 1.25, 0);
    case 'triangle-down':
      return polygon(3, radius * 1.25, 180);
    case 'hexagon':
      return polygon(6, radius * 1.08, 30);
    case 'star':
      return polygon(10, radius * WIDEST_SHAPE, 0, radius * 0.62);
    case 'cross':
      return crossPath(round(radius * 1.1), round(radius * 0.4));
  }
}

function crossPath(reach: number, half: number): string {
  return `M${-half},${-reach}H${half}V${-half}H${reach}V${half}H${half}V${reach}H${-half}V${half}H${-reach}V${-half}H${-half}Z`;
}

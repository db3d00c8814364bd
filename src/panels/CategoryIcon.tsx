import type { CategoryId } from '#model/id.ts';
import { categoryMark, shapePath, slotColour } from '#scene/category-mark.ts';
import { cssPx } from '#scene/css-px.ts';
import { useValue } from '#store/store-context.ts';

const RADIUS = cssPx(5);

/** A category's shape in its colour; a picture beside the category's name or instead of nothing. */
export function CategoryIcon({ category }: { readonly category: CategoryId }) {
  const dataset = useValue((state) => state.dataset);
  const { shape, slot } = categoryMark(dataset, category);
  return (
    <svg className="category-icon" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={shapePath(shape, RADIUS)} fill={slotColour(slot)} />
    </svg>
  );
}

import { dialogMessages } from '#i18n/dialog-messages.ts';
import { categoryMark } from '#scene/category-mark.ts';
import type { IcsInput } from './event-ics.ts';
import type { LegendItem } from './PictureFrame.tsx';

/** More categories are not told apart by their signs anyway. */
const MOST_CATEGORIES = 16;

/**
 * The categories of what is visible, in the dataset's order.
 *
 * @param hasGhosts the sign of another telling's dates is to be explained too
 */
export function pictureLegend({ dataset, rows, table, locale }: IcsInput, hasGhosts: boolean): readonly LegendItem[] {
  const seen = new Set<number>();
  for (const row of rows) seen.add(table.columns.category[row] ?? 0);
  const items = dataset.categories.flatMap(({ id, label }, index): readonly LegendItem[] =>
    seen.has(index) ? [{ label, sign: categoryMark(dataset, id) }] : [],
  );
  const shown = items.slice(0, MOST_CATEGORIES);
  return hasGhosts ? [...shown, { label: dialogMessages(locale.language).export.otherDate(), sign: 'hollow' }] : shown;
}

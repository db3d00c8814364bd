import type { Category, Dataset } from '#model/dataset.ts';
import { isApproximate, isUncertain } from '#model/edtf.ts';
import type { AccountId } from '#model/id.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { type CategoryMark, categoryMark } from '#scene/category-mark.ts';

/** Which signs a timeline has, whatever its window. */
export interface TimelineKey {
  readonly categories: readonly (Pick<Category, 'id' | 'label'> & { readonly mark: CategoryMark })[];
  readonly hasAbout: boolean;
  readonly hasPerhaps: boolean;
  /** Whose the hollow dates are, in short; `null` where they are of several; absent where there are none. */
  readonly other?: string | null;
}

/** The signs that some of the events are drawn with. */
export function timelineKey(events: readonly ToldEvent[], dataset: Dataset, present: AccountId): TimelineKey {
  const used = new Set(events.map(({ event }) => event.category));
  const categories = dataset.categories.filter(({ id }) => used.has(id));
  const isContested = events.some(({ others }) => others.some(({ differs }) => differs.date));
  const [only, ...more] = dataset.accounts.filter(({ id }) => id !== present);
  return {
    categories: categories.map(({ id, label }) => ({ id, label, mark: categoryMark(dataset, id) })),
    hasAbout: events.some(({ date }) => isApproximate(date)),
    hasPerhaps: events.some(({ date }) => isUncertain(date)),
    ...(isContested && { other: only === undefined || more.length > 0 ? null : (only.short ?? only.label) }),
  };
}

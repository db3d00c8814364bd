import { dialogMessages } from '#i18n/dialog-messages.ts';
import { CLAIM_STATUSES, type ClaimStatus, isHappening } from '#model/event.ts';
import { categoryMark } from '#scene/category-mark.ts';
import type { IcsInput } from './event-ics.ts';
import type { LegendItem } from './PictureFrame.tsx';

/** More categories are not told apart by their signs anyway. */
const MOST_CATEGORIES = 16;

/**
 * The categories of what is visible, in the dataset's order, then what else its marks say.
 *
 * @param hasGhosts the sign of another telling's dates is to be explained too
 */
export function pictureLegend(input: IcsInput, hasGhosts: boolean): readonly LegendItem[] {
  const { dataset, rows, table, locale } = input;
  const seen = new Set<number>();
  for (const row of rows) seen.add(table.columns.category[row] ?? 0);
  const items = dataset.categories.flatMap(({ id, label }, index): readonly LegendItem[] =>
    seen.has(index) ? [{ label, sign: categoryMark(dataset, id) }] : [],
  );
  const shown = [...items.slice(0, MOST_CATEGORIES), ...statusItems(input), ...contestedItem(input)];
  return hasGhosts ? [...shown, { label: dialogMessages(locale.language).export.otherDate(), sign: 'hollow' }] : shown;
}

/** What stands after the titles of events on which accounts or sources differ. */
function contestedItem({ rows, table, locale }: IcsInput): readonly LegendItem[] {
  if (!rows.some((row) => table.contested?.[row] === 1)) return [];
  return [{ label: dialogMessages(locale.language).export.contested(), sign: 'contested' }];
}

/** What is said not to have happened, or not confirmed. */
function statusItems(input: IcsInput): readonly LegendItem[] {
  const { locale } = input;
  const claims = [...statusesOf(input)].map((status) => ({ status }));
  const word = (status: ClaimStatus) => locale.messages.event.status({ status });
  return [
    ...(claims.some(({ status }) => status === 'unconfirmed')
      ? [{ label: word('unconfirmed'), sign: 'dotted' as const }]
      : []),
    ...(claims.every(isHappening) ? [] : [{ label: word('denied'), sign: 'struck' as const }]),
  ];
}

/** What the claims say; rows of a large table are not decoded for it. */
function statusesOf({ dataset, rows, table }: IcsInput): ReadonlySet<ClaimStatus> {
  const { imported } = dataset;
  const seen = new Set<ClaimStatus>();
  if (imported !== undefined && imported.statuses === undefined) return seen;
  for (const row of rows) {
    const status = imported ? CLAIM_STATUSES[imported.statuses?.[row] ?? 0] : table.told(row).claim.status;
    if (status !== undefined) seen.add(status);
  }
  return seen;
}

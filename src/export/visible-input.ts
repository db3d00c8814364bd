import { dialogMessages } from '#i18n/dialog-messages.ts';
import type { SourceLookup } from '#model/dataset.ts';
import { utcMs } from '#model/time.ts';
import type { IcsInput } from './event-ics.ts';
import type { ExportContext } from './export-context.ts';

/**
 * The visible events as they are at this moment; the page may go on while they are written.
 *
 * @throws (rejects) with a sentence, where their sources cannot be had
 */
export async function visibleInput({
  store,
  askSources,
  links,
  locale,
}: Omit<ExportContext, 'theme'>): Promise<IcsInput> {
  const { select, getState } = store;
  const state = getState();
  const { dataset, view } = state;
  const account = dataset.accountById.get(view.account);
  if (account === undefined) throw new Error(`There is no account ${view.account}.`);
  const input = {
    ...{ dataset, account, links, locale },
    table: select.table(state),
    rows: select.listed(state),
    undated: select.undated(state),
    window: view.window,
    now: utcMs(Date.now()),
  };
  const sources = await askSources();
  if (isWithoutSources(input, sources)) throw new Error(dialogMessages(locale.language).export.noSources());
  return { ...input, sources };
}

/** Sources come by a request of their own. What cites them is not taken along without them. */
function isWithoutSources({ table, rows }: Pick<IcsInput, 'table' | 'rows'>, sources: SourceLookup): boolean {
  const [first] = rows;
  const cited = first === undefined ? [] : table.told(first).claim.citations;
  return cited.length > 0 && !cited.some(({ source }) => sources.has(source));
}

import themeCss from '#app/theme.css?raw';
import { dialogMessages } from '#i18n/dialog-messages.ts';
import type { Locale } from '#i18n/locale.ts';
import type { SourceLookup } from '#model/dataset.ts';
import type { EventId } from '#model/id.ts';
import { utcMs } from '#model/time.ts';
import type {
  DataFormat,
  ExportControl,
  Exported,
  ExportFormat,
  PictureFormat,
  PictureView,
} from '#panels/ExportDialog.tsx';
import { categoryMark } from '#scene/category-mark.ts';
import type { Store } from '#store/create-store.ts';
import type { AskSources } from '#store/sources-context.ts';
import { createMeasure } from '#timeline/measure-text.ts';
import { drawPicture } from './draw-picture.ts';
import type { IcsInput } from './event-ics.ts';
import { exportData, leftOutOf } from './export-data.ts';
import { fileName } from './file-name.ts';
import { lightTheme } from './light-theme.ts';
import { mapPicture } from './map-picture.tsx';
import { type LegendItem, PictureFrame } from './PictureFrame.tsx';
import { rasterise } from './rasterise.ts';
import { saveFile } from './save-file.ts';
import { timelinePicture } from './timeline-picture.tsx';

export interface ExportContext {
  readonly store: Store;
  readonly askSources: AskSources;
  readonly locale: Locale;
}

/**
 * Makes a file of what is visible, and saves it.
 *
 * @param view which of the two is drawn, if it is a picture
 * @throws (rejects) with a sentence of what went wrong
 */
export async function exportView(
  context: ExportContext,
  format: ExportFormat,
  view: PictureView,
  control: ExportControl,
): Promise<Exported> {
  const input = await inputOf(context);
  const { dataset, window } = input;
  switch (format) {
    case 'svg':
    case 'png': {
      const name = fileName(dataset, window, view, format);
      saveFile(await pictureFile(context, input, format, view), name);
      return { name, leftOut: 0 };
    }
    default: {
      const name = fileName(dataset, window, null, format);
      saveFile(await exportData(format satisfies DataFormat, input, control), name);
      return { name, leftOut: leftOutOf(format, input) };
    }
  }
}

/** The visible events as they are at this moment; the page may go on while they are written. */
async function inputOf({ store, askSources, locale }: ExportContext): Promise<IcsInput> {
  const { select, getState } = store;
  const state = getState();
  const { dataset, view } = state;
  const account = dataset.accountById.get(view.account);
  if (account === undefined) throw new Error(`There is no account ${view.account}.`);
  const input = {
    ...{ dataset, account, locale, linkTo },
    table: select.table(state),
    rows: select.listed(state),
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

/** This page with another event chosen. */
function linkTo(event: EventId): string {
  const url = new URL(window.location.href);
  url.searchParams.set('event', event);
  url.hash = '';
  return url.href;
}

async function pictureFile(
  { store, locale }: ExportContext,
  input: IcsInput,
  format: PictureFormat,
  view: PictureView,
): Promise<Blob> {
  const theme = lightTheme(themeCss);
  const [, fontFamily = 'sans-serif'] = theme.find(([name]) => name === '--font') ?? [];
  const measure = createMeasure(fontFamily);
  const { picture, size, hasGhosts } =
    view === 'map' ? await mapPicture(store, locale, measure) : timelinePicture(store, locale, measure);
  const words = {
    title: input.dataset.title,
    dateline: dateline(input),
    legend: legendOf(input, hasGhosts),
    source: sourceNote(input, view),
  };
  const drawn = drawPicture(<PictureFrame words={words} view={size} measure={measure} picture={picture} />, theme);
  return format === 'png' ? rasterise(drawn) : new Blob([drawn.svg], { type: 'image/svg+xml' });
}

function dateline({ dataset, account, locale, rows, table, window }: IcsInput): string {
  const count = locale.messages.list.shown({ shown: rows.length, total: table.columns.length });
  const told = dataset.accounts.length > 1 ? [account.label] : [];
  return [locale.window(window), ...told, count].join(' · ');
}

/** More categories are not told apart by their signs anyway. */
const MOST_CATEGORIES = 16;

/** The categories of what is visible, in the dataset's order. */
function legendOf({ dataset, rows, table, locale }: IcsInput, hasGhosts: boolean): readonly LegendItem[] {
  const seen = new Set<number>();
  for (const row of rows) seen.add(table.columns.category[row] ?? 0);
  const items = dataset.categories.flatMap(({ id, label }, index): readonly LegendItem[] =>
    seen.has(index) ? [{ label, sign: categoryMark(dataset, id) }] : [],
  );
  const shown = items.slice(0, MOST_CATEGORIES);
  return hasGhosts ? [...shown, { label: dialogMessages(locale.language).export.otherDate(), sign: 'hollow' }] : shown;
}

/** More events would have to be read one by one, only to be counted. */
const COUNTED = 5000;

/** A longer address is cut to the page's own: nobody types it. */
const LONGEST_ADDRESS = 140;

function sourceNote({ dataset, rows, table, locale }: IcsInput, view: PictureView): string {
  const { messages, language } = locale;
  const { href, origin, pathname } = window.location;
  const address = href.length > LONGEST_ADDRESS ? origin + pathname : href;
  const cited = new Set<string>();
  if (rows.length <= COUNTED) {
    for (const row of rows) {
      for (const claim of table.told(row).event.claims) for (const { source } of claim.citations) cited.add(source);
    }
  }
  return [
    dialogMessages(language).export.source({ title: dataset.title, address }),
    ...(cited.size > 0 ? [messages.embed.sources({ n: cited.size })] : []),
    ...(dataset.licence === undefined ? [] : [dataset.licence]),
    ...(view === 'map' ? [messages.map.boundaries()] : []),
  ].join(' · ');
}

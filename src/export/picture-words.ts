import { dialogMessages } from '#i18n/dialog-messages.ts';
import type { PictureView } from '#model/export-format.ts';
import type { IcsInput } from './event-ics.ts';
import type { LegendItem, PictureWords } from './PictureFrame.tsx';

/** What is written around a picture of the visible events. */
export function pictureWords(input: IcsInput, view: PictureView, legend: readonly LegendItem[]): PictureWords {
  return {
    title: input.dataset.title,
    dateline: dateline(input),
    legend,
    source: sourceNote(input, view),
  };
}

function dateline({ dataset, account, locale, rows, table, window }: IcsInput): string {
  const count = locale.messages.list.shown({ shown: rows.length, total: table.columns.length });
  const told = dataset.accounts.length > 1 ? [locale.isolate(account.label)] : [];
  return [locale.window(window), ...told, count].join(' · ');
}

/** More events would have to be read one by one, only to be counted. */
const COUNTED = 5000;

/** A longer address is cut to the page's own: nobody types it. */
const LONGEST_ADDRESS = 140;

function sourceNote({ dataset, rows, table, links, locale }: IcsInput, view: PictureView): string {
  const { messages, language } = locale;
  const words = dialogMessages(language).export;
  const cited = new Set<string>();
  if (rows.length <= COUNTED) {
    for (const row of rows) {
      for (const claim of table.told(row).event.claims) for (const { source } of claim.citations) cited.add(source);
    }
  }
  return [
    links.isOnlyHere
      ? words.sourceOnlyHere({ title: dataset.title })
      : words.source({ title: dataset.title, address: shortened(links.link()) }),
    ...(cited.size > 0 ? [messages.embed.sources({ n: cited.size })] : []),
    ...(dataset.licence === undefined ? [] : [locale.isolate(dataset.licence)]),
    ...(view === 'map' ? [messages.map.boundaries()] : []),
  ].join(' · ');
}

function shortened(link: string): string {
  const { origin, pathname } = new URL(link);
  return link.length > LONGEST_ADDRESS ? origin + pathname : link;
}

import type { DatedInterval } from '#model/edtf.ts';
import type { UtcMs } from '#model/time.ts';
import { cardMessages } from './card-messages.ts';
import type { Locale } from './locale.ts';

/** What a citation of an event names. */
export interface CitedEvent {
  readonly title: string;
  /** Absent where the telling gives none. */
  readonly date: DatedInterval | undefined;
  /** Whose telling the date is; `null` where there is only one. */
  readonly account: string | null;
  /** Those that the telling rests on; may be empty, and may name one twice. */
  readonly publishers: readonly string[];
  readonly dataset: string;
  /** Address of the page that shows the event; `null` where none does. */
  readonly link: string | null;
  readonly accessed: UtcMs;
}

/** "“Rally”, 30 July 2018 (As the article told it). Source: SOFREP. The plot, Dateline, https://…, accessed 1 Oct 2026." */
export function citeEvent(cited: CitedEvent, { date: dateOf, language, list, shortDay }: Locale): string {
  const words = cardMessages(language);
  const { account, title, dataset, link } = cited;
  const what = { title, date: cited.date ? dateOf(cited.date) : words.noDateGiven() };
  const date = shortDay(cited.accessed);
  const publishers = [...new Set(cited.publishers)];
  const sentences = [
    account === null ? words.cite(what) : words.citeAs({ ...what, account }),
    ...(publishers.length === 0 ? [] : [words.citeSources({ n: publishers.length, publishers: list(publishers) })]),
    link === null ? words.citeFromFile({ dataset, date }) : words.citeFrom({ dataset, link, date }),
  ];
  return `${sentences.join('. ')}.`;
}

import type { DatedInterval } from '#model/edtf.ts';
import type { UtcMs } from '#model/time.ts';
import type { Locale } from './locale.ts';

/** What a citation of an event names. */
export interface CitedEvent {
  readonly title: string;
  readonly date: DatedInterval;
  /** Whose telling the date is; `null` where there is only one. */
  readonly account: string | null;
  /** Those that the telling rests on; may be empty, and may name one twice. */
  readonly publishers: readonly string[];
  readonly dataset: string;
  /** Address of the page that shows the event. */
  readonly link: string;
  readonly accessed: UtcMs;
}

/** "“Rally”, 30 July 2018 (As the article told it). Source: SOFREP. The plot, Dateline, https://…, accessed 1 Oct 2026." */
export function citeEvent(cited: CitedEvent, { date, list, shortDay, messages: { card } }: Locale): string {
  const { account, title, dataset, link } = cited;
  const what = { title, date: date(cited.date) };
  const publishers = [...new Set(cited.publishers)];
  const sentences = [
    account === null ? card.cite(what) : card.citeAs({ ...what, account }),
    ...(publishers.length === 0 ? [] : [card.citeSources({ n: publishers.length, publishers: list(publishers) })]),
    card.citeFrom({ dataset, link, date: shortDay(cited.accessed) }),
  ];
  return `${sentences.join('. ')}.`;
}

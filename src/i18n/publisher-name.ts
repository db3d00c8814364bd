import type { Source } from '#model/dataset.ts';
import { cardMessages } from './card-messages.ts';
import type { Locale } from './locale.ts';

/** Who published a source, and what a reader should know of them: "Xinhua (state-run)". For text without any markup. */
export function publisherName({ publisher, standing }: Source, { language }: Pick<Locale, 'language'>): string {
  const words = cardMessages(language);
  return standing === undefined ? publisher : words.withStanding({ publisher, standing: words.standings[standing]() });
}

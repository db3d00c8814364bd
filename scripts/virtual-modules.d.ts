/** Made by scripts/dataset-plugin.ts. */
declare module 'virtual:dateline-dataset' {
  /** Where the shipped dataset is fetched from, for `readShipped`. */
  export const datasetUrl: string;
  /** Where its sources are fetched from, for `readShippedSources`. */
  export const sourcesUrl: string;
  /** Where its translations are fetched from, by their languages, for `readShippedTranslation`. */
  export const translationUrls: Readonly<Record<string, string>>;
}

/** Made by scripts/messages-plugin.ts; that each has the texts of `Messages` is what tests/contract/messages.test.ts says. */
declare module 'virtual:dateline-messages/en' {
  import type { Messages } from '#i18n/messages.ts';

  const messages: Messages;
  export default messages;
}

/** Made by scripts/messages-plugin.ts. */
declare module 'virtual:dateline-messages/fr' {
  import type { Messages } from '#i18n/messages.ts';

  const messages: Messages;
  export default messages;
}

/** Made by scripts/dataset-plugin.ts. */
declare module 'virtual:dateline-dataset' {
  /** Where the shipped dataset is fetched from, for `readShipped`. */
  export const datasetUrl: string;
  /** Where its sources are fetched from, for `readShippedSources`. */
  export const sourcesUrl: string;
  /** Where its translations are fetched from, by their languages, for `readShippedTranslation`. */
  export const translationUrls: Readonly<Record<string, string>>;
}

/** Made by scripts/messages-plugin.ts; that each has the texts of its type is what tests/contract/messages.test.ts says. */
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

/** Made by scripts/messages-plugin.ts. */
declare module 'virtual:dateline-messages/en-card' {
  import type { CardMessages } from '#i18n/messages.ts';

  const messages: CardMessages;
  export default messages;
}

/** Made by scripts/messages-plugin.ts. */
declare module 'virtual:dateline-messages/fr-card' {
  import type { CardMessages } from '#i18n/messages.ts';

  const messages: CardMessages;
  export default messages;
}

/** Made by scripts/messages-plugin.ts. */
declare module 'virtual:dateline-messages/en-dialogs' {
  import type { DialogMessages } from '#i18n/messages.ts';

  const messages: DialogMessages;
  export default messages;
}

/** Made by scripts/messages-plugin.ts. */
declare module 'virtual:dateline-messages/fr-dialogs' {
  import type { DialogMessages } from '#i18n/messages.ts';

  const messages: DialogMessages;
  export default messages;
}

/** Made by scripts/messages-plugin.ts. */
declare module 'virtual:dateline-messages/en-faults' {
  import type { FaultMessages } from '#i18n/messages.ts';

  const messages: FaultMessages;
  export default messages;
}

/** Made by scripts/messages-plugin.ts. */
declare module 'virtual:dateline-messages/fr-faults' {
  import type { FaultMessages } from '#i18n/messages.ts';

  const messages: FaultMessages;
  export default messages;
}

/** Made by scripts/sheet-plugin.ts. */
declare module 'virtual:dateline-sheet' {
  /** Every rule that the module may need, as one stylesheet. */
  const sheet: string;
  export default sheet;
}

/** Made by scripts/fonts-plugin.ts. */
declare module 'virtual:dateline-fonts' {
  /** The page's fonts, with the weights that each has, such as `400 600`. */
  export const fonts: readonly { readonly family: string; readonly weight: string; readonly url: string }[];
  /** What characters they have, as a stylesheet's `unicode-range`. */
  export const range: string;
}

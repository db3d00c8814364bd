import type { Locale } from '#i18n/locale.ts';
import type { Store } from '#store/create-store.ts';
import type { PageLinks } from '#store/page-links.ts';
import type { AskSources } from '#store/sources-context.ts';

/** Where an export takes from what it needs. */
export interface ExportContext {
  readonly store: Store;
  readonly askSources: AskSources;
  readonly links: PageLinks;
  readonly locale: Locale;
  /** The page's theme as a stylesheet: pictures are painted in its light colours. */
  readonly theme: string;
}

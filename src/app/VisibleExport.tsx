import { use } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { ExportDialog } from '#panels/ExportDialog.tsx';
import { PageLinksContext } from '#store/page-links.ts';
import { SourcesContext } from '#store/sources-context.ts';
import { useDatelineStore } from '#store/store-context.ts';

/** What the reader may take along. Writers and painters are fetched with the first file. */
export function VisibleExport({ onClose }: { readonly onClose: () => void }) {
  const store = useDatelineStore();
  const locale = useLocale();
  const askSources = use(SourcesContext);
  const links = use(PageLinksContext);
  return (
    <ExportDialog
      onClose={onClose}
      onExport={async (format, view, control) => {
        const [{ exportView }, { default: theme }] = await Promise.all([
          import('#export/export-view.ts'),
          import('./theme.css?raw'),
        ]);
        return exportView({ store, askSources, links, locale, theme }, format, view, control);
      }}
    />
  );
}

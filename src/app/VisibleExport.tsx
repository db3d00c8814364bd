import { use } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { latePart } from '#model/late-part.ts';
import { ExportDialog } from '#panels/ExportDialog.tsx';
import { PageLinksContext } from '#store/page-links.ts';
import { SourcesContext } from '#store/sources-context.ts';
import { useDatelineStore } from '#store/store-context.ts';

const exporter = latePart(() => Promise.all([import('#export/export-view.ts'), import('./theme.css?raw')]));

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
        const [{ exportView }, { default: theme }] = await exporter.load();
        return exportView({ store, askSources, links, locale, theme }, format, view, control);
      }}
    />
  );
}

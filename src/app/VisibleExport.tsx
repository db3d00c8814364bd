import { use } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { ExportDialog } from '#panels/ExportDialog.tsx';
import { SourcesContext } from '#store/sources-context.ts';
import { useDatelineStore } from '#store/store-context.ts';

/** What the reader may take along. Writers and painters are fetched with the first file. */
export function VisibleExport({ onClose }: { readonly onClose: () => void }) {
  const store = useDatelineStore();
  const locale = useLocale();
  const askSources = use(SourcesContext);
  return (
    <ExportDialog
      onClose={onClose}
      onExport={async (format, view, control) => {
        const { exportView } = await import('#export/export-view.tsx');
        return exportView({ store, askSources, locale }, format, view, control);
      }}
    />
  );
}

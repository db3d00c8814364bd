import { type ComponentType, lazy, Suspense, useState } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { Menu } from '#ui/Menu.tsx';
import type { MenuDialog } from './MenuItems.tsx';

const MenuItems = lazy(() => import('./MenuItems.tsx').then(({ MenuItems: component }) => ({ default: component })));
const ShareDialog = lazy(() =>
  import('./ShareDialog.tsx').then(({ ShareDialog: component }) => ({ default: component })),
);
const LegendDialog = lazy(() =>
  import('./LegendDialog.tsx').then(({ LegendDialog: component }) => ({ default: component })),
);
const SourcesDialog = lazy(() =>
  import('./SourcesDialog.tsx').then(({ SourcesDialog: component }) => ({ default: component })),
);
const AboutDialog = lazy(() =>
  import('./AboutDialog.tsx').then(({ AboutDialog: component }) => ({ default: component })),
);

interface PageMenuProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** What exports the visible events; a dialog of its own, since panels know no file formats. */
  readonly ExportDialog: ComponentType<{ readonly onClose: () => void }>;
}

/** What explains the page and what changes its look, behind one button. */
export function PageMenu({ onFiles, ExportDialog }: PageMenuProps) {
  const { messages } = useLocale();
  const [dialog, setDialog] = useState<MenuDialog | null>(null);
  const close = () => setDialog(null);
  return (
    <>
      <Menu label={messages.menu.open()}>
        {(closeMenu) => (
          <Suspense>
            <MenuItems
              onFiles={onFiles}
              onOpen={(chosen) => {
                closeMenu();
                setDialog(chosen);
              }}
            />
          </Suspense>
        )}
      </Menu>
      <Suspense>
        {dialog === 'share' && <ShareDialog onClose={close} />}
        {dialog === 'legend' && <LegendDialog onClose={close} />}
        {dialog === 'sources' && <SourcesDialog onClose={close} />}
        {dialog === 'about' && <AboutDialog onClose={close} />}
        {dialog === 'export' && <ExportDialog onClose={close} />}
      </Suspense>
    </>
  );
}

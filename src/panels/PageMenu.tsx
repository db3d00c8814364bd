import { type ComponentType, Suspense, useState } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { lateComponent } from '#ui/late-component.tsx';
import { Menu } from '#ui/Menu.tsx';
import type { MenuDialog } from './MenuItems.tsx';

interface DialogProps {
  readonly onClose: () => void;
}

/** A dialog that does not come says so where it would have been: above the page. */
const AS_DIALOG = { isAbove: true, leave: ({ onClose }: DialogProps) => onClose };

const MenuItems = lateComponent('menu', async () => (await import('./MenuItems.tsx')).MenuItems);
const ShareDialog = lateComponent('share', async () => (await import('./ShareDialog.tsx')).ShareDialog, AS_DIALOG);
const LegendDialog = lateComponent('legend', async () => (await import('./LegendDialog.tsx')).LegendDialog, AS_DIALOG);
const SourcesDialog = lateComponent(
  'sources',
  async () => (await import('./SourcesDialog.tsx')).SourcesDialog,
  AS_DIALOG,
);
const AboutDialog = lateComponent('about', async () => (await import('./AboutDialog.tsx')).AboutDialog, AS_DIALOG);

interface PageMenuProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** What exports the visible events; a dialog of its own, since panels know no file formats. */
  readonly ExportDialog: ComponentType<DialogProps>;
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
              onFiles={(files) => {
                closeMenu();
                onFiles(files);
              }}
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

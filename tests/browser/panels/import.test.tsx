import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '#app/theme.css';
import '#ui/ui.css';
import '#panels/import.css';
import { loadLocale } from '#i18n/load-locale.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import type { ImportReport } from '#model/import-report.ts';
import { DropZone } from '#panels/DropZone.tsx';
import { ImportProgress } from '#panels/ImportProgress.tsx';
import { ImportReportDialog } from '#panels/ImportReportDialog.tsx';
import { OpenDataButton } from '#panels/OpenDataButton.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | undefined;
afterEach(async () => {
  await act(async () => root?.unmount());
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

async function render(node: ReactNode): Promise<HTMLElement> {
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  await act(async () => root?.render(node));
  return host;
}

const file = new File(['date\n2018'], 'events.csv', { type: 'text/csv' });

const report: ImportReport = {
  origin: { kind: 'file', name: 'events.csv' },
  rowsRead: 1204,
  rowsShown: 1200,
  rowsLeftOut: 4,
  columns: [
    { header: 'When', field: 'date' },
    { header: 'deaths', field: null },
  ],
  dayOrder: { refused: 0, dayFirst: 0, monthFirst: 0 },
  groups: [
    {
      effect: 'left-out',
      column: 'When',
      problem: { kind: 'bad-date' },
      consequence: { kind: 'row-left-out' },
      count: 4,
      examples: [{ at: 17, problem: { kind: 'not-edtf', value: '"soon"' }, value: 'soon' }],
    },
  ],
};

describe('OpenDataButton', () => {
  it('hands over the chosen files, and the same ones again', async () => {
    const onFiles = vi.fn();
    const host = await render(<OpenDataButton onFiles={onFiles} />);
    const input = host.querySelector('input');
    if (input === null) throw new Error('no input');
    await userEvent.upload(input, file);
    await userEvent.upload(input, file);
    expect(onFiles.mock.calls.map(([files]) => files.map(({ name }: File) => name))).toEqual([
      ['events.csv'],
      ['events.csv'],
    ]);
  });

  it('opens the file dialogue from the keyboard', async () => {
    await render(<OpenDataButton onFiles={vi.fn()} />);
    const click = vi.spyOn(HTMLInputElement.prototype, 'click').mockReturnValue();
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Open…');
    await userEvent.keyboard('{Enter}');
    expect(click).toHaveBeenCalledOnce();
  });
});

describe('DropZone', () => {
  function drag(type: string, target: Element, withFile = true): DragEvent {
    const dataTransfer = new DataTransfer();
    if (withFile) dataTransfer.items.add(file);
    else dataTransfer.setData('text/plain', 'words');
    const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
    act(() => void target.dispatchEvent(event));
    return event;
  }

  it('says where files may be dropped, while they hover, and takes them', async () => {
    const onFiles = vi.fn();
    const host = await render(
      <DropZone onFiles={onFiles}>
        <p>Story</p>
      </DropZone>,
    );
    const story = host.querySelector('p') ?? host;
    drag('dragenter', story);
    expect(host.querySelector('.drop-overlay')).not.toBeNull();
    drag('dragleave', story);
    expect(host.querySelector('.drop-overlay')).toBeNull();
    drag('dragenter', story);
    expect(drag('dragover', story).defaultPrevented).toBe(true);
    expect(drag('drop', story).defaultPrevented).toBe(true);
    expect(host.querySelector('.drop-overlay')).toBeNull();
    expect(onFiles.mock.calls[0]?.[0].map(({ name }: File) => name)).toEqual(['events.csv']);
  });

  it('leaves dragged words alone', async () => {
    const onFiles = vi.fn();
    const host = await render(
      <DropZone onFiles={onFiles}>
        <p>Story</p>
      </DropZone>,
    );
    const story = host.querySelector('p') ?? host;
    drag('dragenter', story, false);
    expect(host.querySelector('.drop-overlay')).toBeNull();
    expect(drag('drop', story, false).defaultPrevented).toBe(false);
    expect(onFiles).not.toHaveBeenCalled();
  });
});

describe('ImportProgress', () => {
  it('shows how far it is, and can be cancelled', async () => {
    const onCancel = vi.fn();
    await render(
      <ImportProgress bytes={12_340_000} totalBytes={200_000_000} rows={65_000} faults={1} onCancel={onCancel} />,
    );
    const bar = page.getByRole('progressbar', { name: 'Reading the file' }).element();
    expect(bar.getAttribute('value')).toBe('12340000');
    expect(bar.getAttribute('aria-valuetext')).toBe('12.3 of 200 MB, 65,000 rows, 1 fault');
    await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('has a bar without a value where the end is not known', async () => {
    await render(<ImportProgress bytes={1_000_000} totalBytes={null} rows={0} faults={0} onCancel={vi.fn()} />);
    const bar = page.getByRole('progressbar').element();
    expect(bar.hasAttribute('value')).toBe(false);
    expect(bar.getAttribute('aria-valuetext')).toBe('1 MB, 0 rows, 0 faults');
  });
});

describe('ImportReportDialog', () => {
  it('tells what came in, and each issue with its column, count and rows', async () => {
    const onClose = vi.fn();
    await render(<ImportReportDialog report={report} onReadAgain={vi.fn()} onDownload={vi.fn()} onClose={onClose} />);
    const dialog = page.getByRole('dialog', { name: 'What came in from events.csv' });
    await expect.element(dialog).toBeVisible();
    const text = dialog.element().textContent ?? '';
    expect(text).toContain('The file stayed in this browser; nothing was sent anywhere.');
    expect(text).toContain('Rows read1,204');
    expect(text).toContain('Row 17 "soon" is not an EDTF date (ISO 8601-2).');
    expect(text).toContain('And 3 more.');
    expect(text).toContain('Not read: deaths.');
    expect(page.getByRole('button', { name: 'Day first' }).elements()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('asks for the order of day and month when dates were refused for it', async () => {
    const onReadAgain = vi.fn();
    const dayOrder = { refused: 20, dayFirst: 3, monthFirst: 0 };
    await render(
      <ImportReportDialog
        report={{ ...report, dayOrder }}
        onReadAgain={onReadAgain}
        onDownload={vi.fn()}
        onClose={vi.fn()}
      />,
    );
    await userEvent.click(page.getByRole('button', { name: 'Day first' }));
    expect(onReadAgain).toHaveBeenCalledWith('day-first');
    expect(page.getByRole('group', { name: /Which comes first/ }).element().textContent).toContain(
      '3 dates of this file can only be read day first.',
    );
  });

  it('names the address that data came from', async () => {
    const origin = { kind: 'url', name: 'x.csv', url: 'https://data.example.org/x.csv' } as const;
    await render(
      <ImportReportDialog
        report={{ ...report, origin }}
        onReadAgain={vi.fn()}
        onDownload={vi.fn()}
        onClose={vi.fn()}
      />,
    );
    const text = page.getByRole('dialog').element().textContent ?? '';
    expect(text).toContain('It was loaded from https://data.example.org/x.csv.');
    expect(text).not.toContain('stayed in this browser');
  });

  it('has the issues saved when asked to, and says so where that cannot be', async () => {
    const onDownload = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('no chunk')).mockResolvedValue();
    await render(
      <ImportReportDialog report={report} onReadAgain={vi.fn()} onDownload={onDownload} onClose={vi.fn()} />,
    );
    const download = page.getByRole('button', { name: 'Download as CSV' });
    await act(() => userEvent.click(download));
    await expect.element(page.getByRole('alert')).toHaveTextContent(/^The table could not be written, .* Try again/);
    await act(() => userEvent.click(download));
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    expect(onDownload).toHaveBeenCalledTimes(2);
  });

  it('is in the language of the page', async () => {
    await render(
      <LocaleContext value={await loadLocale('fr')}>
        <ImportReportDialog report={report} onReadAgain={vi.fn()} onDownload={vi.fn()} onClose={vi.fn()} />
      </LocaleContext>,
    );
    const dialog = page.getByRole('dialog', { name: 'Ce qui a été lu dans events.csv' });
    const text = dialog.element().textContent?.replaceAll('\u00a0', ' ') ?? '';
    expect(text).toContain('Ce n’est pas une date.');
    expect(text).toContain('Ligne 17 "soon" n’est pas une date EDTF (ISO 8601-2).');
    expect(text).toContain('La ligne n’est pas affichée.');
    await expect.element(page.getByRole('button', { name: 'Télécharger en CSV' })).toBeVisible();
  });
});

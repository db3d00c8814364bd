import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '#app/theme.css';
import { ImportStatus } from '#app/ImportStatus.tsx';
import { loadLocale } from '#i18n/load-locale.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import type { ImportReport } from '#model/import-report.ts';
import { catchFiles } from '../export/catch-files.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | undefined;
afterEach(async () => {
  vi.restoreAllMocks();
  await act(async () => root?.unmount());
  document.body.replaceChildren();
});

const report: ImportReport = {
  origin: { kind: 'file', name: 'mien.csv' },
  rowsRead: 2,
  rowsShown: 1,
  rowsLeftOut: 1,
  columns: [],
  dayOrder: { refused: 0, dayFirst: 0, monthFirst: 0 },
  groups: [
    {
      effect: 'left-out',
      column: 'date',
      problem: { kind: 'bad-date' },
      consequence: { kind: 'row-left-out' },
      count: 1,
      examples: [{ at: 2, problem: { kind: 'bad-date' }, value: '＝HYPERLINK("x")' }],
    },
  ],
};

test('the report is saved as a table that a spreadsheet opens as it is meant', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  const locale = await loadLocale('fr');
  await act(async () =>
    root?.render(
      <LocaleContext value={locale}>
        <ImportStatus importing={null} outcome={{ reason: null, report, readAgain: vi.fn() }} onDismiss={vi.fn()} />
      </LocaleContext>,
    ),
  );
  const files = catchFiles();
  await act(() => userEvent.click(page.getByRole('button', { name: 'Rapport' })));
  await act(() => userEvent.click(page.getByRole('button', { name: 'Télécharger en CSV' })));
  await expect.poll(() => files.map(({ name }) => name)).toEqual(['mien.csv.issues.csv']);
  // Decoded by hand: `text()` swallows the byte-order mark.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await files[0]?.file.arrayBuffer());
  expect(text.split('\r\n')).toEqual([
    '\uFEFFligne,colonne,problème,valeur,conséquence',
    `2,date,Ce n’est pas une date.,"'＝HYPERLINK(""x"")",La ligne n’est pas affichée.`,
    '',
  ]);
});

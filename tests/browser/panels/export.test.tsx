import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '#app/theme.css';
import '#ui/ui.css';
import type { ExportControl, Exported } from '#model/export-format.ts';
import { defaultView } from '#model/view.ts';
import { ExportDialog } from '#panels/ExportDialog.tsx';
import { createStore } from '#store/create-store.ts';
import { StoreContext } from '#store/store-context.ts';
import { story } from '../../unit/story.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | undefined;
afterEach(async () => {
  await act(async () => root?.unmount());
  document.body.replaceChildren();
});

const dataset = story({
  arrest: { article: '2018-06-01' },
  rally: { article: '2018-07-30' },
  trial: { article: '2021' },
});

/** An export that waits to be told what becomes of it. */
function pending() {
  const asked: { format: string; view: string; control: ExportControl }[] = [];
  let settle: { resolve: (exported: Exported) => void; reject: (reason: Error) => void } | undefined;
  const onExport = vi.fn((format: string, view: string, control: ExportControl) => {
    asked.push({ format, view, control });
    return new Promise<Exported>((resolve, reject) => {
      settle = { resolve, reject };
    });
  });
  return {
    onExport,
    asked,
    saved: (exported: Exported) => act(async () => settle?.resolve(exported)),
    failed: (reason: string) => act(async () => settle?.reject(new Error(reason))),
  };
}

async function open(onExport: ReturnType<typeof pending>['onExport'], onClose = vi.fn(), told = dataset) {
  const store = createStore(told, defaultView(told));
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  await act(async () =>
    root?.render(
      <StoreContext value={store}>
        <ExportDialog onExport={onExport} onClose={onClose} />
      </StoreContext>,
    ),
  );
  return onClose;
}

const button = (name: string) => page.getByRole('button', { name });

test('says how much is taken along, and what each format is for', async () => {
  await open(pending().onExport);
  const dialog = page.getByRole('dialog', { name: 'Take it along' });
  await expect.element(dialog).toBeVisible();
  expect(dialog.element().textContent).toContain('2 of 3 events');
  const names = ['Save CSV', 'Save GeoJSON', 'Save JSON', 'Save ICS', 'Save SVG', 'Save PNG'];
  for (const name of names) await expect.element(button(name)).toHaveAccessibleDescription(/\.$/);
});

test('tells how far it is, and what was saved', async () => {
  const { onExport, asked, saved } = pending();
  await open(onExport);
  await userEvent.click(button('Save ICS'));
  expect(asked[0]).toMatchObject({ format: 'ics' });
  await act(async () => asked[0]?.control.onProgress(0.5));
  expect(page.getByRole('progressbar').element().getAttribute('value')).toBe('0.5');
  await saved({ name: 'story.ics', leftOut: 1 });
  expect(page.getByRole('status').element().textContent).toBe(
    'story.ics has been saved. 1 event has no day in a calendar and is not in it.',
  );
});

test('draws the view that is chosen', async () => {
  const { onExport, asked, saved } = pending();
  await open(onExport);
  await userEvent.click(page.getByText('Map', { exact: true }));
  await userEvent.click(button('Save PNG'));
  expect(asked[0]).toMatchObject({ format: 'png', view: 'map' });
  await saved({ name: 'story_map.png', leftOut: 0 });
});

test('offers the tellings where they contest a date, and nowhere else', async () => {
  const { onExport, asked } = pending();
  await open(onExport);
  expect(page.getByText('Tellings', { exact: true }).elements()).toEqual([]);
  await act(async () => root?.unmount());
  document.body.replaceChildren();
  await open(onExport, vi.fn(), story({ rally: { article: '2018-07-30', record: '2018-06-30' } }));
  await userEvent.click(page.getByText('Tellings', { exact: true }));
  await userEvent.click(button('Save SVG'));
  expect(asked[0]).toMatchObject({ format: 'svg', view: 'tellings' });
});

test('takes one wish at a time, keeps the focus, and can be stopped', async () => {
  const { onExport, asked, failed } = pending();
  await open(onExport);
  await userEvent.click(button('Save CSV'));
  expect(document.activeElement?.textContent).toBe('Save CSV');
  await userEvent.keyboard('{Enter}');
  expect(onExport).toHaveBeenCalledOnce();
  await userEvent.click(button('Cancel'));
  expect(asked[0]?.control.signal.aborted).toBe(true);
  await failed('aborted');
  expect(page.getByRole('alert').elements()).toEqual([]);
});

test('says why a file could not be made', async () => {
  const { onExport, failed } = pending();
  await open(onExport);
  await userEvent.click(button('Save JSON'));
  await failed('the sources could not be loaded.');
  expect(page.getByRole('alert').element().textContent).toBe(
    'The file could not be made: the sources could not be loaded.',
  );
});

test('is closed by Escape, and ends what is under way', async () => {
  const { onExport, asked } = pending();
  const onClose = await open(onExport);
  await userEvent.click(button('Save CSV'));
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
  await act(async () => root?.unmount());
  root = undefined;
  expect(asked[0]?.control.signal.aborted).toBe(true);
});

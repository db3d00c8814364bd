import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Dataset } from '#model/dataset.ts';
import { defaultView } from '#model/view.ts';
import { createStore } from '#store/create-store.ts';
import { StoreContext } from '#store/store-context.ts';
import { TimelinePanel } from '#timeline/TimelinePanel.tsx';
import { story } from '../../unit/story.ts';
import '#app/theme.css';

const host = document.createElement('div');
let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  host.remove();
});

async function mount(dataset: Dataset) {
  const store = createStore(dataset, defaultView(dataset));
  Object.assign(host.style, { width: '375px', height: '780px', font: '16px sans-serif' });
  document.body.append(host);
  root = createRoot(host);
  await new Promise<void>((onPainted) => {
    root?.render(
      <StoreContext value={store}>
        <TimelinePanel onPainted={onPainted} isWithoutTellings />
      </StoreContext>,
    );
  });
  return store;
}

const contested = story({
  arrest: { article: '2018-06-05', record: '2018-06-30', place: 'brussels' },
  rally: { article: '2018-07-30', record: '2018-06-30', place: 'paris' },
});

test('columns stand where the lanes were, each a list of its events', async () => {
  const store = await mount(contested);
  await expect.poll(() => host.querySelectorAll('.upright').length).toBe(1);
  expect(host.querySelectorAll('.timeline-lanes')).toHaveLength(0);
  const lists = page.getByRole('group', { name: 'Tellings' }).getByRole('list');
  expect(lists.all()).toHaveLength(2);
  expect(host.querySelectorAll('.rail-mark[tabindex="0"]')).toHaveLength(2);
  host.querySelector<SVGElement>('[data-rail="article"] [data-told="arrest"]')?.focus();
  const name = () => document.activeElement?.getAttribute('aria-label');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(name).toMatch(/^The rally: 30 July 2018/);
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(name).toMatch(/^The rally: 30 June 2018/);
  await userEvent.keyboard('{Enter}');
  expect(store.getState().view.event).toBe('rally');
});

test('a story that contests nothing keeps its lanes', async () => {
  await mount(story({ rally: { article: '2018-06-30', record: '2018-06-30', place: 'paris' } }));
  await expect.poll(() => host.querySelectorAll('.timeline-lanes').length).toBe(1);
  expect(host.querySelectorAll('.upright')).toHaveLength(0);
});

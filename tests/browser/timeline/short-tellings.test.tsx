import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eventId } from '#model/id.ts';
import { defaultView } from '#model/view.ts';
import { createStore } from '#store/create-store.ts';
import { StoreContext } from '#store/store-context.ts';
import { ShortTellings } from '#timeline/ShortTellings.tsx';
import { story } from '../../unit/story.ts';
import '#app/theme.css';

const told = story({
  arrest: { article: '2018-06-05', record: '2018-06-30', place: 'brussels' },
  rally: { article: '2018-07-30', record: '2018-06-30', place: 'paris' },
});
const dataset = { ...told, finding: { title: '', text: '', events: ['arrest', 'rally'].map(eventId), rails: {} } };

const host = document.createElement('div');
let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  host.remove();
});

async function mount(heads: 'names' | 'pills') {
  const store = createStore(dataset, defaultView(dataset));
  Object.assign(host.style, { width: '375px', font: '16px sans-serif' });
  document.body.append(host);
  root = createRoot(host);
  await new Promise<void>((onPainted) => {
    root?.render(
      <StoreContext value={store}>
        <ShortTellings heads={heads} onPainted={onPainted} />
      </StoreContext>,
    );
  });
  return store;
}

test('the heads are the switch where there is no other one, of a size to be touched', async () => {
  const store = await mount('pills');
  const radio = page.getByRole('radio', { name: 'What the record shows' });
  await expect.element(radio).toBeInTheDocument();
  const pill = host.querySelectorAll('.short-head')[1];
  expect(pill?.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  if (pill) await userEvent.click(pill);
  await expect.poll(() => store.getState().view.account).toBe('record');
});

test('a rail is a list of what it is about, with one stop of the Tab key', async () => {
  const store = await mount('names');
  expect(host.querySelectorAll('input')).toHaveLength(0);
  const lists = page.getByRole('group', { name: 'Tellings' }).getByRole('list');
  await expect.poll(() => lists.all().length).toBe(2);
  expect(host.querySelectorAll('.rail-mark[tabindex="0"]')).toHaveLength(2);
  host.querySelector<SVGElement>('[data-rail="article"] [data-told="rally"]')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  const name = () => document.activeElement?.getAttribute('aria-label');
  await expect.poll(name).toMatch(/^The rally: 30 June 2018 .* 30 days apart$/);
  await userEvent.keyboard('{Enter}');
  expect(store.getState().view.event).toBe('rally');
});

test('what is attended to elsewhere lights up on both rails and on its join', async () => {
  const store = await mount('names');
  store.dispatch({ type: 'attend', attention: { kind: 'event', event: eventId('rally') } });
  await expect.poll(() => host.querySelectorAll('.rail-mark[data-attended]').length).toBe(2);
  expect(host.querySelectorAll('.rail-join[data-attended]')).toHaveLength(1);
});

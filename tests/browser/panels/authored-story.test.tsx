import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
// Here already, so that no test waits for its chunk.
import '#panels/StoryBar.tsx';
import { ENGLISH } from '#i18n/english.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { createDataset } from '#model/dataset.ts';
import { accountId, chapterId, eventId, stepId } from '#model/id.ts';
import { defaultView } from '#model/view.ts';
import { SidePanel } from '#panels/SidePanel.tsx';
import { StoryStart } from '#panels/StoryStart.tsx';
import { createStore, type Store } from '#store/create-store.ts';
import { StoreContext } from '#store/store-context.ts';
import { story } from '../../unit/story.ts';
import { appears } from './mount-panel.tsx';

const step = (id: string, account: string, events: readonly string[]) => ({
  ...{ id: stepId(id), chapter: chapterId('plot'), account: accountId(account), events: events.map(eventId) },
  ...{ title: `Title ${id}`, text: `Text ${id}` },
});
const dataset = createDataset({
  ...story({
    rally: { article: '2018-07-30', record: '2018-06-30', place: 'paris' },
    freeze: { article: '2018-10-02', record: '2018-10-02' },
  }),
  chapters: [{ id: chapterId('plot'), title: 'The plot', summary: '', events: [eventId('rally'), eventId('freeze')] }],
  steps: [step('one', 'article', ['rally']), step('two', 'record', ['rally']), step('three', 'record', ['freeze'])],
});

let root: Root | undefined;

afterEach(async () => {
  await act(async () => root?.unmount());
  document.body.replaceChildren();
});

async function mount(): Promise<Store> {
  await page.viewport(1280, 800);
  const store = createStore(dataset, defaultView(dataset));
  const host = document.createElement('div');
  host.className = 'explorer';
  document.body.append(host);
  root = createRoot(host);
  await act(async () =>
    root?.render(
      <LocaleContext value={ENGLISH}>
        <StoreContext value={store}>
          <StoryStart isLong />
          <main>
            <SidePanel />
          </main>
        </StoreContext>
      </LocaleContext>,
    ),
  );
  await click('Read as a story · 3 steps');
  await appears('.story-bar');
  return store;
}

const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
const click = (name: string) => act(() => userEvent.click(button(name)));
const bar = () => document.querySelector('.story-bar')?.textContent ?? '';

it('shows a step’s title, its text, both dates, how far they are apart, and what else the chapter holds', async () => {
  await mount();
  for (const words of ['Title one', 'Text one', '30 July', '30 June', '30 days apart', 'Step 1 of 3']) {
    expect(bar()).toContain(words);
  }
  expect(button('The freeze').element()).toBeDefined();
});

it('switches the telling from step to step, by its buttons and its ticks', async () => {
  const store = await mount();
  await click('Next: Title two');
  expect(store.getState().view).toMatchObject({ step: 'two', account: 'record' });
  await click('Step 3: Title three');
  expect(store.getState().view).toMatchObject({ step: 'three', account: 'record' });
  expect(bar()).toContain('Text three');
  expect(document.querySelectorAll('.story-ticks [aria-current="step"]')).toHaveLength(1);
  expect(button('Next').element().getAttribute('aria-disabled')).toBe('true');
});

it('opens another event of the chapter beside the step, and comes back', async () => {
  const store = await mount();
  await click('The freeze');
  expect(store.getState().view).toMatchObject({ step: 'one', event: 'freeze' });
  await appears('.event-card');
  expect(bar()).not.toContain('Text one');
  await click('Back to the step: Title one');
  expect(store.getState().view).toMatchObject({ step: 'one', event: null });
  expect(bar()).toContain('Text one');
});

it('is left by the button that entered it, and entered again where it was left', async () => {
  const store = await mount();
  await click('Next: Title two');
  await click('Leave the story');
  expect(store.getState().view).toMatchObject({ step: null, story: null, account: 'record' });
  await click('Continue the story · 3 steps');
  expect(store.getState().view.step).toBe('two');
});

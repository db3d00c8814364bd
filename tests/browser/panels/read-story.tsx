import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { page, userEvent } from 'vitest/browser';
// Here already, so that no test waits for its chunk.
import '#panels/StoryBar.tsx';
import { ENGLISH } from '#i18n/english.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { createDataset } from '#model/dataset.ts';
import { chapterId, eventId } from '#model/id.ts';
import { defaultView, type View } from '#model/view.ts';
import { ChapterNav } from '#panels/ChapterNav.tsx';
import { SidePanel } from '#panels/SidePanel.tsx';
import { StoryStart } from '#panels/StoryStart.tsx';
import type { Change } from '#store/change.ts';
import { createStore, type Store } from '#store/create-store.ts';
import { StoreContext } from '#store/store-context.ts';
import { story } from '../../unit/story.ts';
import { appears } from './mount-panel.tsx';

const events = story({
  arrest: { article: '2018-06', record: '2018-07-01', place: 'brussels' },
  rally: { article: '2018-07-30', record: '2018-06-30', place: 'paris' },
  freeze: { article: '2018-10-02', record: '2018-10-02' },
  verdict: { record: '2018-11' },
  aside: { article: '2018-08', record: '2018-08' },
});
const chapter = (id: string, title: string, summary: string, told: readonly string[]) => {
  return { id: chapterId(id), title, summary, events: told.map(eventId) };
};
/** Five steps: plot, arrest, rally, sanctions, freeze. The record tells the rally before the arrest, and the verdict too. */
const dataset = createDataset({
  ...events,
  chapters: [
    chapter('plot', 'The plot', 'How it came about.', ['arrest', 'rally']),
    chapter('sanctions', 'The sanctions', 'What followed.', ['freeze', 'verdict']),
  ],
});
export const OPENING: Partial<View> = { story: chapterId('plot') };
export const AT_RALLY: Partial<View> = { story: chapterId('plot'), event: eventId('rally') };
export const AT_FREEZE: Partial<View> = { story: chapterId('sanctions'), event: eventId('freeze') };

let root: Root | undefined;
export let host: HTMLElement;

/** Takes the page down again. */
export async function unmount(): Promise<void> {
  await act(async () => root?.unmount());
  document.body.replaceChildren();
}

/** Chapters and side panel as on the page; waits for the bar where the view is in the story. */
export async function mount(view: Partial<View> = {}, direction: 'ltr' | 'rtl' = 'ltr'): Promise<Store> {
  const store = createStore(dataset, { ...defaultView(dataset), ...view });
  host = document.createElement('div');
  host.className = 'explorer';
  host.dir = direction;
  document.body.append(host);
  root = createRoot(host);
  await act(async () =>
    root?.render(
      <LocaleContext value={{ ...ENGLISH, direction }}>
        <StoreContext value={store}>
          <ChapterNav>
            <StoryStart />
          </ChapterNav>
          <main>
            <SidePanel />
          </main>
        </StoreContext>
      </LocaleContext>,
    ),
  );
  if (view.story != null) await barIsThere();
  return store;
}

export const barIsThere = () => appears('.story-bar');

export const bar = () => one('.story-bar');
export function one(selector: string): HTMLElement {
  const found = host.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing matches ${selector}.`);
  return found;
}
export const button = (name: string) => page.getByRole('button', { name, exact: true });
export const focused = () => document.activeElement;
export const said = () => one('.story-bar [role="status"]').textContent;
export const at = (store: Store) => {
  const { story: read, event } = store.getState().view;
  return event === null ? read : `${read}/${event}`;
};
export const press = (key: string) => act(() => userEvent.keyboard(`{${key}}`));
export const click = (name: string) => act(() => userEvent.click(button(name)));
export const dispatch = (store: Store, change: Change) => act(async () => store.dispatch(change));

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '#app/theme.css';
import '#ui/ui.css';
import '#panels/panels.css';
// Here already, so that no test waits for its chunk.
import '#panels/StoryBar.tsx';
import { ENGLISH } from '#i18n/english.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { createDataset } from '#model/dataset.ts';
import { accountId, chapterId, eventId } from '#model/id.ts';
import { defaultView, type View } from '#model/view.ts';
import { ChapterNav } from '#panels/ChapterNav.tsx';
import { SidePanel } from '#panels/SidePanel.tsx';
import { STEP_MS } from '#panels/use-story-play.ts';
import type { Change } from '#store/change.ts';
import { createStore, type Store } from '#store/create-store.ts';
import { StoreContext } from '#store/store-context.ts';
import { story } from '../../unit/story.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

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
const OPENING: Partial<View> = { story: chapterId('plot') };
const AT_RALLY: Partial<View> = { story: chapterId('plot'), event: eventId('rally') };
const AT_FREEZE: Partial<View> = { story: chapterId('sanctions'), event: eventId('freeze') };

let root: Root | undefined;
let host: HTMLElement;

beforeEach(() => page.viewport(1280, 800));
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await act(async () => root?.unmount());
  document.body.replaceChildren();
});

/** Chapters and side panel as on the page; waits for the bar where the view is in the story. */
async function mount(view: Partial<View> = {}, direction: 'ltr' | 'rtl' = 'ltr'): Promise<Store> {
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
          <ChapterNav />
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

async function barIsThere(): Promise<void> {
  await expect.poll(() => act(async () => bar())).toBeInstanceOf(HTMLElement);
}

const bar = () => one('.story-bar');
function one(selector: string): HTMLElement {
  const found = host.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing matches ${selector}.`);
  return found;
}
const button = (name: string) => page.getByRole('button', { name, exact: true });
const focused = () => document.activeElement;
const said = () => one('.story-bar [role="status"]').textContent;
const at = (store: Store) => {
  const { story: read, event } = store.getState().view;
  return event === null ? read : `${read}/${event}`;
};
const press = (key: string) => act(() => userEvent.keyboard(`{${key}}`));
const click = (name: string) => act(() => userEvent.click(button(name)));
const dispatch = (store: Store, change: Change) => act(async () => store.dispatch(change));

describe('entering the story', () => {
  it('begins at the opening of the first chapter and takes the focus to the bar', async () => {
    const store = await mount();
    expect(host.querySelector('.story-bar')).toBeNull();
    await click('Read as a story');
    await barIsThere();
    expect(at(store)).toBe('plot');
    expect(focused()).toBe(bar());
    expect(bar().textContent).toContain('How it came about.');
    expect(said()).toBe('Step 1 of 5: The plot');
  });

  it('by a link opens the step and leaves the focus alone', async () => {
    await mount(AT_RALLY);
    expect(one('.story-step').textContent).toBe('Step 3 of 5');
    expect(bar().textContent).not.toContain('How it came about.');
    expect(focused()).toBe(document.body);
  });

  it('again goes on where the reader left it', async () => {
    const store = await mount(AT_RALLY);
    await click('Leave the story');
    expect(host.querySelector('.story-bar')).toBeNull();
    expect(store.getState().view).toMatchObject({ story: null, event: 'rally' });
    expect(focused()).toBe(button('Continue the story').element());
    await dispatch(store, { type: 'select-event', event: eventId('freeze') });
    await click('Continue the story');
    await barIsThere();
    expect(at(store)).toBe('plot/rally');
  });
});

describe('previous and next', () => {
  it('go through the steps in order and stay on the button', async () => {
    const store = await mount(OPENING);
    for (const step of ['plot/arrest', 'plot/rally', 'sanctions', 'sanctions/freeze']) {
      await click('Next');
      expect(at(store)).toBe(step);
    }
    expect(focused()).toBe(button('Next').element());
    expect(button('Next').element().getAttribute('aria-disabled')).toBe('true');
    await click('Previous');
    expect(at(store)).toBe('sanctions');
  });

  it('follow the account that is told', async () => {
    const store = await mount({ ...OPENING, account: accountId('record') });
    await click('Next');
    expect(at(store)).toBe('plot/rally');
  });

  it('say each step once, without its summary', async () => {
    await mount(OPENING);
    const words: (string | null)[] = [];
    const observer = new MutationObserver(() => words.push(said()));
    observer.observe(one('.story-bar [role="status"]'), { subtree: true, childList: true, characterData: true });
    await click('Next');
    await click('Next');
    await click('Next');
    observer.disconnect();
    expect(words).toEqual(['Step 2 of 5: The arrest', 'Step 3 of 5: The rally', 'Step 4 of 5: The sanctions']);
  });

  it('go on from the last step after the reader has looked aside', async () => {
    const store = await mount(OPENING);
    await click('Next');
    await dispatch(store, { type: 'select-event', event: eventId('aside') });
    expect(one('.story-step').textContent).toBe('Step 2 of 5');
    await click('Next');
    expect(at(store)).toBe('plot/rally');
  });

  it('are at least 24 px in both directions, as is all else', async () => {
    await mount(OPENING);
    for (const target of bar().querySelectorAll('button, select')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('the keyboard', () => {
  it('steps with the arrow keys, Home and End', async () => {
    const store = await mount(OPENING);
    bar().focus();
    await press('ArrowRight');
    expect(at(store)).toBe('plot/arrest');
    await press('End');
    expect(at(store)).toBe('sanctions/freeze');
    await press('ArrowLeft');
    expect(at(store)).toBe('sanctions');
    await press('Home');
    expect(at(store)).toBe('plot');
    expect(focused()).toBe(bar());
  });

  it('goes the other way where the page is read from right to left', async () => {
    const store = await mount(AT_RALLY, 'rtl');
    bar().focus();
    await press('ArrowLeft');
    expect(at(store)).toBe('sanctions');
    await press('ArrowRight');
    expect(at(store)).toBe('plot/rally');
  });

  it('steps from the card too, and keeps a place when the card is replaced', async () => {
    const store = await mount(AT_RALLY);
    one('.event-card h3').focus();
    await press('ArrowRight');
    expect(at(store)).toBe('sanctions');
    expect(focused()).toBe(bar());
  });

  it('does nothing of that outside of the panel, nor in a field', async () => {
    const store = await mount(AT_RALLY);
    one('.story-start').focus();
    await press('ArrowRight');
    one('.story-speed').focus();
    await press('ArrowRight');
    expect(at(store)).toBe('plot/rally');
  });
});

describe('play', () => {
  /** Time stands still but for what the test lets pass. */
  async function playing(view: Partial<View>): Promise<Store> {
    const store = await mount(view);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await act(async () => one('.story-play').click());
    return store;
  }
  const pass = (ms: number) => act(async () => vi.advanceTimersByTime(ms));
  const isPlaying = () => one('.story-play').getAttribute('aria-label') === 'Pause';

  it('goes on by itself and stops at the last step', async () => {
    const store = await playing(AT_RALLY);
    await pass(STEP_MS.normal - 1);
    expect(at(store)).toBe('plot/rally');
    await pass(1);
    expect(at(store)).toBe('sanctions');
    expect(isPlaying()).toBe(true);
    const waiting = vi.spyOn(window, 'setTimeout');
    await pass(STEP_MS.normal);
    expect(at(store)).toBe('sanctions/freeze');
    expect(isPlaying()).toBe(false);
    await pass(10 * STEP_MS.slow);
    expect(at(store)).toBe('sanctions/freeze');
    expect(waiting.mock.calls.map(([, ms]) => ms)).not.toContain(STEP_MS.normal);
    waiting.mockRestore();
    await dispatch(store, { type: 'set-account', account: accountId('record') });
    expect(one('.story-step').textContent).toBe('Step 5 of 6');
    expect(isPlaying()).toBe(false);
  });

  it('at the end begins anew', async () => {
    const store = await playing(AT_FREEZE);
    expect(at(store)).toBe('plot');
    expect(isPlaying()).toBe(true);
  });

  it('has three speeds', async () => {
    const store = await playing(OPENING);
    await act(() => userEvent.selectOptions(one('.story-speed'), 'Fast'));
    await pass(STEP_MS.fast);
    expect(at(store)).toBe('plot/arrest');
    await act(() => userEvent.selectOptions(one('.story-speed'), 'Slow'));
    await pass(STEP_MS.slow - 1);
    expect(at(store)).toBe('plot/arrest');
  });

  it.each<[string, Change]>([
    ['another event', { type: 'select-event', event: eventId('aside') }],
    ['a chapter', { type: 'open-chapter', chapter: chapterId('sanctions') }],
    ['nothing', { type: 'clear-selection' }],
  ])('pauses when the reader selects %s', async (_what, change) => {
    const store = await playing(AT_RALLY);
    await dispatch(store, change);
    expect(isPlaying()).toBe(false);
  });

  it('pauses on next and previous', async () => {
    await playing(AT_RALLY);
    await act(async () => one('.story-next').click());
    expect(isPlaying()).toBe(false);
  });

  it('pauses when the page is hidden', async () => {
    await playing(AT_RALLY);
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
    expect(isPlaying()).toBe(false);
  });

  it('goes on while the account that is told changes', async () => {
    const store = await playing(AT_RALLY);
    await dispatch(store, { type: 'set-account', account: accountId('record') });
    expect(isPlaying()).toBe(true);
    await pass(STEP_MS.normal);
    expect(at(store)).toBe('plot/arrest');
  });
});

describe('a swipe', () => {
  /** One finger from the middle of the target by so many pixels. */
  function swipe(target: Element, x: number, y: number, how: Partial<PointerEventInit> = {}): Promise<void> {
    const fire = (type: string, clientX: number, clientY: number) =>
      target.dispatchEvent(
        new PointerEvent(type, { bubbles: true, pointerType: 'touch', isPrimary: true, clientX, clientY, ...how }),
      );
    return act(async () => {
      fire('pointerdown', 200, 200);
      fire('pointermove', 200 + x / 2, 200 + y / 2);
      fire('pointermove', 200 + x, 200 + y);
      fire('pointerup', 200 + x, 200 + y);
    });
  }

  it('to the left goes on and to the right goes back, on the bar and on the card', async () => {
    const store = await mount(AT_RALLY);
    await swipe(bar(), -60, 10);
    expect(at(store)).toBe('sanctions');
    await swipe(bar(), 200, 10);
    expect(at(store)).toBe('plot/rally');
    await swipe(one('.event-card'), -60, 0);
    expect(at(store)).toBe('sanctions');
  });

  it('goes the other way where the page is read from right to left', async () => {
    const store = await mount(AT_RALLY, 'rtl');
    await swipe(bar(), 60, 0);
    expect(at(store)).toBe('sanctions');
  });

  it('is none when it is short, upright, a mouse’s or a second finger’s', async () => {
    const store = await mount(AT_RALLY);
    await swipe(bar(), -48, 0);
    await swipe(bar(), -60, 61);
    await swipe(bar(), -60, 0, { pointerType: 'mouse' });
    await swipe(bar(), -60, 0, { isPrimary: false });
    expect(at(store)).toBe('plot/rally');
  });

  it('leaves scrolling up and down to the browser', async () => {
    await mount(AT_RALLY);
    expect(getComputedStyle(bar()).touchAction).toBe('pan-y pinch-zoom');
    expect(getComputedStyle(one('.side-scroll')).touchAction).toBe('pan-y pinch-zoom');
  });
});

import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountId, chapterId, eventId } from '#model/id.ts';
import type { View } from '#model/view.ts';
import { STEP_MS } from '#panels/use-story-play.ts';
import type { Change } from '#store/change.ts';
import type { Store } from '#store/create-store.ts';
import { AT_FREEZE, AT_RALLY, at, bar, dispatch, mount, OPENING, one, unmount } from './read-story.tsx';

beforeEach(() => page.viewport(1280, 800));
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await unmount();
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

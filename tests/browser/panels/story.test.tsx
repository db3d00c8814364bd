import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { accountId, eventId } from '#model/id.ts';
import {
  AT_RALLY,
  at,
  bar,
  barIsThere,
  button,
  click,
  dispatch,
  focused,
  host,
  mount,
  OPENING,
  one,
  press,
  said,
  unmount,
} from './read-story.tsx';

beforeEach(() => page.viewport(1280, 800));
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await unmount();
});

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

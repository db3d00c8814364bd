import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { framesOf, shownIn } from './host-pages.ts';
import { atRest, nextFrame } from './screen.ts';
import { element, frame, heard, serveStubEmbeds, untilHigh, untilReady, untilShown } from './stub-embeds.ts';

const { open, embed, article } = serveStubEmbeds();

describe('the article', () => {
  const tall = '<div style="height: 3000px"></div>';
  const links = `<p>
    <a id="one" href="https://dateline.example/?event=one&account=record" data-dateline="story">One</a>
    <a id="two" href="https://dateline.example/?event=two" data-dateline>Two</a>
    <a id="chosen" href="https://dateline.example/?event=chosen" data-dateline="story">Chosen</a>
    <a id="lost" href="#lost" data-dateline="another">Lost</a>
  </p>`;
  const current = (page: Page) =>
    page.locator('a[aria-current=true]').evaluateAll((nodes) => nodes.map(({ id }) => id));

  it('shows what a link says in the embed, and marks the link while it is shown', async () => {
    const { page } = await open(article(links + embed()));
    await untilReady(page);
    await page.locator('#one').click();
    await untilShown(page, 'event=one&account=record');
    await expect.poll(() => current(page)).toEqual(['one']);
    await page.locator('#two').focus();
    await page.keyboard.press('Enter');
    await untilShown(page, 'event=two');
    await expect.poll(() => current(page)).toEqual(['two']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('two');
    await frame(page).contentFrame().locator('#choose').click();
    await expect.poll(() => current(page)).toEqual(['chosen']);
    await element(page).evaluate('story.select(null)');
    await expect.poll(() => current(page)).toEqual([]);
  });

  it('leaves other clicks and links without an embed to the browser', async () => {
    const { page } = await open(article(links + embed()));
    await untilReady(page);
    const prevented = await page.evaluate(() => {
      const link = document.querySelector('#one');
      const isPrevented: boolean[] = [];
      addEventListener('click', (event) => {
        isPrevented.push(event.defaultPrevented);
        event.preventDefault();
      });
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey', 'bubbles'])
        link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true }));
      return isPrevented;
    });
    expect(prevented).toEqual([false, false, false, false, true]);
    await page.reload();
    await untilReady(page);
    await page.locator('#lost').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#lost');
  });

  it('scrolls to an embed that is off screen, and out of a closed fold', async () => {
    const { page } = await open(article(`${links}${tall}<details>${embed('height="400"')}</details>`), {
      reducedMotion: 'reduce',
    });
    await page.locator('#one').click();
    await untilShown(page, 'event=one&account=record');
    await expect.poll(() => element(page).evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(500);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('one');
  });

  it('opens at the event of its address, on load and later, and scrolls there', async () => {
    const { page } = await open(article(tall + embed('height="400"')), {
      path: '#story?event=deep&map=5/48.9/2.5',
    });
    await untilShown(page, 'event=deep&map=5/48.9/2.5');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2000);
    await page.evaluate(() => {
      scrollTo(0, 0);
      location.hash = '#story?event=later';
    });
    await untilShown(page, 'event=later');
    await page.evaluate(() => {
      location.hash = '#%E0%A4%A?event=nobody';
    });
    await untilShown(page, 'event=later');
  });

  const steps = () => `<div style="position: sticky; top: 0">${embed('height="300"', '?tall=300')}</div>
    <div style="height: 900px"></div>
    <p id="first" data-dateline-step="event=first&map=5/48.9/2.5" style="height: 600px">First</p>
    <p data-dateline-step="event=second" data-dateline="story" style="height: 600px">Second</p>
    <p data-dateline-step="event=third" style="height: 600px">Third</p>${tall}`;
  const scrollPage = (page: Page, top: number) =>
    page.evaluate((y) => window.scrollTo({ top: y, behavior: 'instant' }), top);
  /** In a viewport of 800 px the middle is at 400, and the first step begins at about 1200. */
  const [BEFORE, FIRST, SECOND, THIRD] = [0, 1000, 1600, 2300];

  it('shows its steps as they pass the middle, downwards, upwards and in leaps', async () => {
    const { page } = await open(article(steps()));
    await untilReady(page);
    for (const [top, query] of [
      [FIRST, 'event=first&map=5/48.9/2.5'],
      [SECOND, 'event=second'],
      [FIRST, 'event=first&map=5/48.9/2.5'],
      [THIRD + 2000, 'event=third'],
      [SECOND, 'event=second'],
    ] as const) {
      await scrollPage(page, top);
      await untilShown(page, query);
    }
    await expect.poll(() => page.locator('[aria-current=step]').allInnerTexts()).toEqual(['Second']);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await scrollPage(page, BEFORE);
    await page.locator('[aria-current=step]').waitFor({ state: 'detached' });
    expect(await shownIn(page).textContent()).toBe('event=second');
  });

  it('shows no step that stood above the middle only until the embed had its height', async () => {
    const body = `${embed('', '?tall=700')}
      <p data-dateline-step="event=first" style="height: 100px">First</p>
      <p data-dateline-step="event=last" style="height: 600px">Last</p>${tall}`;
    const { page } = await open(article(body));
    await untilReady(page);
    await untilHigh(page, 700);
    await nextFrame(page);
    expect(await heard(page)).toEqual([]);
    await scrollPage(page, 400);
    await untilShown(page, 'event=first');
  });

  it('keeps the text in sight when a step makes an embed above it higher', async () => {
    const body = `<div style="height: 100px"></div>${embed('height="600"', '?tall=600')}
      <p id="text" data-dateline-step="event=first" style="height: 3000px">First</p>`;
    const { page } = await open(article(body));
    await untilReady(page);
    await page.mouse.wheel(0, 400);
    await untilShown(page, 'event=first');
    const top = () => page.locator('#text').evaluate((node) => node.getBoundingClientRect().top);
    const before = await atRest(page, top);
    await framesOf(page)[0]?.evaluate('resize(1900)');
    await untilHigh(page, 1900);
    await expect.poll(top).toBeCloseTo(before, 0);
    await frame(page).contentFrame().locator('#choose').dispatchEvent('click');
    await untilShown(page, 'event=chosen');
    await expect.poll(() => element(page).evaluate((node) => node.style.overflowAnchor)).toBe('');
  });

  it.each([300, 1200])('reaches each step on the way to the end of a page that scrolls by %i px', async (way) => {
    const one = (name: string) => `<p data-dateline-step="event=${name}" style="height: 100px; margin: 0">${name}</p>`;
    const body = `<style>body { margin: 0 }</style>${embed('height="300"', '?tall=300')}
      <div style="height: ${way - 100}px"></div>${['a', 'b', 'c', 'd', 'e', 'f'].map(one).join('')}`;
    const { page } = await open(article(body));
    await untilReady(page);
    await untilHigh(page, 300);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(way);
    const asked = async () => (await heard(page)).map((message) => Reflect.get(message, 'query'));
    for (let left = way; left >= 0; left -= 30) {
      await scrollPage(page, way - left);
      await nextFrame(page);
    }
    await expect.poll(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `event=${name}`));
  });

  it('lets a reader’s own click win until the next step', async () => {
    const { page } = await open(article(steps()));
    await untilReady(page);
    await scrollPage(page, FIRST);
    await untilShown(page, 'event=first&map=5/48.9/2.5');
    await frame(page).contentFrame().locator('#choose').click();
    await expect.poll(() => element(page).evaluate('story.view')).toBe('event=chosen');
    // The next step reaches the middle because the text above it shrinks, not because the reader scrolls.
    await page.evaluate(() => {
      document.body.style.overflowAnchor = 'none';
      document.querySelector('#first')?.setAttribute('style', 'height: 100px');
    });
    await page.locator('[aria-current=step]').filter({ hasText: 'Second' }).waitFor();
    expect(await shownIn(page).textContent()).toBe('event=chosen');
    await scrollPage(page, FIRST + 800);
    await untilShown(page, 'event=third');
  });

  it('stands still under reduced motion until the scrolling rests', async () => {
    const { page } = await open(article(steps()), { reducedMotion: 'reduce' });
    await untilReady(page);
    await page.evaluate(
      (tops) =>
        new Promise<void>((resolve) => {
          const next = () => {
            const top = tops.shift();
            if (top === undefined) return resolve();
            window.scrollTo(0, top);
            requestAnimationFrame(() => requestAnimationFrame(next));
          };
          next();
        }),
      [FIRST, SECOND, THIRD],
    );
    await untilShown(page, 'event=third');
    await expect.poll(() => heard(page)).toHaveLength(1);
  });

  it('goes to a link’s event past the steps on the way', async () => {
    const body = `${links}<div style="height: 900px"></div>
      <p data-dateline-step="event=passed" style="height: 600px">Step</p>${tall}${embed('height="400"')}`;
    const { page } = await open(article(body));
    await page.locator('#one').click();
    await untilShown(page, 'event=one&account=record');
    await page.locator('[aria-current=step]').waitFor();
    const asked = async () => (await heard(page)).map((message) => Reflect.get(message, 'query'));
    await expect.poll(asked).toEqual(['event=one&account=record']);
  });
});

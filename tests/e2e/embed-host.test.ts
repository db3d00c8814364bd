import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { framesOf, type HostPage, type Hosts, serveHosts, shownIn, untilQuiet } from './host-pages.ts';
import { atRest, nextFrame } from './screen.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await serveHosts();
});
afterAll(() => hosts.close());

const script = () => `<script type="module" src="${hosts.frameOrigin}/embed.js"></script>`;
const src = (query = '') => `${hosts.frameOrigin}/stub-frame.html${query}`;
/** The element as the share dialog writes it, with a fallback. */
const embed = (attributes = '', query = '') =>
  `<dateline-embed id="story" src="${src(query)}" ${attributes}><p id="fallback">A picture.</p></dateline-embed>`;
const article = (body: string): HostPage => ({ body, head: script() });

const element = (page: Page) => page.locator('dateline-embed').first();
const frame = (page: Page) => element(page).locator('iframe');
const untilReady = (page: Page) => frame(page).and(page.locator(':not([inert])')).waitFor();
/** What the frame heard, in order. */
const heard = async (page: Page) => (await framesOf(page)[0]?.evaluate('received')) as readonly object[];
const blockSize = (page: Page) => frame(page).evaluate((node) => node.getBoundingClientRect().height);
const untilHigh = (page: Page, height: number) => expect.poll(() => blockSize(page)).toBeCloseTo(height, 0);
const untilShown = (page: Page, query: string) => expect.poll(() => shownIn(page).textContent()).toBe(query);

/** Collects what the page's embeds tell, from before the first of them. */
const listening = `<script>
  const told = [];
  for (const name of ['ready', 'view', 'select', 'error']) {
    addEventListener('dateline-' + name, (event) => told.push([name, event.target.id, event.detail]));
  }
</script>`;
const told = (page: Page) => page.evaluate('told');

describe('the element', () => {
  it('makes its frame when it comes near, full width, with a title', async () => {
    const { page } = await hosts.open(article(`<div style="height: 5000px"></div>${embed('title="The plot"')}`));
    await page.waitForFunction(() => customElements.get('dateline-embed') !== undefined);
    await nextFrame(page);
    expect(await frame(page).count()).toBe(0);
    await page.evaluate(() => scrollTo(0, 4000));
    await untilReady(page);
    expect(await frame(page).getAttribute('title')).toBe('The plot');
    expect(await frame(page).getAttribute('allow')).toContain('fullscreen');
    const width = await element(page).evaluate((node) => node.getBoundingClientRect().width);
    await expect.poll(async () => (await frame(page).boundingBox())?.width).toBe(width);
  });

  it('is as high as its content: grows, shrinks, and holds still for a pixel', async () => {
    const { page } = await hosts.open(article(embed('height="500"', '?tall=700')));
    await untilReady(page);
    await untilHigh(page, 700);
    for (const [tall, high] of [
      [300, 300],
      [301, 300],
      [640, 640],
    ] as const) {
      await framesOf(page)[0]?.evaluate(`resize(${tall})`);
      await untilHigh(page, high);
    }
    await expect.poll(async () => (await element(page).boundingBox())?.height).toBe(640);
  });

  it.each(['height="400"', 'style="height: 400px"'])('holds its place from the start with %s', async (room) => {
    const { page } = await hosts.open(article(`${embed(room, '?stub=silent')}<p id="below">Below</p>`));
    await frame(page).waitFor({ state: 'attached' });
    const before = await page.locator('#below').boundingBox();
    // A frame that waits for its story is low.
    for (const height of [97, 400]) {
      await framesOf(page)[0]?.evaluate(`say({ type: 'height', height: ${height} })`);
      await untilHigh(page, height);
      expect(await page.locator('#below').boundingBox()).toEqual(before);
    }
    await framesOf(page)[0]?.evaluate("say({ type: 'ready', query })");
    await untilReady(page);
    expect(await page.locator('#below').boundingBox()).toEqual(before);
  });

  it.each(['grows', 'alternates'])('comes to rest around a content that %s with its frame', async (stub) => {
    const { page } = await hosts.open(article(embed('', `?stub=${stub}`)));
    await untilReady(page);
    let before = 0;
    await expect
      .poll(async () => {
        const last = before;
        before = await blockSize(page);
        return before - last;
      })
      .toBe(0);
    expect(before).toBeLessThan(2000);
  });

  it('keeps what the author put between its tags until it is ready', async () => {
    const { page } = await hosts.open(article(listening + embed('', '?stub=silent')));
    await frame(page).waitFor({ state: 'attached' });
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    await framesOf(page)[0]?.evaluate("say({ type: 'view', query: 'event=early' })");
    await framesOf(page)[0]?.evaluate("say({ type: 'ready', query: 'event=first' })");
    await untilReady(page);
    await page.locator('#fallback').waitFor({ state: 'hidden' });
    await expect.poll(() => told(page)).toEqual([['ready', 'story', { query: 'event=first' }]]);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  it('keeps it for good when nothing answers, takes the frame away, and leaves links alone', async () => {
    const link = '<a href="#left?event=a" data-dateline="story">A</a>';
    const { page } = await hosts.open(article(listening + embed('', '?stub=silent') + link), {
      prepare: (opened) => opened.clock.install(),
    });
    await frame(page).waitFor({ state: 'attached' });
    await page.clock.fastForward(1000);
    for (let look = 0; look < 8; look += 1) await page.clock.runFor(5000);
    await frame(page).waitFor({ state: 'detached' });
    await page.locator('#fallback').waitFor();
    await expect.poll(() => told(page)).toEqual([['error', 'story', {}]]);
    await page.locator('a').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#left?event=a');
  });

  it('keeps it without a src and with one that is no address of the web', async () => {
    const { page } = await hosts.open(
      article(
        '<dateline-embed>One</dateline-embed><dateline-embed src="javascript:document.title=1">Two</dateline-embed>',
      ),
    );
    await page.waitForFunction(() => customElements.get('dateline-embed') !== undefined);
    await nextFrame(page);
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.locator('dateline-embed').allInnerTexts()).toEqual(['One', 'Two']);
  });
});

describe('the host page', () => {
  it('asks before the embed is ready, and the last of each kind is shown', async () => {
    const { page } = await hosts.open({
      body: `${embed()}<script>
        story.view = 'event=before-the-script';
        customElements.whenDefined('dateline-embed').then(() => {
          story.select('forgotten');
          story.setView('event=first');
          story.setView('?event=second&account=record');
          story.select('third');
        });
      </script>`,
      head: script(),
    });
    await untilShown(page, 'event=third');
    await expect
      .poll(() => heard(page))
      .toEqual([
        { dateline: 1, type: 'set-view', query: 'event=second&account=record' },
        { dateline: 1, type: 'select', event: 'third' },
      ]);
    await expect.poll(() => element(page).evaluate('story.view')).toBe('event=third');
  });

  it('is shown a view that was set before the script had loaded', async () => {
    const { page } = await hosts.open({
      body: `${embed()}<script>story.view = 'event=early'</script>`,
      head: script(),
    });
    await untilShown(page, 'event=early');
  });

  it('hears what is shown and chosen and who chose it, across a shadow root', async () => {
    const { page } = await hosts.open(
      article(`${listening}<div id="shade"></div><script>
        shade.attachShadow({ mode: 'open' }).innerHTML = '<dateline-embed src="${src('?event=a')}"></dateline-embed>';
      </script>`),
    );
    await untilReady(page);
    await element(page).evaluate((node) => Reflect.get(node, 'select').call(node, 'b'));
    await untilShown(page, 'event=b');
    await element(page).locator('iframe').contentFrame().locator('#choose').click();
    await untilShown(page, 'event=chosen');
    await expect
      .poll(() => told(page))
      .toEqual([
        ['ready', 'shade', { query: 'event=a' }],
        ['select', 'shade', { event: 'b', by: 'host' }],
        ['view', 'shade', { query: 'event=b', by: 'host' }],
        ['select', 'shade', { event: 'chosen', by: 'reader' }],
        ['view', 'shade', { query: 'event=chosen', by: 'reader' }],
      ]);
  });

  it('changes theme, language and panels at any time', async () => {
    const { page } = await hosts.open(article(embed('theme="dark" panels="map"', '?lang=fr')));
    await untilReady(page);
    await expect.poll(() => framesOf(page)[0]?.url()).toBe(src('?lang=fr&theme=dark&panels=map'));
    await element(page).evaluate((node) => {
      node.removeAttribute('theme');
      node.setAttribute('lang', 'en');
      node.setAttribute('panels', 'card,nonsense,timeline');
    });
    const look = { dateline: 1, type: 'set-look', theme: null, lang: 'en', panels: ['card', 'timeline'] };
    await expect.poll(() => heard(page)).toEqual([look]);
    await element(page).evaluate((node) => node.removeAttribute('lang'));
    await expect.poll(async () => (await heard(page)).at(-1)).toEqual({ ...look, lang: 'fr' });
  });

  it('opens another story by another src', async () => {
    const { page } = await hosts.open(article(embed()));
    await untilReady(page);
    await element(page).evaluate((node, next) => node.setAttribute('src', next), src('?event=other'));
    await untilShown(page, 'event=other');
  });

  it('moves the embed, which then shows what it showed, and takes it away without a trace', async () => {
    const counting = `<script>
      const listeners = [];
      const forget = (type, listener) => {
        const index = listeners.findIndex(([known, one]) => known === type && one === listener);
        if (index >= 0) listeners.splice(index, 1);
      };
      for (const target of [window, document]) {
        const { addEventListener, removeEventListener } = target;
        target.addEventListener = function (type, listener, options) {
          if (new Error().stack?.includes('/embed.js')) listeners.push([type, listener]);
          options?.signal?.addEventListener('abort', () => forget(type, listener));
          return addEventListener.call(target, type, listener, options);
        };
        target.removeEventListener = function (type, listener, options) {
          forget(type, listener);
          return removeEventListener.call(target, type, listener, options);
        };
      }
    </script>`;
    const { page } = await hosts.open(
      {
        body: `<main>${embed()}</main><aside></aside><p data-dateline-step="event=a">Step</p>`,
        head: counting + script(),
      },
      // Chromium begins the new frame in one process and goes on in another.
      { allow: [/^request failed: .*stub-frame\.html \(net::ERR_ABORTED\)/] },
    );
    await untilReady(page);
    await framesOf(page)[0]?.evaluate("show('event=chosen')");
    await expect.poll(() => element(page).evaluate('story.view')).toBe('event=chosen');
    await page.evaluate(() => document.querySelector('aside')?.append(document.querySelector('dateline-embed') ?? ''));
    await untilShown(page, 'event=chosen');
    await page.locator('aside iframe:not([inert])').waitFor();
    const kinds = () => page.evaluate('listeners.map(([type]) => type)');
    await expect.poll(kinds).toEqual(expect.arrayContaining(['message', 'click', 'scroll', 'hashchange']));
    await page.evaluate(() => document.querySelector('dateline-embed')?.remove());
    await expect.poll(kinds).toEqual([]);
  });
});

describe('messages', () => {
  it('count only from its own frame, its origin, and when they are of the protocol', async () => {
    const { page } = await hosts.open(
      article(`${listening}${embed()}<iframe title="Other" src="${src('?neighbour')}"></iframe>`),
    );
    await untilReady(page);
    await untilHigh(page, 400);
    const own = framesOf(page).find((candidate) => !candidate.url().includes('neighbour'));
    const neighbour = framesOf(page).find((candidate) => candidate !== own);
    await page.evaluate(() => {
      for (const data of [
        { dateline: 1, type: 'view', query: 'event=own' },
        { dateline: 1, type: 'height', height: 9 },
      ])
        postMessage(data, '*');
    });
    await neighbour?.evaluate("say({ type: 'view', query: 'event=a' }), say({ type: 'height', height: 99 })");
    await own?.evaluate(`
      for (const data of [null, 1, 'dateline', [], {}, { dateline: 2, type: 'view', query: 'a' }]) parent.postMessage(data, '*');
      for (const query of [1, null, {}, 'x'.repeat(5000)]) say({ type: 'view', query });
      for (const event of [1, {}, undefined]) say({ type: 'select', event });
      for (const height of [-1, NaN, Infinity, '50', 1e9]) say({ type: 'height', height });
      say({ type: 'erase' });
    `);
    await own?.evaluate("show('event=last')");
    await expect
      .poll(() => told(page))
      .toEqual([
        ['ready', 'story', { query: '' }],
        ['select', 'story', { event: 'last', by: 'reader' }],
        ['view', 'story', { query: 'event=last', by: 'reader' }],
      ]);
    expect(await blockSize(page)).toBe(400);
  });

  it('in a flood are one a frame, and the last counts', async () => {
    const { page } = await hosts.open(article(listening + embed()));
    await untilReady(page);
    await framesOf(page)[0]?.evaluate(`
      for (let index = 0; index <= 5000; index += 1) {
        say({ type: 'view', query: 'event=' + index });
        say({ type: 'height', height: 100 + (index * 37) % 900 });
      }
    `);
    await expect.poll(() => element(page).evaluate('story.view')).toBe('event=5000');
    expect(await page.evaluate('told.length')).toBeLessThan(200);
  });
});

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
    const { page } = await hosts.open(article(links + embed()));
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
    const { page } = await hosts.open(article(links + embed()));
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
    const { page } = await hosts.open(article(`${links}${tall}<details>${embed('height="400"')}</details>`), {
      reducedMotion: 'reduce',
    });
    await page.locator('#one').click();
    await untilShown(page, 'event=one&account=record');
    await expect.poll(() => element(page).evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(500);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('one');
  });

  it('opens at the event of its address, on load and later, and scrolls there', async () => {
    const { page } = await hosts.open(article(tall + embed('height="400"')), {
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
    const { page } = await hosts.open(article(steps()));
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

  it('keeps the text in sight when a step makes an embed above it higher', async () => {
    const body = `<div style="height: 100px"></div>${embed('height="600"', '?tall=600')}
      <p id="text" data-dateline-step="event=first" style="height: 3000px">First</p>`;
    const { page } = await hosts.open(article(body));
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

  it('lets a reader’s own click win until the next step', async () => {
    const { page } = await hosts.open(article(steps()));
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
    const { page } = await hosts.open(article(steps()), { reducedMotion: 'reduce' });
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
    const { page } = await hosts.open(article(body));
    await page.locator('#one').click();
    await untilShown(page, 'event=one&account=record');
    await page.locator('[aria-current=step]').waitFor();
    const asked = async () => (await heard(page)).map((message) => Reflect.get(message, 'query'));
    await expect.poll(asked).toEqual(['event=one&account=record']);
  });
});

describe('where an embed stands', () => {
  it('works in a sandbox without an origin', async () => {
    const { page } = await hosts.open(article(embed('sandbox="allow-scripts"', '?tall=350')));
    await untilReady(page);
    await untilHigh(page, 350);
    await element(page).evaluate('story.select("a")');
    await untilShown(page, 'event=a');
    await framesOf(page)[0]?.evaluate(() => {
      if (origin !== 'null') throw new Error('The frame has an origin.');
    });
  });

  it('works under a strict content security policy of the host', async () => {
    const { page } = await hosts.open({
      ...article(embed('height="420"', '?tall=350')),
      policy: `default-src 'none'; img-src data:; script-src ${hosts.frameOrigin}; frame-src ${hosts.frameOrigin}`,
    });
    await untilReady(page);
    await untilHigh(page, 350);
  });

  const boxes = {
    'a % box': (inner: string) => `<div style="height: 400px"><div style="height: 50%">${inner}</div></div>`,
    'a vh box': (inner: string) => `<div style="height: 60vh; overflow: auto">${inner}</div>`,
    'a table': (inner: string) => `<table style="width: 100%"><tr><td>${inner}</td><td>Beside</td></tr></table>`,
    'a zoomed page': (inner: string) => `<div style="zoom: 1.5">${inner}</div>`,
    'an element with a height in CSS': (inner: string) => `<style>dateline-embed { height: 700px }</style>${inner}`,
  };
  it.each(Object.entries(boxes))('is as high as its content in %s', async (_, box) => {
    const { page } = await hosts.open(article(box(embed('', '?tall=350'))), { deviceScaleFactor: 1.25 });
    await untilReady(page);
    await expect.poll(() => frame(page).evaluate((node) => node.clientHeight)).toBe(350);
    await expect.poll(() => element(page).evaluate((node) => node.clientHeight)).toBe(350);
  });

  it.each([
    ['the cell of a table', '<table><tr><td>', '</td><td>Beside</td></tr></table>'],
    ['a flex row', '<div style="display: flex"><p>Beside</p>', '</div>'],
    ['a float', '<div style="float: left">', '</div>'],
  ])('takes the width there is in %s, which is as wide as its content asks for', async (_, opening, closing) => {
    const { page } = await hosts.open(article(opening + embed('', '?tall=350') + closing));
    await frame(page).waitFor({ state: 'attached' });
    const width = async () => (await frame(page).boundingBox())?.width;
    await expect.poll(width).toBeGreaterThan(1000);
    await untilReady(page);
    await expect.poll(width).toBeGreaterThan(1000);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });

  it.each(['<details>', '<div hidden>'])('waits in %s until that is opened', async (opening) => {
    const closing = opening === '<details>' ? '</details>' : '</div>';
    const { page } = await hosts.open(article(`${opening}${embed('', '?tall=350')}${closing}`));
    await page.waitForFunction(() => customElements.get('dateline-embed') !== undefined);
    await page.evaluate(() => {
      document.querySelector('details')?.setAttribute('open', '');
      document.querySelector('div')?.removeAttribute('hidden');
    });
    await untilReady(page);
    await untilHigh(page, 350);
    await page.evaluate(() => document.querySelector('details, div')?.setAttribute('style', 'display: none'));
    await page.evaluate(() => document.querySelector('details, div')?.removeAttribute('style'));
    await untilHigh(page, 350);
  });
});

describe('the built embed', () => {
  const built = (query = '', attributes = '') =>
    `<dateline-embed src="${inject('origin')}/embed.html${query}" ${attributes}>A picture.</dateline-embed>`;
  const own = () => `<script type="module" src="${inject('origin')}/embed.js"></script>`;
  const view = (page: Page) => element(page).evaluate((node) => Reflect.get(node, 'view'));

  it('answers calls, and tells what the reader chooses', async () => {
    const { page } = await hosts.open({
      body: listening + built('?event=rally-villepinte', 'id="story"'),
      head: own(),
    });
    await untilReady(page);
    await expect.poll(() => view(page)).toBe('event=rally-villepinte');
    await element(page).evaluate((node) => Reflect.set(node, 'view', 'event=asset-freeze-france'));
    await expect.poll(() => view(page)).toBe('event=asset-freeze-france');
    const card = frame(page).contentFrame().locator('[data-event-id=asset-freeze-france]').first();
    await card.waitFor();
    await expect
      .poll(() => told(page))
      .toContainEqual(['select', 'story', { event: 'asset-freeze-france', by: 'host' }]);
  });

  it('works in a sandbox without an origin, under a strict policy of the host', async () => {
    const origin = inject('origin');
    const { page } = await hosts.open({
      body: built('?event=rally-villepinte', 'sandbox="allow-scripts"'),
      head: own(),
      policy: `default-src 'none'; img-src data:; script-src ${origin}; frame-src ${origin}`,
    });
    await untilReady(page);
    await expect.poll(() => view(page)).toBe('event=rally-villepinte');
  });

  it('settles five times on one page, with few messages and no loop', async () => {
    const counting = `<script>
      const heights = [];
      addEventListener('message', ({ data }) => data.type === 'height' && heights.push(data.height));
    </script>`;
    const { page } = await hosts.open(
      {
        body: `${counting}${['timeline', 'map', 'card', 'list', 'timeline,map,card'].map((panels) => `<div style="height: 20vh">${built('', `panels="${panels}"`)}</div>`).join('')}`,
        head: own(),
      },
      // A frame without a map has no use for the countries that its page preloads.
      { viewport: { width: 1000, height: 3000 }, allow: [/was preloaded using link preload but not used/] },
    );
    await page.waitForFunction(() => document.querySelectorAll('dateline-embed').length === 5);
    const embeds = page.locator('dateline-embed');
    for (let index = 0; index < 5; index += 1) await embeds.nth(index).locator('iframe:not([inert])').waitFor();
    await untilQuiet(page, 'heights');
    expect(await page.evaluate('heights.length')).toBeLessThanOrEqual(5 * 4);
  });

  it('has the height of what it shows in the end, however quickly that changes', async () => {
    const { page } = await hosts.open({ body: built('?panels=map'), head: own() });
    await untilReady(page);
    const root = frame(page).contentFrame().locator('#root');
    const sizes = ['timeline,card', 'card', 'timeline', 'card', 'timeline', 'card', 'timeline,card', 'card'];
    for (const panels of sizes) {
      const before = await blockSize(page);
      const began = Date.now();
      await element(page).evaluate((node, names) => node.setAttribute('panels', names), panels);
      // Some of them are as high as the one before.
      await expect.poll(async () => (await blockSize(page)) !== before || Date.now() - began > 300).toBe(true);
    }
    const gap = async () =>
      Math.abs((await blockSize(page)) - (await root.evaluate((node) => node.getBoundingClientRect().height)));
    await expect.poll(gap).toBeLessThan(2);
  });
});

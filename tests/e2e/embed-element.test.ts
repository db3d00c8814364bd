import { describe, expect, it } from 'vitest';
import { framesOf } from './host-pages.ts';
import { nextFrame } from './screen.ts';
import {
  blockSize,
  element,
  frame,
  listening,
  serveStubEmbeds,
  told,
  untilHigh,
  untilReady,
  untilShown,
} from './stub-embeds.ts';

const { open, origin: frameOrigin, src, embed, article } = serveStubEmbeds();

describe('the element', () => {
  it('makes its frame when it comes near, full width, with a title', async () => {
    const { page } = await open(article(`<div style="height: 5000px"></div>${embed('title="The plot"')}`));
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
    const { page } = await open(article(embed('height="500"', '?tall=700')));
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
    const { page } = await open(article(`${embed(room, '?stub=silent')}<p id="below">Below</p>`));
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
    const { page } = await open(article(embed('', `?stub=${stub}`)));
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
    const { page } = await open(article(listening + embed('', '?stub=silent')));
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
    const { page } = await open(article(listening + embed('', '?stub=silent') + link), {
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
    const { page } = await open(
      article(
        '<dateline-embed>One</dateline-embed><dateline-embed src="">Empty</dateline-embed><dateline-embed src="javascript:document.title=1">Two</dateline-embed>',
      ),
    );
    await page.waitForFunction(() => customElements.get('dateline-embed') !== undefined);
    await nextFrame(page);
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.locator('dateline-embed').allInnerTexts()).toEqual(['One', 'Empty', 'Two']);
  });
});

describe('messages', () => {
  it('count only from its own frame, its origin, and when they are of the protocol', async () => {
    const { page } = await open(
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
    const { page } = await open(article(listening + embed()));
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

describe('where an embed stands', () => {
  it('works in a sandbox without an origin', async () => {
    const { page } = await open(article(embed('sandbox="allow-scripts"', '?tall=350')));
    await untilReady(page);
    await untilHigh(page, 350);
    await element(page).evaluate('story.select("a")');
    await untilShown(page, 'event=a');
    await framesOf(page)[0]?.evaluate(() => {
      if (origin !== 'null') throw new Error('The frame has an origin.');
    });
  });

  it('works under a strict content security policy of the host', async () => {
    const { page } = await open({
      ...article(embed('height="420"', '?tall=350')),
      policy: `default-src 'none'; img-src data:; script-src ${frameOrigin()}; frame-src ${frameOrigin()}`,
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
    const { page } = await open(article(box(embed('', '?tall=350'))), { deviceScaleFactor: 1.25 });
    await untilReady(page);
    await expect.poll(() => frame(page).evaluate((node) => node.clientHeight)).toBe(350);
    await expect.poll(() => element(page).evaluate((node) => node.clientHeight)).toBe(350);
  });

  it.each([
    ['the cell of a table', '<table><tr><td>', '</td><td>Beside</td></tr></table>'],
    ['a flex row', '<div style="display: flex"><p>Beside</p>', '</div>'],
    ['a float', '<div style="float: left">', '</div>'],
  ])('takes the width there is in %s, which is as wide as its content asks for', async (_, opening, closing) => {
    const { page } = await open(article(opening + embed('', '?tall=350') + closing));
    await frame(page).waitFor({ state: 'attached' });
    const width = async () => (await frame(page).boundingBox())?.width;
    await expect.poll(width).toBeGreaterThan(1000);
    await untilReady(page);
    await expect.poll(width).toBeGreaterThan(1000);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });

  it.each(['<details>', '<div hidden>'])('waits in %s until that is opened', async (opening) => {
    const closing = opening === '<details>' ? '</details>' : '</div>';
    const { page } = await open(article(`${opening}${embed('', '?tall=350')}${closing}`));
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

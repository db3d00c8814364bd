import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { framesOf, untilQuiet } from './host-pages.ts';
import {
  blockSize,
  element,
  frame,
  heard,
  listening,
  serveStubEmbeds,
  told,
  untilReady,
  untilShown,
} from './stub-embeds.ts';

const { open, script, src, embed, article } = serveStubEmbeds();

describe('the host page', () => {
  it('asks before the embed is ready, and the last of each kind is shown', async () => {
    const { page } = await open({
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
    const { page } = await open({
      body: `${embed()}<script>story.view = 'event=early'</script>`,
      head: script(),
    });
    await untilShown(page, 'event=early');
  });

  it('hears what is shown and chosen and who chose it, across a shadow root', async () => {
    const { page } = await open(
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
    const { page } = await open(article(embed('theme="dark" panels="map"', '?lang=fr')));
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
    const { page } = await open(article(embed()));
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
    const { page } = await open(
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

describe('the built embed', () => {
  const built = (query = '', attributes = '') =>
    `<dateline-embed src="${inject('origin')}/embed.html${query}" ${attributes}>A picture.</dateline-embed>`;
  const own = () => `<script type="module" src="${inject('origin')}/embed.js"></script>`;
  const view = (page: Page) => element(page).evaluate((node) => Reflect.get(node, 'view'));

  it('answers calls, and tells what the reader chooses', async () => {
    const { page } = await open({
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

  it('works in a sandbox without an origin, under a strict policy of the host, in the language of the text around', async () => {
    const origin = inject('origin');
    const { page } = await open({
      body: `<section lang="fr-CA">${built('?event=rally-villepinte', 'sandbox="allow-scripts"')}</section>`,
      head: own(),
      policy: `default-src 'none'; img-src data:; script-src ${origin}; frame-src ${origin}`,
    });
    await untilReady(page);
    await frame(page).contentFrame().locator('html[lang^="fr"]').waitFor({ state: 'attached' });
    await expect.poll(() => view(page)).toBe('event=rally-villepinte');
  });

  it('settles five times on one page, with few messages and no loop', async () => {
    const counting = `<script>
      const heights = [];
      addEventListener('message', ({ data }) => data.type === 'height' && heights.push(data.height));
    </script>`;
    const { page } = await open(
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
    const { page } = await open({ body: built('?panels=map'), head: own() });
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

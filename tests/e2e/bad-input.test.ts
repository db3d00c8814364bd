import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT, PARAMETERS } from '#url/parameters.ts';
import { loadPage, openPage } from './browser.ts';
import { atRest, nextFrame, readScreen } from './screen.ts';
import { closeEvent, expectWorking, retell, says, sentences } from './working.ts';

describe('a link', () => {
  it('with a bad value for every parameter opens the usual view, with a sentence for each', async () => {
    const bad = 'x'.repeat(LONGEST_TEXT + 1);
    const path = `?${PARAMETERS.map(({ key }) => `${key}=${bad}`).join('&')}`;
    const { page } = await openPage({ path });
    await expect
      .poll(() => sentences(page))
      .toEqual(
        PARAMETERS.map(({ key }) => expect.stringMatching(new RegExp(`^The link says ${key}=x{40}…, which is not .`))),
      );
    const { page: usual } = await openPage();
    const screen = await readScreen(usual);
    await expect.poll(() => readScreen(page)).toEqual(screen);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect.poll(() => sentences(page)).toEqual([]);
    await expectWorking(page);
  });

  it('with 10,000 characters for any parameter quotes the beginning of them', async () => {
    const { page } = await openPage();
    for (const { key } of PARAMETERS) {
      await loadPage(page, `?${key}=${'x'.repeat(10_000)}`);
      await expect
        .poll(() => sentences(page))
        .toEqual([
          expect.stringMatching(new RegExp(`^The link says ${key}=x{40}…, which is not .+\\. The usual view`)),
        ]);
      await expectWorking(page);
    }
  }, 180_000);

  it('with 10,000 characters that say nothing says nothing', async () => {
    const { page } = await openPage({ path: `?${'%F0%9F%98%80&=,'.repeat(625)}` });
    expect(await sentences(page)).toEqual([]);
    await expectWorking(page);
  });
});

describe('a browser', () => {
  it('whose storage throws is as good as any', async () => {
    const { page } = await openPage({
      prepare: (opened) =>
        opened.addInitScript(() => {
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
            const get = () => {
              throw new DOMException(`${name} is denied.`, 'SecurityError');
            };
            Object.defineProperty(window, name, { get });
          }
        }),
    });
    await expect(page.evaluate(() => localStorage.length)).rejects.toThrow('denied');
    await expectWorking(page);
    await useEverything(page);
  });

  it('has nothing of the reader stored in it after use', async () => {
    const { page } = await openPage();
    await expectWorking(page);
    await useEverything(page);
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    }));
    expect(stored).toEqual({ local: 0, session: 0, cookies: '', databases: [], caches: [], workers: 0 });
    expect(await page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  });

  async function useEverything(page: Page) {
    await retell(page, 'What the record shows');
    await page.getByRole('searchbox').first().fill('embassy');
    await page.getByText('Searching…').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByText('Dark', { exact: true }).click();
    await page.getByText('Français', { exact: true }).click();
    await page.getByRole('region', { name: 'Chronologie' }).waitFor();
  }

  it('without names, lists and dates in the reader’s language tells the story all the same, and says so', async () => {
    const { page } = await openPage({
      path: '?lang=fr',
      prepare: (opened) =>
        opened.addInitScript(() => {
          const supported = Intl.DateTimeFormat.supportedLocalesOf.bind(Intl.DateTimeFormat);
          Intl.DateTimeFormat.supportedLocalesOf = (...asked) => supported(...asked).filter((tag) => !/^fr/.test(tag));
          for (const name of ['DisplayNames', 'ListFormat', 'Segmenter']) {
            Object.defineProperty(Intl, name, { value: undefined });
          }
        }),
    });
    await says(page, 'Ce navigateur');
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe('fr');
    await expectWorking(page);
    await page.getByRole('button', { name: /^Filtres/ }).click();
    await page.getByRole('group', { name: 'Pays' }).getByText('BE', { exact: true }).waitFor();
  });
});

describe('a panel that throws', () => {
  /** Something that a panel needs of the browser and the other two do not. */
  const NEEDS = {
    map: { attribute: 'data-place-id', event: '.timeline [data-event-id="rally-villepinte"]' },
    timeline: { attribute: 'data-mark', event: '.event-list [data-event-id="rally-villepinte"]' },
    events: { attribute: 'maxlength', event: '.timeline [data-event-id="rally-villepinte"]' },
  };

  it.each(['map', 'timeline', 'events'] as const)(
    '(%s) leaves the others at work, and can be started again',
    async (panel) => {
      const { attribute, event } = NEEDS[panel];
      const { page } = await openPage({
        untilReady: false,
        allow: [/This attribute is broken/],
        prepare: (opened) =>
          opened.addInitScript((broken) => {
            const { setAttribute } = Element.prototype;
            const breakable = window as { mended?: boolean };
            Element.prototype.setAttribute = function set(name, value) {
              if (name.toLowerCase() === broken && !breakable.mended) throw new Error('This attribute is broken.');
              setAttribute.call(this, name, value);
            };
          }, attribute),
      });
      const sentence = page
        .getByRole('alert')
        .filter({ hasText: `The ${panel} stopped working. The rest of the page still does.` });
      await sentence.waitFor();
      await page.locator(event).click();
      await page.waitForURL('**/?event=rally-villepinte');
      await expect.poll(() => page.getByRole('alert').count()).toBe(1);
      await page.evaluate(() => Object.assign(window, { mended: true }));
      await page.getByRole('button', { name: 'Start it again' }).click();
      await sentence.waitFor({ state: 'detached' });
      await page.locator('[data-place-id][aria-current="true"]').waitFor();
      await page.locator('.timeline [data-event-id="rally-villepinte"][aria-current="true"]').waitFor();
      await page.locator('article[data-event-id="rally-villepinte"]').waitFor();
    },
  );
});

describe('a window', () => {
  it('resized to nothing and back is as it was', async () => {
    const size = { width: 1280, height: 800 };
    const { page } = await openPage({ viewport: size, path: '?event=rally-villepinte' });
    const before = await atRest(page, () => seenIn(page));
    expect(before.marks.length).toBeGreaterThan(10);
    await page.setViewportSize({ width: 1, height: 1 });
    await nextFrame(page);
    await page.setViewportSize(size);
    await expect.poll(() => seenIn(page)).toEqual(before);
    await closeEvent(page);
    await expectWorking(page);
  });

  it('opened at nothing shows the story once it has room', async () => {
    const { page } = await openPage({ viewport: { width: 1, height: 1 }, untilReady: false });
    await page.getByRole('heading', { level: 1, name: 'Same events, two calendars' }).waitFor({ state: 'attached' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.waitForSelector('[data-ready]', { state: 'attached' });
    await expectWorking(page);
  });

  it('whose page is hidden and shown again is as it was', async () => {
    const { page } = await openPage({ path: '?event=rally-villepinte' });
    const before = await atRest(page, () => seenIn(page));
    expect(before.marks.length).toBeGreaterThan(10);
    const display = (value: string) => page.evaluate((to) => document.body.style.setProperty('display', to), value);
    await display('none');
    await nextFrame(page);
    await display('');
    await expect.poll(() => seenIn(page)).toEqual(before);
  });

  /** The screen, and where marks and symbols stand on it, in whole px. */
  async function seenIn(page: Page) {
    const corners = (selector: string) =>
      page.locator(selector).evaluateAll((nodes) =>
        nodes.map((node) => {
          const { x, y } = node.getBoundingClientRect();
          return [Math.round(x), Math.round(y)].join();
        }),
      );
    const marks = await corners('.timeline [data-event-id]');
    const symbols = await corners('.map-root [data-place-id]');
    return { ...(await readScreen(page)), marks, symbols };
  }
});

describe('two hundred selections in a second', () => {
  it('leave the last one selected and in the link, and Back takes back one', async () => {
    const { page } = await openPage();
    const { last, previous } = await page.evaluate(async () => {
      const rows = [...document.querySelectorAll<HTMLElement>('.event-list [data-event-id]')];
      for (let i = 0; i < 200; i += 1) {
        document
          .querySelector<HTMLElement>(`.event-list [data-event-id="${rows[i % rows.length]?.dataset.eventId}"]`)
          ?.click();
        await new Promise((resolve) => setTimeout(resolve));
      }
      const idOf = (i: number) => rows[i % rows.length]?.dataset.eventId ?? '';
      return { last: idOf(199), previous: idOf(48) };
    });
    await page.locator(`article[data-event-id="${last}"]`).waitFor();
    await page.waitForURL(({ searchParams }) => searchParams.get('event') === last);
    await page.goBack();
    await page.locator(`article[data-event-id="${previous}"]`).waitFor();
    await page.goForward();
    await page.locator(`article[data-event-id="${last}"]`).waitFor();
    await page.waitForURL(({ searchParams }) => searchParams.get('event') === last);
  });
});

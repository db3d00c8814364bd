import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { region, retell, says, shownWindow } from './working.ts';

const query = (page: Page) => new URL(page.url()).search;
const parameter = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);

/** How many events the list has. */
const listed = (page: Page) => region(page, 'Events').getByRole('listitem').count();

async function openEvent(page: Page, title: string) {
  await region(page, 'Events').getByRole('button', { name: title }).click();
  await region(page, 'Event').getByRole('heading', { name: title }).waitFor();
}

describe('an event', () => {
  it('chosen in the list is current on the timeline, on the map, in the card and in the link', async () => {
    const { page } = await openPage();
    await openEvent(page, 'NCRI rally at Villepinte');
    await expect.poll(() => query(page)).toBe('?event=rally-villepinte');
    await region(page, 'Timeline').locator('[data-event-id="rally-villepinte"][aria-current="true"]').waitFor();
    await region(page, 'Map').locator('[data-place-id][aria-current="true"]').waitFor();
    await says(page, 'NCRI rally at Villepinte');
  });

  it('opened by a link on a wide screen scrolls in its card, and leaves the page as high as the screen', async () => {
    const { page } = await openPage({ path: '?event=rally-villepinte', viewport: { width: 1440, height: 900 } });
    await region(page, 'Event').getByText('Who says what').waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBe(900);
  });

  it('opened by a link on a phone has its place above the sheet, which can be raised to full height', async () => {
    const { page } = await openPage({ path: '?event=rally-villepinte', viewport: { width: 375, height: 812 } });
    const symbol = region(page, 'Map').locator('[data-place-id][aria-current="true"]');
    const sheet = page.locator('.side-card');
    const gap = async () => {
      const [above, below] = [await symbol.boundingBox(), await sheet.boundingBox()];
      return (below?.y ?? 0) - ((above?.y ?? 0) + (above?.height ?? 0));
    };
    await expect.poll(gap).toBeGreaterThanOrEqual(0);
    await page.locator('.side-list[inert]').waitFor();
    const half = (await sheet.boundingBox())?.height ?? 0;
    const size = page.getByRole('button', { name: 'Full height' });
    await size.press('Enter');
    await expect.poll(async () => (await sheet.boundingBox())?.height ?? 0).toBeGreaterThan(half * 1.5);
    await page.locator('.explorer-timeline[inert]').waitFor();
    await size.press('Enter');
    await expect.poll(async () => (await sheet.boundingBox())?.height).toBe(half);
    await page.keyboard.press('Escape');
    await page.locator('[inert]').first().waitFor({ state: 'detached' });
  });

  it('chosen on the timeline opens the card', async () => {
    const { page } = await openPage();
    await region(page, 'Timeline').locator('[data-event-id="rally-villepinte"]').click();
    await region(page, 'Event').getByRole('heading', { name: 'NCRI rally at Villepinte' }).waitFor();
  });

  it('says who says what, and links to its sources', async () => {
    const { page } = await openPage({ path: '?event=rally-villepinte' });
    const card = region(page, 'Event');
    await card.locator('.card-sources > summary').click();
    for (const text of ['30 July 2018', '30 June 2018', 'As the article told it', 'What the record shows']) {
      await card.getByText(text, { exact: false }).first().waitFor();
    }
    await expect
      .poll(() => card.getByRole('link', { name: 'SOFREP' }).first().getAttribute('href'))
      .toMatch(/^https:\/\/sofrep\.com/);
  });

  it('is left by Escape, and Back and Forward undo and redo it', async () => {
    const { page } = await openPage();
    await openEvent(page, 'NCRI rally at Villepinte');
    await page.keyboard.press('Escape');
    await expect.poll(() => query(page)).toBe('');
    await page.goBack();
    const card = region(page, 'Event');
    await card.getByRole('heading', { name: 'NCRI rally at Villepinte' }).waitFor();
    await page.goBack();
    await card.waitFor({ state: 'detached' });
    await page.goForward();
    await card.waitFor();
  });

  it('opened from a card leads on to the events it is linked to', async () => {
    const { page } = await openPage({ path: '?event=asset-freeze-france' });
    await region(page, 'Event').locator('.event-card-related [data-event-id="french-attribution"]').click();
    await region(page, 'Event').locator('article[data-event-id="french-attribution"]').waitFor();
  });
});

describe('a place', () => {
  it('lights up with the mark when an event there is hovered in the list', async () => {
    const { page } = await openPage({ path: '?account=record&map=6/49.9/9.4' });
    await region(page, 'Events').locator('[data-event-id="assadi-arrest-germany"]').hover();
    await region(page, 'Timeline').locator('[data-mark="assadi-arrest-germany"][data-attended]').waitFor();
    await region(page, 'Map').locator('[data-place-id="spessart-sued"][data-attended]').waitFor();
  });

  it('chosen on the map narrows the list, and a second click or Escape leaves it', async () => {
    const { page } = await openPage({ path: '?account=record&map=5/48.9/2.5' });
    const all = await listed(page);
    const symbol = region(page, 'Map').locator('button[data-place-id="spessart-sued"]');
    await symbol.click();
    await expect.poll(() => parameter(page, 'place')).toBe('spessart-sued');
    await expect.poll(() => listed(page)).toBeLessThan(all);
    await symbol.and(page.locator('[aria-current="true"]')).click();
    await expect.poll(() => parameter(page, 'place')).toBeNull();
    await expect.poll(() => listed(page)).toBe(all);
  });

  it('has a full name', async () => {
    const { page } = await openPage({ path: '?account=record&map=6/49.9/9.4' });
    await region(page, 'Map').locator('[data-place-id="spessart-sued"][aria-label$="Germany: 1 event"]').waitFor();
  });
});

describe('a chapter', () => {
  it('that is opened says what it is, and is the current one, also by its link', async () => {
    const { page } = await openPage({ path: '?lang=fr' });
    const chapter = page.locator('.chapters li button').nth(2);
    await chapter.press('Enter');
    await says(page, /^L.Assemblée générale des Nations unies, 4 événements$/);
    const current = page.locator('.chapters [aria-current]');
    await expect.poll(() => current.evaluateAll((all) => all.map(({ ariaCurrent }) => ariaCurrent))).toEqual(['true']);
    await expect.poll(() => query(page)).toContain('from=');
    await page.reload();
    await chapter.and(current).waitFor();
    await page.locator('.timeline').getByRole('button', { name: 'Zoom avant' }).click();
    await current.waitFor({ state: 'detached' });
  });
});

describe('the account switch', () => {
  it('retells the story by the record', async () => {
    const { page } = await openPage();
    await retell(page, 'What the record shows');
    await expect.poll(() => query(page)).toBe('?account=record');
    await says(page, 'What the record shows: 18 events moved');
    const mark = region(page, 'Timeline').locator('[data-event-id="rally-villepinte"]');
    await expect.poll(() => mark.getAttribute('aria-label')).toMatch(/30 June 2018/);
    await page.goBack();
    await expect.poll(() => query(page)).toBe('');
  });

  it('goes to the record when the wider record is asked for, and says so', async () => {
    const { page } = await openPage();
    const before = await listed(page);
    await page.getByLabel(/Wider record/).check();
    await expect.poll(() => query(page)).toBe('?account=record&tier=all');
    await says(page, 'What the record shows');
    await expect.poll(() => listed(page)).toBeGreaterThan(before);
  });
});

describe('a link', () => {
  it.each(['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati'])(
    'opens the same days in %s',
    async (timezoneId) => {
      const { page } = await openPage({ path: '?from=2018-06-01&to=2018-06-30', timezoneId });
      await expect.poll(() => shownWindow(page)).toBe('1 – 30 Jun 2018');
    },
  );

  it('with bad values opens the usual view with a sentence for each', async () => {
    const { page } = await openPage({ path: '?account=nobody&from=yesterday&map=1/2&unknown=1' });
    const sentences = page.getByRole('status').getByRole('listitem');
    await expect.poll(() => sentences.count()).toBe(3);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await sentences.first().waitFor({ state: 'detached' });
  });

  it('is listed within reach while the filters are open, below a count that stays in sight', async () => {
    const { page } = await openPage();
    const events = region(page, 'Events');
    await events.getByRole('button', { name: 'Filters' }).click();
    await events.getByRole('checkbox', { name: /^Gathering/ }).check();
    const count = events.getByText('1 of 21 events');
    const last = events.getByRole('checkbox', { name: /^The wider record/ });
    await last.scrollIntoViewIfNeeded();
    const isAbove = async () =>
      ((await count.boundingBox())?.y ?? Number.NaN) < ((await last.boundingBox())?.y ?? Number.NaN);
    await expect.poll(isAbove).toBe(true);
    await openEvent(page, 'NCRI rally at Villepinte');
  });

  it('filtered to nothing says so and offers the way back', async () => {
    const { page } = await openPage({ path: '?from=2012-01-01&to=2012-03-01' });
    const list = region(page, 'Events');
    await list.getByText('No event lies in this stretch of time.').waitFor();
    await list.getByRole('button', { name: 'Show the whole story' }).click();
    await expect.poll(() => listed(page)).toBeGreaterThan(20);
  });
});

describe('a dialog', () => {
  it('opened by the keyboard starts at its heading, and gives the focus back', async () => {
    const { page } = await openPage({ viewport: { width: 320, height: 640 } });
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.press('Enter');
    await page.getByRole('button', { name: 'About this story' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.locator('h2:focus').waitFor();
    await expect.poll(() => dialog.evaluate((element) => element.scrollTop)).toBe(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => menu.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe('the keyboard’s place', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return at === null || at === document.body ? 'nowhere' : at.id || at.className || at.tagName;
    });
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');

  it('is kept when what had the focus is gone: a notice, filters, an empty timeline, the event', async () => {
    const { page } = await openPage({ path: '?account=nobody&q=rally&from=2012-01-01&to=2012-03-01' });
    await press(page, 'Close');
    await expect.poll(() => focused(page)).toBe('map');
    await press(page, 'Clear all');
    await expect.poll(() => focused(page)).toBe('filter-search');
    await region(page, 'Timeline').getByRole('button', { name: 'Show the whole story' }).press('Enter');
    await expect.poll(() => focused(page)).toBe('timeline');
    await region(page, 'Timeline').locator('[data-event-id="rally-villepinte"]').press('Enter');
    await press(page, 'Close the event');
    await expect.poll(() => focused(page)).toBe('event-row');
  });

  it('is the heading of a file that is opened, and the menu is shut, whatever becomes of the file', async () => {
    const { page } = await openPage();
    const menu = page.getByRole('button', { name: 'Menu' });
    const open = async (name: string, text: string) => {
      await menu.press('Enter');
      await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    };
    await open('noise.csv', '\u0000\u0001\u0002'.repeat(1000));
    await says(page, 'not a text file');
    await page.locator('.menu-backdrop').waitFor({ state: 'detached' });
    await expect.poll(() => menu.evaluate((button) => button === document.activeElement)).toBe(true);
    await open('mine.csv', 'title,date\nGood,2018-06-30\n');
    await page.getByRole('heading', { level: 1, name: 'mine.csv' }).and(page.locator(':focus')).waitFor();
    await press(page, 'Close');
    await expect.poll(() => focused(page)).toBe('H1');
  });
});

import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from './browser.ts';

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const query = (page: Page) => new URL(page.url()).search;

async function openEvent(page: Page, title: string) {
  await region(page, 'Events').getByRole('button', { name: title }).click();
  await region(page, 'Event').getByRole('heading', { name: title }).waitFor();
}

describe('an event', () => {
  it('chosen in the list is current on the timeline, on the map, in the card and in the link', async () => {
    const { page } = await openPage();
    await openEvent(page, 'NCRI rally at Villepinte');
    expect(query(page)).toBe('?event=rally-villepinte');
    const mark = region(page, 'Timeline').locator('[data-event-id="rally-villepinte"]');
    expect(await mark.getAttribute('aria-current')).toBe('true');
    await region(page, 'Map').locator('[data-place-id][aria-current="true"]').waitFor();
    expect(await page.getByRole('status').allTextContents()).toContain('NCRI rally at Villepinte');
  });

  it('opened by a link on a wide screen scrolls in its card, and leaves the page as high as the screen', async () => {
    const viewport = { width: 1440, height: 900 };
    const { page } = await openPage({ path: '?event=rally-villepinte', viewport });
    await region(page, 'Event').getByText('Who says what').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(viewport.height);
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
    const half = (await sheet.boundingBox())?.height ?? 0;
    const size = page.getByRole('button', { name: 'Full height' });
    await size.press('Enter');
    await expect.poll(async () => (await sheet.boundingBox())?.height ?? 0).toBeGreaterThan(half * 1.5);
    await size.press('Enter');
    await expect.poll(async () => (await sheet.boundingBox())?.height).toBe(half);
  });

  it('chosen on the timeline opens the card', async () => {
    const { page } = await openPage();
    await region(page, 'Timeline').locator('[data-event-id="rally-villepinte"]').click();
    await region(page, 'Event').getByRole('heading', { name: 'NCRI rally at Villepinte' }).waitFor();
  });

  it('says who says what, and links to its sources', async () => {
    const { page } = await openPage({ path: '?event=rally-villepinte' });
    const card = region(page, 'Event');
    for (const text of ['30 July 2018', '30 June 2018', 'As the article told it', 'What the record shows']) {
      await card.getByText(text, { exact: false }).first().waitFor();
    }
    expect(await card.getByRole('link', { name: 'SOFREP' }).first().getAttribute('href')).toMatch(
      /^https:\/\/sofrep\.com/,
    );
  });

  it('is left by Escape, and Back and Forward undo and redo it', async () => {
    const { page } = await openPage();
    await openEvent(page, 'NCRI rally at Villepinte');
    await page.keyboard.press('Escape');
    expect(query(page)).toBe('');
    await page.goBack();
    await region(page, 'Event').getByRole('heading', { name: 'NCRI rally at Villepinte' }).waitFor();
    await page.goBack();
    await region(page, 'Event').waitFor({ state: 'detached' });
    await page.goForward();
    await region(page, 'Event').waitFor();
  });

  it('opened from a card leads on to the events it is linked to', async () => {
    const { page } = await openPage({ path: '?event=asset-freeze-france' });
    await region(page, 'Event').locator('.event-card-related [data-event-id="french-attribution"]').click();
    await region(page, 'Event').locator('article[data-event-id="french-attribution"]').waitFor();
  });
});

describe('a place', () => {
  it('chosen on the map narrows the list, and a second click or Escape leaves it', async () => {
    const { page } = await openPage({ path: '?map=5/48.9/2.5' });
    const list = region(page, 'Events');
    const all = await list.getByRole('listitem').count();
    const symbol = region(page, 'Map').locator('button[data-place-id="spessart-sued"]');
    await symbol.click();
    expect(new URL(page.url()).searchParams.get('place')).toBe('spessart-sued');
    expect(await list.getByRole('listitem').count()).toBeLessThan(all);
    await region(page, 'Map').locator('button[data-place-id="spessart-sued"][aria-current="true"]').click();
    expect(new URL(page.url()).searchParams.get('place')).toBeNull();
    expect(await list.getByRole('listitem').count()).toBe(all);
  });

  it('has a full name', async () => {
    const { page } = await openPage({ path: '?map=6/49.9/9.4' });
    const symbol = region(page, 'Map').locator('button[data-place-id="spessart-sued"]');
    expect(await symbol.getAttribute('aria-label')).toMatch(/Germany: 1 event$/);
  });
});

describe('hovering', () => {
  it('lights up the partners in the other views', async () => {
    const { page } = await openPage({ path: '?map=6/49.9/9.4' });
    await region(page, 'Events').locator('[data-event-id="assadi-arrest-germany"]').hover();
    await region(page, 'Timeline').locator('[data-mark="assadi-arrest-germany"][data-attended]').waitFor();
    await region(page, 'Map').locator('[data-place-id="spessart-sued"][data-attended]').waitFor();
  });
});

describe('the account switch', () => {
  it('retells the story by the record', async () => {
    const { page } = await openPage();
    await page.getByText('What the record shows', { exact: true }).first().click();
    expect(query(page)).toBe('?account=record');
    const mark = region(page, 'Timeline').locator('[data-event-id="rally-villepinte"]');
    expect(await mark.getAttribute('aria-label')).toMatch(/30 June 2018/);
    await page.goBack();
    expect(query(page)).toBe('');
  });

  it('goes to the record when the wider record is asked for, and says so', async () => {
    const { page } = await openPage();
    const before = await region(page, 'Events').getByRole('listitem').count();
    await page.getByLabel(/Wider record/).check();
    expect(query(page)).toBe('?account=record&tier=all');
    await page.getByRole('status').filter({ hasText: 'What the record shows' }).waitFor();
    expect(await region(page, 'Events').getByRole('listitem').count()).toBeGreaterThan(before);
  });
});

describe('the window', () => {
  it('is set by a chapter, by typed dates and by the whole story, each a Back step', async () => {
    const { page } = await openPage();
    await page
      .getByRole('navigation', { name: 'Chapters' })
      .getByRole('button', { name: /June arrests/ })
      .click();
    expect(query(page)).toContain('from=');
    await page.getByLabel('From', { exact: true }).fill('2018-06-15');
    await page.getByLabel('From', { exact: true }).press('Enter');
    expect(query(page)).toContain('from=2018-06-15');
    await page.goBack();
    await page.goBack();
    expect(query(page)).toBe('');
  });

  it('typed the wrong way round is swapped with a sentence', async () => {
    const { page } = await openPage();
    await page.getByLabel('To', { exact: true }).fill('2018-01-10');
    await page.getByLabel('To', { exact: true }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'wrong way round' }).waitFor();
  });

  it('steps through events by arrow keys and opens one by Enter', async () => {
    const { page } = await openPage();
    const timeline = region(page, 'Timeline');
    await timeline.locator('[data-event-id][tabindex="0"]').first().focus();
    await page.keyboard.press('Home');
    const first = await page.evaluate(() => document.activeElement?.getAttribute('data-event-id'));
    await page.keyboard.press('ArrowRight');
    const second = await page.evaluate(() => document.activeElement?.getAttribute('data-event-id'));
    expect([first, second]).not.toContain(null);
    expect(first).not.toBe(second);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).searchParams.get('event')).toBe(second);
  });

  it('has two sliders with dates as their values', async () => {
    const { page } = await openPage();
    const start = page.getByRole('slider', { name: /start/i });
    expect(await start.getAttribute('aria-valuetext')).toMatch(/2018/);
    const before = await start.getAttribute('aria-valuenow');
    await start.focus();
    await page.keyboard.press('ArrowRight');
    expect(await start.getAttribute('aria-valuenow')).not.toBe(before);
  });

  it('does not take the wheel from the page unless Ctrl is held', async () => {
    const { page } = await openPage({ viewport: { width: 375, height: 812 } });
    for (const name of ['Map', 'Timeline']) {
      const before = query(page);
      await region(page, name).scrollIntoViewIfNeeded();
      await region(page, name).hover();
      const top = await page.evaluate(() => window.scrollY);
      await page.mouse.wheel(0, 60);
      await page.waitForFunction((was) => window.scrollY > was, top);
      expect(query(page)).toBe(before);
    }
  });
});

describe('a link', () => {
  it.each(['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati'])(
    'opens the same days in %s',
    async (timezoneId) => {
      const { page } = await openPage({ path: '?from=2018-06-01&to=2018-06-30', timezoneId });
      expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('2018-06-01');
      expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe('2018-06-30');
    },
  );

  it('with bad values opens the usual view with a sentence for each', async () => {
    const { page } = await openPage({ path: '?account=nobody&from=yesterday&map=1/2&unknown=1' });
    expect(await page.getByRole('status').getByRole('listitem').count()).toBe(3);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    expect(await page.getByRole('status').getByRole('listitem').count()).toBe(0);
  });

  it('is listed within reach while the filters are open, below a count that stays in sight', async () => {
    const { page } = await openPage();
    const events = region(page, 'Events');
    await events.getByRole('button', { name: 'Filters' }).click();
    await events.getByRole('checkbox', { name: /^Gathering/ }).check();
    const count = events.getByText('1 of 25 events');
    const last = events.getByRole('checkbox', { name: /^The wider record/ });
    await last.scrollIntoViewIfNeeded();
    const isAbove = async () =>
      ((await count.boundingBox())?.y ?? Number.NaN) < ((await last.boundingBox())?.y ?? Number.NaN);
    expect(await isAbove()).toBe(true);
    await openEvent(page, 'NCRI rally at Villepinte');
  });

  it('filtered to nothing says so and offers the way back', async () => {
    const { page } = await openPage({ path: '?from=2012-01-01&to=2012-03-01' });
    const list = region(page, 'Events');
    await list.getByText('No event lies in this stretch of time.').waitFor();
    await list.getByRole('button', { name: 'Show the whole story' }).click();
    expect(await list.getByRole('listitem').count()).toBeGreaterThan(20);
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
    expect(await dialog.evaluate((element) => element.scrollTop)).toBe(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

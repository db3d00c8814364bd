import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { persianStory, RIGHT_TO_LEFT_CSV } from '../fixtures/right-to-left.ts';
import { expectAccessible } from './accessible.ts';
import { openPage } from './browser.ts';

/** What is written in letters that run from right to left, with the language that the page says it has. */
async function foreignTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.nodeValue ?? '';
      const around = node.parentElement;
      // A name in a sentence of the page is isolated, and one that is only heard has no language of its own.
      const own = text.replace(/\u2068[^\u2069]*\u2069/g, '');
      if (around === null || around.closest('script, style') !== null || !/[\u0590-\u08FF]/.test(own)) continue;
      const lang = around.closest('[lang]')?.getAttribute('lang');
      found.push(`${lang}: ${text} in ${around.tagName}.${around.getAttribute('class')}`);
    }
    return found;
  });
}

it('a story in Persian says so of each of its texts, on a page that stays English', async () => {
  const { page } = await openPage({ path: '?data=story.json', serve: { 'story.json': persianStory() } });
  const seen = new Set<string>();
  const look = async (selector: string) => {
    await page.locator(selector).first().waitFor();
    for (const text of await foreignTexts(page)) seen.add(text);
  };
  await look('.event-row');
  await page.locator('.event-row').first().click();
  await page.locator('.card-sources > summary').click();
  await look('.claim-sources');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.locator('.filter-bar button[aria-expanded]').click();
  await look('.facet');
  await page.locator('.timeline-group select').selectOption('category');
  await look('.timeline-lane path');
  await page.locator('.timeline-group select').selectOption('actor');
  await look('.timeline-lane');
  for (const dialog of ['How to read it', 'Sources', 'About this story']) {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: dialog }).click();
    await look('dialog[open] h3, dialog[open] .source-list');
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  }
  await page.locator('.story-start').click();
  await look('.story-bar');
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      return page.locator('.plain-event').count();
    })
    .toBe(2);
  await look('.plain-claims, .plain-event');
  expect([...seen].filter((text) => !text.startsWith('fa: '))).toEqual([]);
  expect(seen.size).toBeGreaterThan(40);
  expect(await page.getAttribute('html', 'lang')).toBe('en-GB');
});

/** Where the letters of some pieces of a text stand, from the left edge of the window; all read at once. */
async function placesOf(page: Page, selector: string, pieces: readonly string[]) {
  return page
    .locator(selector)
    .first()
    .evaluate((element, wanted) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const nodes: Node[] = [];
      while (texts.nextNode() !== null) nodes.push(texts.currentNode);
      return wanted.map((piece) => {
        const node = nodes.find(({ nodeValue }) => nodeValue?.includes(piece));
        if (node === undefined) throw new Error(`"${piece}" is not there.`);
        const range = document.createRange();
        const from = node.nodeValue?.indexOf(piece) ?? 0;
        range.setStart(node, from);
        range.setEnd(node, from + piece.length);
        const { left, right } = range.getBoundingClientRect();
        return { left, right };
      });
    }, pieces);
}

it('a contested date stays in one piece beside a name in Persian, in list and card', async () => {
  const { page } = await openPage({ path: '?data=story.json', serve: { 'story.json': persianStory() } });
  /** Pixels between the day and its month: a space, and nothing else. */
  const between = async (line: string, follows: string) => {
    const [day, month] = await placesOf(page, line, ['30', follows]);
    return (month?.left ?? 0) - (day?.right ?? 0);
  };
  const aSpace = (gap: number) => gap > 0 && gap < 12;
  await expect.poll(() => between('.event-row-other', 'June 2018')).toSatisfy(aSpace);
  await page.locator('.event-row').first().click();
  await expect.poll(() => between('.card-tile:not([data-present]) .card-tile-date', 'June')).toSatisfy(aSpace);
});

it('texts of a table end where their direction has the end, and claim no language', async () => {
  const { page } = await openPage({ path: '?data=events.csv', serve: { 'events.csv': RIGHT_TO_LEFT_CSV } });
  const endsLeft = (selector: string, first: string, last: string) =>
    expect
      .poll(async () => {
        const [begin, end] = await placesOf(page, selector, [first, last]);
        return (end?.right ?? 0) - (begin?.left ?? 0);
      })
      .toBeLessThanOrEqual(1);
  await endsLeft('.timeline-label:has-text("اجتماع")', 'اجتماع', '!');
  await endsLeft('.event-row-title:has-text("اجتماع")', 'اجتماع', '!');
  await endsLeft('.event-row-title:has-text("כנס")', 'כנס', '.');
  await endsLeft('.map-name:has-text("لندن")', 'لندن', ')');
  const titles = page.locator('.event-row-title');
  expect(await titles.evaluateAll((all) => all.map((title) => title.getAttribute('lang')))).toEqual(['', '', '']);
  // What is too long is cut at its end, which is on the left.
  await page.locator('.event-row').first().click();
  const next = page.locator('[data-side="next"] .card-neighbour-title');
  await expect.poll(() => next.evaluate((title) => getComputedStyle(title).direction)).toBe('rtl');
});

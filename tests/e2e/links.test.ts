import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { HISTORY_POLICY } from '#store/change.ts';
import { PARAMETERS } from '#url/parameters.ts';
import { loadPage, openPage } from './browser.ts';
import { atRest, leisure, readScreen } from './screen.ts';
import { region, retell, typeWindow } from './working.ts';

const query = (page: Page) => new URL(page.url()).search;

/** A choice that a reader can take back: the change that it makes, and the gesture that makes it. */
type Choice = readonly [change: keyof typeof HISTORY_POLICY, name: string, make: (page: Page) => Promise<unknown>];

/** In an order in which each of them finds the page as it needs it. */
const CHOICES: readonly Choice[] = [
  ['select-event', 'an event', (page) => region(page, 'Events').locator('[data-event-id]').first().click()],
  ['clear-selection', 'no event', (page) => page.keyboard.press('Escape')],
  ['set-account', 'an account', (page) => retell(page, 'What the record shows')],
  ['set-tier', 'the wider record', (page) => page.getByLabel(/^Wider record/).check()],
  ['set-grouping', 'a grouping', (page) => page.getByLabel('Group by').selectOption('actor')],
  ['set-filters', 'a category', (page) => option(page, 'Category')],
  ['set-filters', 'a country', (page) => option(page, 'Country')],
  ['set-filters', 'an actor', (page) => option(page, 'People and organisations')],
  ['set-filters', 'what is contested', (page) => option(page, 'Agreement')],
  ['clear-filters', 'no filter', (page) => page.getByRole('button', { name: 'Clear all' }).click()],
  ['set-text', 'words', (page) => page.getByRole('searchbox').first().pressSequentially('embassy')],
  ['clear-filters', 'no words', (page) => page.getByRole('button', { name: 'Clear all' }).click()],
  ['set-window', 'a first day', (page) => typeWindow(page, { From: '2018-05-20' })],
  ['set-window', 'a last day', (page) => typeWindow(page, { To: '10 October 2018' })],
  ['open-chapter', 'a chapter', (page) => chapter(page, 2).click()],
  ['show-whole-story', 'the whole story', (page) => page.getByRole('button', { name: 'Whole story' }).click()],
  ['select-place', 'a place', (page) => singlePlace(page).press('Enter')],
  ['clear-selection', 'no place', (page) => page.getByRole('button', { name: 'All places' }).click()],
  ['set-within-map', 'what the map shows', (page) => page.getByLabel('Only what the map shows').check()],
  ['set-large-map', 'a large map', (page) => page.getByRole('button', { name: 'Larger map' }).click()],
  ['set-large-map', 'a map as before', (page) => page.keyboard.press('Escape')],
  [
    'set-within-map',
    'all again',
    (page) =>
      page
        .getByLabel('Only what the map shows')
        .uncheck()
        .then(() => zoom(page)),
  ],
  ['frame-story', 'the story framed', (page) => page.getByRole('button', { name: 'Frame the story' }).click()],
  ['open-step', 'the story', (page) => page.getByRole('button', { name: 'Read as a story' }).click()],
  ['open-step', 'its next step', (page) => page.getByRole('button', { name: 'Next: On record, one weekend' }).click()],
  ['leave-story', 'no story', (page) => page.getByRole('button', { name: 'Leave the story' }).click()],
  ['set-theme', 'a theme', (page) => menuChoice(page, 'Dark')],
  [
    'set-language',
    'a language',
    async (page) => {
      await menuChoice(page, 'Français');
      // Its words are fetched first.
      await page.locator('html[lang="fr"]').waitFor({ state: 'attached' });
    },
  ],
];

async function option(page: Page, legend: string) {
  const open = page.locator('.filter-bar button[aria-expanded]');
  if ((await open.getAttribute('aria-expanded')) === 'false') await open.click();
  await page.getByRole('group', { name: legend }).getByRole('checkbox').first().check();
}

/** A symbol of one place; that of several zooms in. */
const singlePlace = (page: Page) =>
  region(page, 'Map')
    .getByRole('button', { name: /^(?!\d+ places).*: \d+ events?$/ })
    .first();

const chapter = (page: Page, n: number) =>
  page.getByRole('navigation', { name: 'Chapters' }).getByRole('button').nth(n);

/** Moving the map rewrites the present step. */
async function zoom(page: Page) {
  await region(page, 'Map').getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForURL(/[?&]map=/);
}

async function menuChoice(page: Page, label: string) {
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  await menu.click();
  await page.getByText(label, { exact: true }).click();
  await page.keyboard.press('Escape');
}

/** The screen at rest: the search has answered, the story's bar is there, the date fields have followed. */
async function restedScreen(page: Page) {
  await leisure(page);
  return atRest(
    page,
    () => readScreen(page),
    (seen) => seen.listed !== 'Searching…' && (seen.chapter === '') === (seen.step === ''),
  );
}

describe('Back and Forward', () => {
  it('know every choice that makes a step', () => {
    const steps = Object.entries(HISTORY_POLICY).filter(([, policy]) => policy === 'push' || policy === 'push-run');
    expect([...new Set(CHOICES.map(([change]) => change))].toSorted()).toEqual(steps.map(([type]) => type).toSorted());
  });

  it('undo and redo each of them, one step each', async () => {
    const { page } = await openPage({ reducedMotion: 'reduce' });
    const length = () => page.evaluate(() => history.length);
    const first = await length();
    const steps = [{ name: 'the start', screen: await restedScreen(page) }];
    for (const [i, [, name, make]] of CHOICES.entries()) {
      await make(page);
      await expect.poll(length, { message: name }).toBe(first + i + 1);
      steps.push({ name, screen: await restedScreen(page) });
    }
    for (const { name, screen } of steps.toReversed().slice(1)) {
      await page.goBack();
      await expect.poll(() => readScreen(page), { message: `back to ${name}` }).toEqual(screen);
    }
    await expect.poll(() => query(page)).toBe('');
    for (const { name, screen } of steps.slice(1)) {
      await page.goForward();
      await expect.poll(() => readScreen(page), { message: `forward to ${name}` }).toEqual(screen);
    }
  }, 120_000);
});

describe('every parameter of a link', () => {
  const viewport = { width: 1440, height: 900 };
  const open = (path: string) => openPage({ path, viewport, colorScheme: 'light', reducedMotion: 'reduce' });
  const seen = async (page: Page) => ({ ...(await readScreen(page)), map: await symbolsOf(page) });

  it('is live', async () => {
    const { page } = await open('');
    const usual = await atRest(page, () => seen(page));
    for (const { key, example } of PARAMETERS) {
      const link = `?${key}=${example}`;
      await loadPage(page, link);
      await expect.poll(() => seen(page), { message: link }).not.toEqual(usual);
      await expect.poll(() => page.locator('.notices li').count(), { message: link }).toBe(0);
      await expect.poll(() => query(page)).toBe(link);
    }
  }, 180_000);

  it('is live beside all the others, and none is lost', async () => {
    const all =
      'step=rally-article&account=record&rails=record,article&tier=all&from=2018-06-01&to=2018-07-31&group=actor&map=5/48.9/2.5&within=map&large=map';
    const filters = 'category=gathering,statement&country=FR&actor=ncri&contested=only&q=rally&place=villepinte-expo';
    const path = `?${all}&${filters}&event=rally-villepinte&lang=fr&theme=dark`;
    // Where there are steps no chapter stands beside them.
    const keys = PARAMETERS.map(({ key }) => key).filter((key) => key !== 'story');
    expect([...new URLSearchParams(path).keys()]).toEqual(keys);
    const { page } = await open(path);
    await page.locator('article[data-event-id="rally-villepinte"]').waitFor();
    await expect.poll(() => page.locator('.notices li').count()).toBe(0);
    await expect.poll(() => query(page)).toBe(path);
    await page.locator('.story-start').click();
    await page.waitForURL(({ searchParams }) => !searchParams.has('step'));
    await expect.poll(() => query(page)).toBe(path.replace('step=rally-article&', ''));
  });
});

/** Which places have a symbol of their own on the map: that depends on where it looks. */
function symbolsOf(page: Page): Promise<string> {
  const symbols = page.locator('.map-root [data-place-id]');
  return symbols.evaluateAll((all) => all.map((symbol) => symbol.getAttribute('data-place-id')).join());
}

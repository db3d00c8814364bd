import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { readScreen } from './screen.ts';
import { closeEvent, expectWorking, region, says, sentences } from './working.ts';

describe('what cannot be fetched', () => {
  /** What the browser itself says of it. */
  const GONE = [/404/, /^request failed: /];
  const unavailable = (pattern: string) => (page: Page) =>
    page.route(pattern, (route) => route.fulfill({ status: 404 }));

  it('of the French words leaves the page in English, with a sentence', async () => {
    const { page } = await openPage({ path: '?lang=fr', prepare: unavailable('**/fr-*.js'), allow: GONE });
    await says(page, 'French could not be loaded. The page stays in English; reload it to try again.');
    await expect.poll(() => readScreen(page)).toMatchObject({ language: 'en-GB', title: 'Same events, two calendars' });
    await expectWorking(page);
  });

  it('of the French words when they are asked for leaves the page as it was, with one sentence', async () => {
    const { page } = await openPage({ prepare: unavailable('**/fr-*.js'), allow: GONE });
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByText('Français', { exact: true }).click();
    await says(page, 'French could not be loaded.');
    await page.keyboard.press('Escape');
    await expect.poll(() => readScreen(page)).toMatchObject({ language: 'en-GB', title: 'Same events, two calendars' });
    await expectWorking(page);
    expect(await sentences(page)).toHaveLength(1);
  });

  it('of the French story leaves the story in English, with a sentence', async () => {
    const { page } = await openPage({ path: '?lang=fr', prepare: unavailable('**/*-fr-*.json'), allow: GONE });
    await says(page, 'Le récit n’a pas pu être chargé dans cette langue (français).');
    await expect.poll(() => readScreen(page)).toMatchObject({ language: 'fr', title: 'Same events, two calendars' });
    await expectWorking(page);
  });

  it.each(['**/text-search-worker-*.js', '**/bind-text-search-*.js'])(
    'of the search (%s) leaves every event on the page, with a sentence',
    async (pattern) => {
      const { page } = await openPage({ prepare: unavailable(pattern), allow: GONE });
      const { listed } = await readScreen(page);
      await page.getByRole('searchbox').first().pressSequentially('embassy');
      await says(page, 'The search stopped working.');
      await expect.poll(async () => (await readScreen(page)).listed).toBe(listed);
      expect(await sentences(page)).toHaveLength(1);
      await expectWorking(page);
    },
  );

  it('of the sources leaves the claims with the ids of theirs', async () => {
    const { page } = await openPage({
      path: '?event=rally-villepinte',
      prepare: unavailable('**/*-sources-*.json'),
      allow: GONE,
    });
    await region(page, 'Event').getByText('Who says what').click();
    await region(page, 'Event').getByText('sofrep-2018-10').first().waitFor();
    await closeEvent(page);
    await expectWorking(page);
  });

  it('of the story itself says so, and the page tries again', async () => {
    let isDown = true;
    const { page } = await openPage({
      untilReady: false,
      allow: [/503/],
      prepare: (opened) =>
        opened.route(/villepinte-2018-(?!fr|sources)[^/]*\.json/, (route) =>
          isDown ? route.fulfill({ status: 503 }) : route.continue(),
        ),
    });
    await page
      .getByRole('alert')
      .filter({ hasText: 'The story could not be loaded: its file is not to be had' })
      .waitFor();
    isDown = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('[data-ready]', { state: 'attached' });
    await expectWorking(page);
  });
});

import { expect, it } from 'vitest';
import { hasPainted, openPage } from './browser.ts';
import { LATE_PARTS } from './late-list.ts';
import { LOST, lose, manifest } from './lost-files.ts';

/** Parts that are no component, or do not belong to the explorer's start: what their failure means is tested where they are. */
const TESTED_ELSEWHERE = [
  'src/app/ImportStatus.tsx',
  'src/panels/CardMedia.tsx',
  'src/panels/Announcer.tsx',
  'src/app/bind-text-search.ts',
  'src/app/live-parts.ts',
  'src/app/load-later.ts',
  'src/app/replace-story.ts',
  'src/app/theme.css?raw',
  'src/export/export-view.ts',
  'src/export/save-report.ts',
  'src/i18n/fault-messages.ts',
  // Asked for with the fields that it reads.
  'src/ingest/date/typed-day.ts',
  'src/map/MapPanel.tsx',
  'src/map/density-parts.ts',
  'src/map/line-parts.ts',
  'src/map/SecondPane.tsx',
  'src/map/pointer-parts.ts',
  'src/model/translate-dataset.ts',
  'src/panels/LongList.tsx',
  'src/plain/keep-paper.tsx',
  'src/timeline/DensityStage.tsx',
  'src/timeline/rail-parts.ts',
  'src/timeline/tellings-parts.ts',
  'src/timeline/TellingsPanel.tsx',
  'src/timeline/WindowGestures.tsx',
  'src/ui/GestureHint.tsx',
  'virtual:dateline-messages/fr',
];

it('the list of late parts is whole', () => {
  const dynamic = Object.entries(manifest).flatMap(([source, { isDynamicEntry }]) => (isDynamicEntry ? [source] : []));
  expect([...LATE_PARTS.map(({ source }) => source), ...TESTED_ELSEWHERE].toSorted()).toEqual(dynamic.toSorted());
});

it('a part that does not come leaves the page, is named, and comes when it is asked for again', async () => {
  const { page } = await openPage({ path: '?account=record&tier=all', allow: LOST });
  for (const { source, ask, says, shows, leave } of LATE_PARTS) {
    const bring = await lose(page, [manifest[source]?.file ?? '']);
    await ask(page);
    const alert = page.locator('.late-failed');
    await expect.poll(() => alert.locator('p').textContent(), { message: source }).toMatch(says);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await bring();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.locator(shows).first().waitFor();
    await alert.waitFor({ state: 'detached' });
    await leave(page);
  }
});

it('a stylesheet that does not come is asked for again with its part', async () => {
  const { page } = await openPage({ allow: LOST });
  const sheet = manifest['src/panels/FilterPanel.tsx']?.css?.[0] ?? '';
  const bring = await lose(page, [sheet]);
  const toggle = page.locator('.filter-bar button[aria-expanded]');
  await toggle.click();
  await page.locator('.late-failed').waitFor();
  await bring();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.filter-panel').waitFor();
  await expect
    .poll(() =>
      page
        .locator(`link[href$="${sheet}"]`)
        .last()
        .evaluate((link) => link instanceof HTMLLinkElement && link.sheet !== null),
    )
    .toBe(true);
});

it('a tab that has been open across a deployment offers to reload, and keeps its view', async () => {
  const { page } = await openPage({ path: '?event=rally-villepinte', allow: LOST });
  await page.route(/\/assets\/MenuItems-/, (route) => route.fulfill({ status: 404, body: '' }));
  const isPage = (url: URL) => url.pathname === '/';
  await page.route(isPage, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<script type="module" src="./assets/index-NEW.js"></script>' }),
  );
  await page.getByRole('button', { name: 'Menu' }).click();
  const alert = page.locator('.late-failed');
  await expect.poll(() => alert.locator('p').textContent()).toMatch(/There is a newer version of this page\.$/);
  await page.unroute(isPage);
  await alert.getByRole('button', { name: 'Reload and keep the view' }).click();
  await alert.waitFor({ state: 'detached' });
  await hasPainted(page);
  await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBe('rally-villepinte');
});

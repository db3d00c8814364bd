import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { fileOf, LOST, lose } from './lost-files.ts';
import { expectWorking, region } from './working.ts';

/* What comes late and is no component of the explorer's start: files for a job, and what embeds and large data need. */

const root = new URL('../..', import.meta.url).pathname;

async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file = '', content = '']) => {
      const data = new DataTransfer();
      data.items.add(new File([content], file, { type: 'text/csv' }));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent('.drop-zone', 'drop', { dataTransfer: transfer });
}

const FEW = 'id,title,date\na,A first event,2018-06-30\nb,A second event,2018-07-30';
const rows = Array.from(
  { length: 2000 },
  (_, i) => `${i},Event ${i},20${10 + (i % 9)}-06-30,${40 + (i % 20)},${i % 30}`,
);
const MANY = ['id,title,date,lat,lon', ...rows].join('\n');

it('a file that cannot be made says so in its dialog, and is made when it is asked for again', async () => {
  const { page } = await openPage({ allow: LOST });
  const bring = await lose(page, [fileOf('src/export/export-view.ts')]);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('button', { name: 'Take it along…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take it along' });
  const saveCsv = dialog.getByRole('button', { name: 'Save CSV', exact: true });
  await saveCsv.click();
  await expect.poll(() => dialog.getByRole('alert').textContent()).toMatch(/could not be loaded/);
  await bring();
  const [download] = await Promise.all([page.waitForEvent('download'), saveCsv.click()]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  await dialog.getByRole('alert').waitFor({ state: 'detached' });
});

it('a map that large data cannot be drawn on says so, and is drawn when it is asked for again', async () => {
  const allow = [...LOST, /console error: .*(?:React|recreate|error boundary)/i];
  let bring: () => Promise<void> = () => Promise.resolve();
  const { page } = await openPage({
    ...{ path: '?data=many.csv', serve: { 'many.csv': MANY }, allow },
    prepare: async (page) => {
      bring = await lose(page, [fileOf('src/map/density-parts.ts')]);
    },
  });
  const alert = page.locator('.late-failed', { hasText: /^The map could not be loaded/ });
  await alert.waitFor();
  await expect.poll(() => region(page, 'Events').textContent()).toContain('2,000 of');
  await bring();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await alert.waitFor({ state: 'detached' });
  await region(page, 'Map').locator('canvas, .map-symbol').first().waitFor({ state: 'attached' });
});

it('an embed without its map has its other parts, and the map when it is asked for again', async () => {
  let bring: () => Promise<void> = () => Promise.resolve();
  const { page } = await openPage({
    ...{ path: 'embed.html?panels=timeline,map', allow: LOST },
    prepare: async (page) => {
      const map = readdirSync(join(root, 'dist/assets')).filter((name) => /^MapPanel-.*\.js$/.test(name));
      bring = await lose(page, map);
    },
  });
  const alert = page.locator('.late-failed');
  await expect.poll(() => alert.locator('p').textContent()).toMatch(/^The map could not be loaded/);
  await region(page, 'Timeline').locator('[data-event-id]').first().waitFor();
  await bring();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await region(page, 'Map').locator('.map-symbol').first().waitFor();
  await alert.waitFor({ state: 'detached' });
});

it('a Worker whose code does not come ends the reading with a sentence, and the next file is read', async () => {
  const { page } = await openPage({ allow: LOST });
  const worker = readdirSync(join(root, 'dist/assets')).filter((name) => name.startsWith('load-worker-'));
  const bring = await lose(page, worker);
  await drop(page, 'few.csv', FEW);
  await page.getByText('The loading stopped.').waitFor();
  await expectWorking(page);
  await bring();
  await drop(page, 'few.csv', FEW);
  await page.getByRole('heading', { level: 1, name: 'few.csv' }).waitFor();
});

it('a Worker that may not start ends the reading with a sentence', async () => {
  const { page } = await openPage({
    prepare: (page) =>
      page.addInitScript(() => {
        window.Worker = class {
          constructor() {
            throw new DOMException('Not here.', 'SecurityError');
          }
        } as unknown as typeof Worker;
      }),
  });
  await drop(page, 'few.csv', FEW);
  await page.getByText('The data could not be loaded: the page that shows this frame does not let it').waitFor();
  await expectWorking(page);
});

it('a Worker that the browser ends without a word is not waited for for ever', async () => {
  const { page } = await openPage({
    prepare: async (page) => {
      await page.clock.install();
      await page.addInitScript(() => {
        const Real = window.Worker;
        window.Worker = class extends Real {
          constructor(url: string | URL, options?: WorkerOptions) {
            super(url, options);
            if (!String(url).includes('load-worker')) return;
            this.terminate();
            document.documentElement.dataset.ended = 'yes';
          }
        };
      });
    },
  });
  await drop(page, 'few.csv', FEW);
  await page.locator('html[data-ended]').waitFor();
  await page.clock.runFor(70_000);
  await page.getByText('The loading stopped.').waitFor();
  await expectWorking(page);
});

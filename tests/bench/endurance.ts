import type { Page } from 'playwright';
import { withPage } from './browser.ts';
import type { DataFiles } from './data-files.ts';
import { findTrack } from './drag.ts';
import { open } from './measure.ts';
import { heapAfterCollection } from './memory-use.ts';
import type { Subject } from './subjects.ts';

type Growth = { readonly before: number; readonly after: number } | { readonly skipped: string };

/** The heap after collection, before and after much use, in bytes. */
export interface Endurance {
  readonly drags: Growth;
  readonly switches: Growth;
}

const DRAGS = 1000;
const MOVES_PER_DRAG = 4;
/** A thousand drags take about two minutes where nothing is slow. */
const LIMIT_SECONDS = 900;
const SWITCHES = 10;
/** The first few of anything fill caches that stay; they are done before the first count. */
const WARM_UP = 20;

/** A thousand drags, and ten changes of dataset, each on a fresh page. A page that fails is reported, not thrown. */
export async function endure(subject: Subject, origin: string, files: DataFiles, other: DataFiles): Promise<Endurance> {
  const begin = (use: (page: Page) => Promise<Growth>) =>
    withPage(LIMIT_SECONDS, async ({ page }) => {
      await open(page, subject, origin, files);
      return use(page);
    }).catch((error: Error): Growth => ({ skipped: error.message.split('\n')[0] ?? '' }));
  return {
    drags: await begin((page) => dragOften(page, subject.scope)),
    switches: await begin((page) => switchOften(page, [other, files])),
  };
}

async function dragOften(page: Page, scope: string): Promise<Growth> {
  const { y, from, to } = await findTrack(page, scope);
  const drag = async (at: number, target: number) => {
    await page.mouse.move(at, y);
    await page.mouse.down();
    await page.mouse.move(target, y, { steps: MOVES_PER_DRAG });
    await page.mouse.up();
  };
  const dragTimes = async (times: number) => {
    for (let done = 0; done < times; done += 2) {
      await drag(from, to);
      await drag(to, from);
    }
    await page.evaluate(() => window.bench.shown());
  };
  await page.evaluate(() => window.bench.ignoreMoves());
  await dragTimes(WARM_UP);
  const before = await heapAfterCollection(page);
  await dragTimes(DRAGS);
  return { before, after: await heapAfterCollection(page) };
}

async function switchOften(page: Page, files: readonly DataFiles[]): Promise<Growth> {
  const open = async ({ csv }: DataFiles) => {
    const title = await page.title();
    await page.evaluate(dropFile, csv);
    await page.waitForFunction((before) => document.title !== before, title);
    await page.evaluate(() => window.bench.shown());
  };
  const both = async () => {
    for (const file of files) await open(file);
  };
  await both();
  const before = await heapAfterCollection(page);
  for (let done = 0; done < SWITCHES; done += files.length) await both();
  return { before, after: await heapAfterCollection(page) };
}

/** Runs in the page. A file input that the driver has filled is kept by the driver, and with it all that was around it. */
async function dropFile(csv: string): Promise<void> {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([await (await fetch(`/bench/${csv}`)).blob()], csv));
  document
    .querySelector('main')
    ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
}

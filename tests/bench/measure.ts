import type { Page } from 'playwright';
import { type Opened, withPage } from './browser.ts';
import type { DataFiles } from './data-files.ts';
import {
  type ClosedLoop,
  dragClosedLoop,
  dragOpenLoop,
  drawWindow,
  findTrack,
  type Hands,
  type OpenLoop,
} from './drag.ts';
import { heapAfterCollection, peakRendererMemory } from './memory-use.ts';
import { takeMouse } from './mouse.ts';
import type { Subject } from './subjects.ts';
import { longest, traceTasks } from './trace.ts';

/** One look at one page. Times in milliseconds, memory in bytes. */
export interface Look {
  /** From navigation until the page said that it was ready and had its data; nothing was recorded meanwhile. */
  readonly ready: number;
  /** The longest task on the main thread until then. */
  readonly longestTask: number;
  readonly closed: ClosedLoop;
  readonly open: OpenLoop;
  readonly heap: number;
  readonly peak: number | undefined;
  /** From a click on a filter until all views show the change; `undefined` where the page has no filter. */
  readonly filter: number | undefined;
}

export interface Effort {
  /** Moves of the closed loop. */
  readonly steps: number;
  /** Length of the open loop. */
  readonly seconds: number;
  /** How long a look may take, in seconds. */
  readonly limit: number;
}

/** A browser that has just been started is busy with itself for about so long. */
const BROWSER_START_MS = 1000;

/** Opens the page, drags its window both ways of measuring, and filters. */
export async function look(subject: Subject, origin: string, files: DataFiles, effort: Effort): Promise<Look> {
  // A page whose tasks are recorded takes a tenth longer.
  const ready = await withPage(effort.limit, ({ page }) => open(page, subject, origin, files));
  return withPage(effort.limit, async (opened) => {
    const { browser, page } = opened;
    const longestTask = await traceLoad(opened, subject, origin, files);
    const hands = { browser, page, mouse: await takeMouse(page) };
    if (subject.hasWindow === false) await drawWindow(hands, subject.scope);
    const track = await findTrack(page, subject.scope);
    const closed = await dragClosedLoop(hands, track, effort.steps);
    const open = await dragOpenLoop(hands, await backAtStart(hands, subject, track.from), effort.seconds);
    const filter = await timeFilter(page, subject);
    // Last: a collection that is forced throws compiled code away too, and no reader forces one.
    const heap = await heapAfterCollection(page);
    return { ready, longestTask, closed, open, heap, filter, peak: await peakRendererMemory(browser) };
  });
}

/**
 * Goes to the page and waits until it is ready.
 *
 * @returns the milliseconds from navigation until then
 */
export async function open(page: Page, subject: Subject, origin: string, files: DataFiles): Promise<number> {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.waitForTimeout(BROWSER_START_MS);
  await page.goto(`${origin}${subject.path(files)}`, { waitUntil: 'commit' });
  const ready = await page.evaluate(async () => {
    await window.bench.ready();
    const since = window.bench.mark();
    await window.bench.shown();
    return since;
  });
  const needed = subject.asksFor?.(files);
  if (needed !== undefined && !asked.has(needed)) throw new Error('the page did not load the file it was given');
  return ready;
}

/** Opens the page. @returns the longest task on the way, in milliseconds */
async function traceLoad({ browser, page }: Opened, subject: Subject, origin: string, files: DataFiles) {
  let ready = 0;
  const tasks = await traceTasks(browser, page, async () => {
    ready = await open(page, subject, origin, files);
  });
  return longest(tasks.main.filter(({ start }) => start < ready));
}

/** The closed loop ends at the right; the open loop begins where it began. */
async function backAtStart({ page, mouse }: Hands, subject: Subject, from: number) {
  const body = await page.locator(`${subject.scope} .selection`).first().boundingBox();
  if (body === null) throw new Error('The page has lost its brush.');
  const y = body.y + body.height / 2;
  await mouse.move(body.x + body.width / 2, y);
  await mouse.down();
  await mouse.move(from, y);
  await mouse.up();
  await page.evaluate(() => window.bench.shown());
  return findTrack(page, subject.scope);
}

async function timeFilter(page: Page, subject: Subject): Promise<number | undefined> {
  const control = await subject.filter?.(page);
  if (control === undefined) return undefined;
  return page
    .locator(control)
    .first()
    .evaluate((element: HTMLElement) => window.bench.time(() => element.click()));
}

/** Milliseconds that this browser takes to fetch a file and split it at line ends and commas, doing nothing with it. */
export function readBare(origin: string, files: DataFiles, limit: number): Promise<number> {
  return withPage(limit, async ({ page }) => {
    await page.goto(`${origin}/nothing`);
    return page.evaluate(async (url) => {
      const start = performance.now();
      const text = await (await fetch(url)).text();
      const cells = text.split('\n').map((line) => line.split(','));
      return cells.length > 0 ? performance.now() - start : Number.NaN;
    }, `/bench/${files.csv}`);
  });
}

import type { Browser, Page } from 'playwright';
import type { Mouse } from './mouse.ts';
import { traceTasks, workBetween } from './trace.ts';

/** What a drag takes: a page, its browser to trace it, and the mouse. */
export interface Hands {
  readonly browser: Browser;
  readonly page: Page;
  readonly mouse: Mouse;
}

/** Where the body of the brush can be dragged, in CSS pixels of the page. */
export interface Track {
  readonly y: number;
  /** The middle of the window where it stands, and where it would stand at the right end. */
  readonly from: number;
  readonly to: number;
}

export interface ClosedLoop {
  /** For each step: milliseconds of tasks on the main thread, on the page's workers, and until all views showed it. */
  readonly work: readonly number[];
  readonly workerWork: readonly number[];
  readonly shown: readonly number[];
}

export interface OpenLoop {
  /** Frames that were due and did not come, and all that were due. */
  readonly dropped: number;
  readonly due: number;
}

const FRAME_MS = 1000 / 60;
const STEP_LIMIT_MS = 15_000;
/** What a step leaves behind for later belongs to it until the next one; the last one is given this long. */
const AFTER_LAST_MS = 100;

/** Finds the brush: the elements that d3-brush draws, or that a page without it lays where they would be. */
export async function findTrack(page: Page, scope: string): Promise<Track> {
  const body = await page.locator(`${scope} .selection`).first().boundingBox();
  const strip = await page.locator(`${scope} .overlay`).first().boundingBox();
  if (body === null || strip === null) throw new Error('The page has no brush to drag.');
  const from = body.x + body.width / 2;
  const to = strip.x + strip.width - body.width / 2 - 2;
  if (to - from < 50) throw new Error(`The window has only ${Math.round(to - from)} px to be dragged.`);
  return { y: body.y + body.height / 2, from, to };
}

/** Draws a window over the first fifth of the strip. */
export async function drawWindow({ page, mouse }: Hands, scope: string): Promise<void> {
  const strip = await page.locator(`${scope} .overlay`).first().boundingBox();
  if (strip === null) throw new Error('The page has no strip to draw a window on.');
  const y = strip.y + strip.height / 2;
  await mouse.move(strip.x + 1, y);
  await mouse.down();
  for (let part = 1; part <= 10; part++) await mouse.move(strip.x + (strip.width * 0.2 * part) / 10, y);
  await mouse.up();
  await page.evaluate(() => window.bench.shown());
}

/** Where the mouse is at a step on its way to and fro, `perWay` steps for each way. */
function along({ from, to }: Track, step: number, perWay: number): number {
  const phase = (step / perWay) % 2;
  return from + (to - from) * (phase <= 1 ? phase : 2 - phase);
}

/** Drags the window to the right end; each move waits until all views show the one before. */
export async function dragClosedLoop(
  { browser, page, mouse }: Hands,
  track: Track,
  steps: number,
): Promise<ClosedLoop> {
  let announce: (() => void) | undefined;
  mouse.onShown(() => announce?.());
  const moveTo = async (x: number) => {
    const shown = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('A step was not shown within 15 s.')), STEP_LIMIT_MS);
      announce = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    await Promise.all([mouse.move(x, track.y), shown]);
  };
  await moveTo(track.from);
  await mouse.down();
  // The first pixels of a drag may prepare what the rest of it lives on.
  await moveTo(along(track, 0.5, steps));
  const before = await page.evaluate(() => window.bench.steps.length);
  const tasks = await traceTasks(browser, page, async () => {
    await page.evaluate(() => window.bench.mark());
    for (let step = 1; step <= steps; step++) await moveTo(along(track, step, steps));
    await page.waitForTimeout(AFTER_LAST_MS);
  });
  await mouse.up();
  const done = (await page.evaluate(() => window.bench.steps)).slice(before);
  const starts = done.map(({ from }) => from);
  const end = (done.at(-1)?.to ?? 0) + AFTER_LAST_MS;
  return {
    work: workBetween(tasks.main, starts, end),
    workerWork: workBetween(tasks.workers, starts, end),
    shown: done.map(({ from, to }) => to - from),
  };
}

/** Drags the window to and fro, 60 moves a second whatever the page does, and counts the frames that did not come. */
export async function dragOpenLoop({ page, mouse }: Hands, track: Track, seconds: number): Promise<OpenLoop> {
  const moves = Math.round(seconds * 60);
  await mouse.move(track.from, track.y);
  await mouse.down();
  await page.evaluate(() => window.bench.watchFrames());
  const start = performance.now();
  const pending: Promise<void>[] = [];
  for (let move = 0; move < moves; move++) {
    const wait = start + move * FRAME_MS - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    pending.push(mouse.move(along(track, move, 150), track.y));
  }
  await Promise.all(pending);
  const frames = await page.evaluate(() => window.bench.frames());
  await mouse.up();
  return countDropped(frames);
}

/** A gap of three frames between two frames means that two were dropped. */
export function countDropped(frames: readonly number[]): OpenLoop {
  let dropped = 0;
  for (let frame = 1; frame < frames.length; frame++) {
    const gap = (frames[frame] ?? 0) - (frames[frame - 1] ?? 0);
    dropped += Math.max(0, Math.round(gap / FRAME_MS) - 1);
  }
  return { dropped, due: Math.max(0, frames.length - 1) + dropped };
}

import type { Browser, Page } from 'playwright';
import { CLOCK_MARK } from './recorder.ts';

/** The tasks of a page's threads. */
export interface Tasks {
  readonly main: readonly Task[];
  readonly workers: readonly Task[];
}

export interface Task {
  /** Milliseconds of the page's `performance.now()`. */
  readonly start: number;
  readonly end: number;
  /** Milliseconds that the thread itself computed; what other programs took from it in between is not its work. */
  readonly work: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when, how long by the clock, how long by the thread's own (absent on some systems). */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly startTime?: number } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Records what the page's threads run while `act` does. The page must call `bench.mark()` in between. */
export async function traceTasks(browser: Browser, page: Page, act: () => Promise<void>): Promise<Tasks> {
  await browser.startTracing(page, { categories: CATEGORIES });
  let trace: Buffer | undefined;
  try {
    await act();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace.toString());
  return readTasks(traceEvents);
}

function readTasks(events: readonly TraceEvent[]): Tasks {
  const clock = events.findLast(({ name, args }) => name === CLOCK_MARK && args?.data?.startTime !== undefined);
  if (clock === undefined) throw new Error('The trace does not hold the page’s clock.');
  const offset = clock.ts / 1000 - (clock.args?.data?.startTime ?? 0);
  const threads = new Set(
    events
      .filter(
        ({ name, pid, args }) => name === 'thread_name' && pid === clock.pid && /Worker thread/.test(args?.name ?? ''),
      )
      .map(({ tid }) => tid),
  );
  const tasks = events.filter(({ name, ph, pid }) => name === 'RunTask' && ph === 'X' && pid === clock.pid);
  const toTask = ({ ts, dur = 0, tdur = dur }: TraceEvent): Task => ({
    start: ts / 1000 - offset,
    end: (ts + dur) / 1000 - offset,
    work: tdur / 1000,
  });
  return {
    main: tasks.filter(({ tid }) => tid === clock.tid).map(toTask),
    workers: tasks.filter(({ tid }) => threads.has(tid)).map(toTask),
  };
}

/** Work of the tasks that begin in each of the stretches; `starts` are their beginnings, the last one ends at `end`. */
export function workBetween(tasks: readonly Task[], starts: readonly number[], end: number): number[] {
  const work = starts.map(() => 0);
  for (const task of tasks) {
    if (task.start >= end) continue;
    // A move is noted inside the task that handles it, so that task counts by its end.
    const index = starts.findLastIndex((start) => start < task.end);
    if (index >= 0) work[index] = (work[index] ?? 0) + task.work;
  }
  return work;
}

export function longest(tasks: readonly Task[]): number {
  return tasks.reduce((most, { start, end }) => Math.max(most, end - start), 0);
}

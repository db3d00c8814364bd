import type { Variant } from './generate.ts';
import type { Look } from './measure.ts';
import { median, type Summary, summarise } from './summary.ts';

/** All looks at one page, taken together. Times in milliseconds, memory in bytes. */
export interface Measured {
  readonly status: 'measured';
  readonly looks: number;
  /** Main-thread work for each move of the closed loop. */
  readonly work: Summary;
  /** The same on the page's workers, middle move. */
  readonly workerWork: number;
  /** From the move until all views showed it. */
  readonly shown: Summary;
  readonly dropped: number;
  readonly due: number;
  readonly ready: number;
  readonly longestTask: number;
  readonly heap: number;
  readonly peak: number | undefined;
  readonly filter: number | undefined;
}

export type Outcome = Measured | { readonly status: 'failed'; readonly reason: string };

export type Size = number | 'story';

/** What was measured at one size. */
export interface Row {
  readonly size: Size;
  readonly variant: Variant | 'story';
  /** By name of the page, in the order in which they are shown. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Reading and splitting the CSV file bare, in milliseconds. */
  readonly bare?: number;
}

/** One failed look fails the page at this size: what works only sometimes does not work. */
export function combine(looks: readonly (Look | Error)[]): Outcome {
  const failed = looks.find((each) => each instanceof Error);
  if (failed !== undefined) return { status: 'failed', reason: firstLine(failed.message) };
  const good = looks.filter((each): each is Look => !(each instanceof Error));
  const filters = good.flatMap(({ filter }) => filter ?? []);
  const peaks = good.flatMap(({ peak }) => peak ?? []);
  return {
    status: 'measured',
    looks: good.length,
    work: summarise(good.flatMap(({ closed }) => closed.work)),
    workerWork: median(good.flatMap(({ closed }) => closed.workerWork)),
    shown: summarise(good.flatMap(({ closed }) => closed.shown)),
    dropped: good.reduce((sum, { open }) => sum + open.dropped, 0),
    due: good.reduce((sum, { open }) => sum + open.due, 0),
    ready: median(good.map(({ ready }) => ready)),
    longestTask: Math.max(...good.map(({ longestTask }) => longestTask)),
    heap: median(good.map(({ heap }) => heap)),
    peak: peaks.length === 0 ? undefined : Math.max(...peaks),
    filter: filters.length === 0 ? undefined : median(filters),
  };
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}

export function measured(row: Row | undefined, name: string): Measured | undefined {
  const outcome = row?.outcomes.get(name);
  return outcome?.status === 'measured' ? outcome : undefined;
}

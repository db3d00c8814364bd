import { measured, type Row, type Size } from './result.ts';

/** A promise about the product, and whether this run kept it. */
export interface Verdict {
  readonly target: string;
  /** What was measured, as it is shown. */
  readonly found: string;
  readonly outcome: 'met' | 'missed' | 'not measured';
}

type Figure = (row: Row) => number | undefined;

interface Target {
  readonly text: string;
  readonly size: Size;
  readonly figure: Figure;
  readonly limit: number;
  readonly show: (figure: number) => string;
}

const workRatio: Figure = (row) => over(measured(row, 'Dateline')?.work.p50, measured(row, 'floor')?.work.p50);
const droppedShare: Figure = (row) => over(measured(row, 'Dateline')?.dropped, measured(row, 'Dateline')?.due);
const bareRatio: Figure = (row) => over(measured(row, 'Dateline')?.ready, row.bare);
const slowdown: Figure = (row) => over(measured(row, 'Dateline')?.work.p50, measured(row, 'before')?.work.p50);

function over(figure: number | undefined, by: number | undefined): number | undefined {
  return figure === undefined || by === undefined || by === 0 ? undefined : figure / by;
}

const times = (ratio: number) => `${ratio.toFixed(2)}×`;
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const ms = (figure: number) => `${figure.toFixed(0)} ms`;
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;

const TARGETS: readonly Target[] = [
  { text: 'work per step ≤ 2× the floor', size: 100_000, figure: workRatio, limit: 2, show: times },
  { text: 'work per step ≤ 3× the floor', size: 1_000_000, figure: workRatio, limit: 3, show: times },
  { text: 'no frame dropped', size: 100_000, figure: droppedShare, limit: 0, show: percent },
  { text: 'frames dropped under 5 %', size: 1_000_000, figure: droppedShare, limit: 0.05, show: percent },
  { text: 'CSV ready ≤ 5× reading and splitting it', size: 100_000, figure: bareRatio, limit: 5, show: times },
  {
    text: 'renderer memory under 1 GB',
    size: 1_000_000,
    figure: (row) => measured(row, 'Dateline')?.peak,
    limit: 2 ** 30,
    show: megabytes,
  },
  {
    text: 'longest task while loading ≤ 100 ms',
    size: 1_000_000,
    figure: (row) => measured(row, 'Dateline')?.longestTask,
    limit: 100,
    show: ms,
  },
  {
    text: 'filter change ≤ 100 ms',
    size: 1_000_000,
    figure: (row) => measured(row, 'Dateline')?.filter,
    limit: 100,
    show: ms,
  },
  // A tenth is what two runs of the same build differ by.
  { text: 'the plain story no slower than before', size: 'story', figure: slowdown, limit: 1.1, show: times },
];

/** All targets against what was measured; a target holds only where it holds for every variant. */
export function judge(rows: readonly Row[]): Verdict[] {
  return TARGETS.map(({ text, size, figure, limit, show }) => {
    const target = `${size === 'story' ? '' : `${size.toLocaleString('en')} events: `}${text}`;
    const asked = rows.filter((row) => row.size === size);
    const figures = asked.map(figure);
    const known = figures.flatMap((each) => each ?? []);
    const found = asked.map((row, index) => {
      const value = figures[index];
      return `${value === undefined ? '–' : show(value)}${size === 'story' ? '' : ` (${row.variant})`}`;
    });
    const missed = known.some((each) => each > limit);
    const outcome = missed ? 'missed' : known.length > 0 && known.length === asked.length ? 'met' : 'not measured';
    return { target, found: found.join(', ') || '–', outcome };
  });
}

import { readFileSync, writeFileSync } from 'node:fs';
import type { Endurance } from './endurance.ts';
import { type Measured, measured, type Outcome, type Row } from './result.ts';
import { judge } from './targets.ts';

export interface Report {
  readonly machine: string;
  /** ISO day. */
  readonly day: string;
  readonly rows: readonly Row[];
  readonly rounds: number;
  /** Work per step of a page that shows nothing, in milliseconds: what the measuring itself costs. */
  readonly nothing: number | undefined;
  readonly endurance?: Endurance;
}

type Cell = (outcome: Measured, row: Row, page: string) => string;
type Column = readonly [title: string, cell: Cell];

const ms = (value: number) => (value < 100 ? value.toFixed(1) : value.toFixed(0));
const megabytes = (bytes: number | undefined) => (bytes === undefined ? 'n/a' : (bytes / 2 ** 20).toFixed(0));
const ratio = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined || b === 0 ? '' : `${(a / b).toFixed(2)}×`;

const DRAG: readonly Column[] = [
  ['work p50 ms', ({ work }) => ms(work.p50)],
  ['p95', ({ work }) => ms(work.p95)],
  ['max', ({ work }) => ms(work.max)],
  ['p50 / floor', ({ work }, row) => ratio(work.p50, measured(row, 'floor')?.work.p50)],
  ['in workers p50', ({ workerWork }) => ms(workerWork)],
  ['shown p50 ms', ({ shown }) => ms(shown.p50)],
  ['frames dropped', ({ dropped, due }) => `${dropped} of ${due}`],
];

const LOAD: readonly Column[] = [
  ['ready ms', ({ ready }) => ms(ready)],
  ['bare read ms', (_, { bare }) => (bare === undefined ? '' : ms(bare))],
  ['ready / bare', ({ ready }, { bare }, page) => (page === 'floor' ? '' : ratio(ready, bare))],
  ['longest task ms', ({ longestTask }) => ms(longestTask)],
  ['heap MB', ({ heap }) => megabytes(heap)],
  ['renderer peak MB', ({ peak }) => megabytes(peak)],
  ['filter ms', ({ filter }) => (filter === undefined ? 'n/a' : ms(filter))],
];

const often = (rounds: number) => (rounds === 1 ? 'once' : `${rounds} times, in turn`);

/** The whole report as Markdown; it reads well in a terminal too. */
export function writeReport(report: Report): string {
  const { machine, day, rows, rounds, nothing, endurance } = report;
  const verdicts = judge(rows).map(({ target, found, outcome }) => [target, found, outcome]);
  return [
    `Measured on ${day}: ${machine}. Each page was looked at ${often(rounds)}.`,
    nothing === undefined
      ? []
      : `A page that shows nothing costs ${ms(nothing)} ms per step; no row is corrected for it.`,
    '### Targets',
    table(['target', 'measured', ''], verdicts),
    '### Dragging a two-year window over ten years',
    pageTable(rows, DRAG),
    '### Loading, memory, filtering',
    pageTable(rows, LOAD),
    endurance === undefined ? [] : ['### A long session', enduranceTable(endurance)],
  ]
    .flat()
    .join('\n\n');
}

/** The drags on other tools. */
export function writePeers({
  machine,
  day,
  rows,
  rounds,
}: Pick<Report, 'machine' | 'day' | 'rows' | 'rounds'>): string {
  const columns: readonly Column[] = [...DRAG, ['ready ms', ({ ready }) => ms(ready)]];
  return `Measured on ${day}: ${machine}. Each page was looked at ${often(rounds)}.\n\n${pageTable(rows, columns)}`;
}

function pageTable(rows: readonly Row[], columns: readonly Column[]): string {
  const lines = rows.flatMap((row) =>
    [...row.outcomes].map(([name, outcome]) => [...rowTitle(row), name, ...cells(outcome, row, name, columns)]),
  );
  return table(['events', 'variant', 'page', ...columns.map(([title]) => title)], lines);
}

function rowTitle({ size, variant }: Row): readonly string[] {
  return size === 'story' ? ['plain story', ''] : [size.toLocaleString('en'), variant];
}

function cells(outcome: Outcome, row: Row, page: string, columns: readonly Column[]): readonly string[] {
  if (outcome.status === 'measured') return columns.map(([, cell]) => cell(outcome, row, page));
  return columns.map((_, index) => (index === 0 ? outcome.reason : ''));
}

function enduranceTable({ drags, switches }: Endurance): string {
  const line = (name: string, result: Endurance['drags']) =>
    'skipped' in result
      ? [name, `n/a: ${result.skipped}`, '', '']
      : [name, megabytes(result.before), megabytes(result.after), megabytes(result.after - result.before)];
  return table(
    ['', 'heap before MB', 'after MB', 'growth MB'],
    [line('a thousand drags', drags), line('ten changes of dataset', switches)],
  );
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const format = (line: readonly string[]) =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [format(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines.map(format)].join('\n');
}

/** Puts text between two comments of a Markdown file; the rest of the file is written by hand. */
export function replaceBetween(path: string, section: string, text: string): void {
  const [begin, end] = [`<!-- ${section}: begin -->`, `<!-- ${section}: end -->`];
  const page = readFileSync(path, 'utf8');
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${path} has no section "${section}" to be filled.`);
  writeFileSync(path, `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`);
}

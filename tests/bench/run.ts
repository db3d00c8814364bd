// npm run bench: measures the built page beside the floor. README.md says what and how.

import { join, resolve } from 'node:path';
import { buildPages, buildProduct } from './build-pages.ts';
import { DATA, type DataFiles, provideData, ROOT } from './data-files.ts';
import { endure } from './endurance.ts';
import { describeMachine } from './machine.ts';
import { look, readBare } from './measure.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { replaceBetween, writeReport } from './report.ts';
import type { Row } from './result.ts';
import { lookInTurn } from './rounds.ts';
import { type Served, serve } from './server.ts';
import { floor, nothing, product, story } from './subjects.ts';
import { median } from './summary.ts';

const SIZES = [30, 1000, 10_000, 100_000, 1_000_000];
const LIMIT_SECONDS = 240;
/** Files for the looks that need none of their own, and for the changes of dataset. */
const SMALL = 1000;
const ENDURED = 10_000;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), { sizes: SIZES, limit: LIMIT_SECONDS, rounds: 3 });
  const machine = await describeMachine();
  console.log(`${machine}\n`);
  const served = await serveAll(options);
  try {
    const report = {
      machine,
      day: new Date().toISOString().slice(0, 10),
      rounds: options.rounds,
      nothing: await measureNothing(served, options),
      rows: await measureRows(served, options),
      ...(options.endurance ? { endurance: await measureEndurance(served) } : {}),
    };
    const text = writeReport(report);
    console.log(`\n${text}`);
    if (options.write) replaceBetween(join(ROOT, 'docs/performance.md'), 'measured', text);
  } finally {
    served.close();
  }
}

async function serveAll({ dist, before }: Options): Promise<Served> {
  const builtFloor = await buildPages(import.meta.dirname, ['floor.html'], 'floor');
  const builtProduct = dist === undefined ? await buildProduct() : resolve(dist);
  return serve([
    ['/bench/', DATA],
    ['/floor/', builtFloor],
    ...(before === undefined ? [] : [['/before/', resolve(before)] as const]),
    ['/', builtProduct],
  ]);
}

/** The story first, then every size of every variant, the small ones first; stops when the time is up. */
async function measureRows({ origin }: Served, options: Options): Promise<Row[]> {
  const { variants, sizes, rounds, effort, before, minutes } = options;
  const end = Date.now() + minutes * 60_000;
  const stories = [story('Dateline'), ...(before === undefined ? [] : [story('before', '/before/')])];
  const files = provideData('places', SMALL);
  const rows: Row[] = [
    { size: 'story', variant: 'story', outcomes: await lookInTurn(stories, { origin, files, rounds, effort }) },
  ];
  for (const size of sizes.toSorted((a, b) => a - b)) {
    for (const variant of variants) {
      console.log(`${size.toLocaleString('en')} events, ${variant}`);
      if (Date.now() > end) {
        console.log('  out of time');
        continue;
      }
      const data = provideData(variant, size);
      const outcomes = await lookInTurn([product, floor], { origin, files: data, rounds, effort });
      rows.push({ size, variant, outcomes, ...(await measureBare(origin, data, options)) });
    }
  }
  return rows;
}

async function measureBare(origin: string, files: DataFiles, { rounds, effort }: Options): Promise<{ bare?: number }> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    try {
      times.push(await readBare(origin, files, effort.limit));
    } catch (error) {
      console.log(`  bare reading: ${error instanceof Error ? error.message : error}`);
    }
  }
  return times.length === 0 ? {} : { bare: median(times) };
}

/** What the measuring itself costs for each step. */
async function measureNothing({ origin }: Served, { effort }: Options): Promise<number> {
  const { closed } = await look(nothing, origin, provideData('places', SMALL), effort);
  return median(closed.work);
}

async function measureEndurance({ origin }: Served) {
  console.log('a thousand drags, ten changes of dataset');
  return endure(product, origin, provideData('places', ENDURED), provideData('points', ENDURED));
}

if (process.argv.includes('--help')) console.log(USAGE);
else await main();

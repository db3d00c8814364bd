// npm run bench:peers: the same drags on other tools. Their packages are installed here, when asked, and nowhere else.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPages } from './build-pages.ts';
import { DATA, provideData, ROOT } from './data-files.ts';
import { describeMachine } from './machine.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { replaceBetween, writePeers } from './report.ts';
import type { Row } from './result.ts';
import { lookInTurn } from './rounds.ts';
import { type Served, serve } from './server.ts';
import { floor, peer } from './subjects.ts';

const PEERS = join(import.meta.dirname, 'peers');
const SIZES = [1000, 10_000, 100_000];
/** What is not there by then will not be waited for. */
const LIMIT_SECONDS = 60;

const SUBJECTS = [
  peer('Leaflet + markercluster + vis-timeline', 'leaflet-vis.html', { scope: 'body', hasWindow: true }),
  peer('Mosaic vgplot + DuckDB-WASM', 'mosaic.html', { scope: '#overview', hasWindow: false }),
  floor,
];

function installPeers(): void {
  const lock = readFileSync(join(PEERS, 'package-lock.json'), 'utf8');
  const stamp = join(PEERS, 'node_modules/.package-lock.json');
  const { packages: wanted }: { packages: Record<string, unknown> } = JSON.parse(lock);
  const { packages: found }: { packages: Record<string, unknown> } = existsSync(stamp)
    ? JSON.parse(readFileSync(stamp, 'utf8'))
    : { packages: {} };
  if (Object.keys(wanted).every((name) => name === '' || name in found)) return;
  console.log('Installing the peers (npm ci in tests/bench/peers) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: PEERS,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed.');
}

async function measureRows({ origin }: Served, { sizes, variants, rounds, effort, minutes }: Options): Promise<Row[]> {
  const end = Date.now() + minutes * 60_000;
  const rows: Row[] = [];
  for (const size of sizes) {
    for (const variant of variants) {
      if (Date.now() > end) continue;
      console.log(`${size.toLocaleString('en')} events, ${variant}`);
      const files = provideData(variant, size);
      rows.push({ size, variant, outcomes: await lookInTurn(SUBJECTS, { origin, files, rounds, effort }) });
    }
  }
  return rows;
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), { sizes: SIZES, limit: LIMIT_SECONDS, rounds: 1 });
  const machine = await describeMachine();
  console.log(`${machine}\n`);
  installPeers();
  const served = await serve([
    ['/bench/', DATA],
    ['/floor/', await buildPages(import.meta.dirname, ['floor.html'], 'floor')],
    ['/peers/', await buildPages(PEERS, ['leaflet-vis.html', 'mosaic.html'], 'peers')],
  ]);
  try {
    const rows = await measureRows(served, options);
    const text = writePeers({ machine, day: new Date().toISOString().slice(0, 10), rounds: options.rounds, rows });
    console.log(`\n${text}`);
    if (options.write) replaceBetween(join(ROOT, 'docs/performance.md'), 'peers', text);
  } finally {
    served.close();
  }
}

if (process.argv.includes('--help')) console.log(USAGE);
else await main();

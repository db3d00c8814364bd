// npm test: installs what is missing, then runs everything that has to hold. `npm test -- unit types` runs only those.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies, nodeComplaint, run } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'dateline-test-'));

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const TSC = 'node_modules/typescript/bin/tsc';
const TSX = 'node_modules/tsx/dist/cli.mjs';
const VITE = 'node_modules/vite/bin/vite.js';
const VITEST = 'node_modules/vitest/vitest.mjs';

/** @param {string} project one of the Vitest projects of vite.config.ts */
const vitest = (project) => [
  [
    VITEST,
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reports}/${project}.json`,
  ],
];

/**
 * What is run, in order. A step is one or more commands for Node; a step that `needs` another is skipped when that
 * one failed, all others run whatever happens.
 *
 * @type {readonly { name: string, title: string, commands: readonly (readonly string[])[], needs?: string, browser?: true, others?: true }[]}
 */
const STEPS = [
  {
    name: 'lint',
    title: 'format, lint and layers',
    commands: [[BIOME, 'ci', '--error-on-warnings', '--max-diagnostics=100']],
  },
  { name: 'types', title: 'types', commands: [[TSC, '-p', '.']] },
  { name: 'validate', title: 'data', commands: [[TSX, 'scripts/validate.ts']] },
  {
    name: 'generated',
    title: 'generated files are up to date',
    commands: [
      [TSX, 'scripts/generate-schema.ts', '--check'],
      [TSX, 'scripts/generate-docs.ts', '--check'],
    ],
  },
  { name: 'build', title: 'build', commands: [[VITE, 'build', '--logLevel', 'warn']] },
  { name: 'size', title: 'size budgets', commands: [['scripts/size.mjs']], needs: 'build' },
  { name: 'unit', title: 'unit and contract tests', commands: vitest('unit') },
  { name: 'browser', title: 'browser tests', commands: vitest('browser'), browser: true },
  { name: 'e2e', title: 'end-to-end tests', commands: vitest('e2e'), needs: 'build', browser: true },
  {
    name: 'smoke',
    title: 'the page in three browsers',
    commands: vitest('smoke'),
    needs: 'build',
    browser: true,
    others: true,
  },
];

/** @typedef {{ name: string, title: string, outcome: 'ok' | 'failed' | 'skipped', seconds: number, why?: string }} Result */

/** @param {number} since from `performance.now()` */
const secondsSince = (since) => (performance.now() - since) / 1000;

/**
 * @param {typeof STEPS[number]} step
 * @param {readonly Result[]} results of the steps before it
 * @param {Browsers} browsers
 * @returns {Promise<Result>}
 */
async function runStep({ name, title, commands, needs, browser, others }, results, { noBrowser, missing }) {
  const needed = results.find((result) => result.name === needs);
  if (needed !== undefined && needed.outcome !== 'ok') {
    return { name, title, outcome: 'skipped', seconds: 0, why: `because ${needed.title} failed` };
  }
  if (browser && noBrowser !== undefined) return { name, title, outcome: 'failed', seconds: 0, why: noBrowser };
  const why = others && missing.length > 0 ? missing.join(' ') : undefined;
  if (why !== undefined && process.env.DATELINE_ALL_BROWSERS) {
    return { name, title, outcome: 'failed', seconds: 0, why };
  }
  console.log(`\n── ${title}`);
  const start = performance.now();
  let isOk = true;
  for (const command of commands) {
    if ((await run(process.execPath, command, { cwd: root })) !== 0) isOk = false;
  }
  return { name, title, outcome: isOk ? 'ok' : 'failed', seconds: secondsSince(start), ...(why && { why }) };
}

/**
 * Passed, failed and skipped tests; a step that counts none itself counts as one. A skipped step counts as none of them.
 *
 * @param {readonly Result[]} results
 */
function count(results) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const { name, outcome } of results) {
    const report = readReport(name);
    passed += report?.numPassedTests ?? (outcome === 'ok' ? 1 : 0);
    failed += report?.numFailedTests || (outcome === 'failed' ? 1 : 0);
    skipped += report?.numPendingTests ?? 0;
  }
  return { passed, failed, skipped };
}

/** @param {string} name a step's @returns {{ numPassedTests: number, numFailedTests: number, numPendingTests: number } | undefined} */
function readReport(name) {
  const path = join(reports, `${name}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/**
 * Why there is no Chromium, if so, and a sentence for each other browser that is missing.
 *
 * @typedef {{ noBrowser: string | undefined, missing: readonly string[] }} Browsers
 */

/**
 * Finds or installs the browsers of these steps.
 *
 * @param {readonly (typeof STEPS[number])[]} steps
 * @returns {Promise<Browsers>}
 */
async function prepareBrowsers(steps) {
  const { provideChromium } = await import('./chromium.mjs');
  const { provideOthers } = await import('./browsers.mjs');
  const found = steps.some(({ browser }) => browser) ? await provideChromium() : undefined;
  if (found !== undefined && 'path' in found) process.env.CHROMIUM_PATH = found.path;
  const missing = steps.some(({ others }) => others) ? await provideOthers() : [];
  return { noBrowser: found !== undefined && 'problem' in found ? found.problem : undefined, missing };
}

async function main() {
  const start = performance.now();
  const complaint = nodeComplaint();
  if (complaint !== undefined) {
    console.error(complaint);
    return 1;
  }
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => STEPS.every((step) => step.name !== name));
  if (unknown.length > 0) {
    console.error(`No step is called ${unknown.join(', ')}; there are ${STEPS.map(({ name }) => name).join(', ')}.`);
    return 1;
  }
  if (!(await installDependencies(root))) return 1;
  // Some tools colour their output wherever CI is set, which a log file shows as noise.
  if (!process.stdout.isTTY && process.env.FORCE_COLOR === undefined) process.env.NO_COLOR ??= '1';

  const steps = chosen.length === 0 ? STEPS : STEPS.filter(({ name }) => chosen.includes(name));
  const browsers = await prepareBrowsers(steps);

  /** @type {Result[]} */
  const results = [];
  for (const step of steps) results.push(await runStep(step, results, browsers));

  console.log('');
  for (const { title, outcome, seconds, why } of results) {
    console.log(`${title.padEnd(32)} ${outcome.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s${why ? `  ${why}` : ''}`);
  }
  console.log(`${'in all'.padEnd(41)} ${secondsSince(start).toFixed(1).padStart(6)} s`);

  const { passed, failed, skipped } = count(results);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} finally {
  rmSync(reports, { recursive: true, force: true });
}

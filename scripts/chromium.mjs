// Finds a Chromium for the tests, or installs one.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from './install.mjs';

const require = createRequire(import.meta.url);

/** Playwright's download gives up after this long, so that a machine that cannot reach its server goes on. */
const DOWNLOAD_LIMIT_MS = 300_000;
/** … and after this long for each of its few attempts to connect. */
const CONNECTION_LIMIT_MS = 10_000;
/** How long `--version` may take; the browser that Ubuntu's PATH offers may be a stub that only asks for a snap. */
const VERSION_LIMIT_MS = 10_000;

const NAMES_ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'google-chrome-beta',
  'chrome',
  'microsoft-edge',
];

const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The machine as the search sees it; tests hand in another one. What installs resolves to an exit code.
 *
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {string} platform as in `process.platform`
 * @property {boolean} isRoot
 * @property {boolean} isDebian Debian, Ubuntu and their kin
 * @property {(path: string) => boolean} isExecutable
 * @property {(path: string) => boolean} canRun whether it is executable and says its version
 * @property {() => string | undefined} playwrightChromium where Playwright keeps the Chromium it downloads
 * @property {(args: readonly string[]) => Promise<number>} playwright
 * @property {(args: readonly string[]) => Promise<number>} aptGet
 * @property {(sentence: string) => void} say
 */

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} path */
function canRun(path) {
  if (!isExecutable(path)) return false;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: VERSION_LIMIT_MS }).status === 0;
}

function playwrightChromium() {
  try {
    return require('playwright').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** @returns {Machine} */
export function thisMachine() {
  const osRelease = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    isDebian: /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease),
    isExecutable,
    canRun,
    playwrightChromium,
    playwright: (args) =>
      run(process.execPath, [join(dirname(require.resolve('playwright/package.json')), 'cli.js'), ...args], {
        env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECTION_LIMIT_MS) },
        timeout: DOWNLOAD_LIMIT_MS,
      }),
    aptGet: (args) => run('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }),
    say: (sentence) => console.log(sentence),
  };
}

/**
 * The paths where an installed Chrome or Chromium may be, in the order they are tried.
 *
 * @param {Machine} machine
 * @returns {string[]}
 */
function usualPaths({ env, platform, playwrightChromium }) {
  const paths = [];
  if (platform === 'win32') {
    for (const folder of [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]) {
      if (folder !== undefined) paths.push(...WINDOWS_APPS.map((app) => `${folder}\\${app}`));
    }
  } else {
    const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
    for (const name of NAMES_ON_PATH) paths.push(...folders.map((folder) => `${folder}/${name}`));
  }
  if (platform === 'darwin') paths.push(...MAC_APPS, ...MAC_APPS.map((app) => `${env.HOME ?? ''}${app}`));
  const downloaded = playwrightChromium();
  return downloaded === undefined ? paths : [...paths, downloaded];
}

/**
 * The executable of a Chromium that is there already: `CHROMIUM_PATH`, else an installed one, else `undefined`.
 * A `CHROMIUM_PATH` that cannot be run is not quietly replaced by another browser.
 *
 * @param {Machine} machine
 */
export function findChromium(machine = thisMachine()) {
  const given = machine.env.CHROMIUM_PATH;
  if (given) return machine.canRun(given) ? given : undefined;
  return usualPaths(machine).find((path) => machine.canRun(path));
}

/**
 * A Chromium that can be run, installed first where there is none.
 *
 * @param {Machine} machine
 * @returns {Promise<{ path: string } | { problem: string }>}
 */
export async function provideChromium(machine = thisMachine()) {
  const given = machine.env.CHROMIUM_PATH;
  const there = findChromium(machine);
  if (there !== undefined) return { path: there };
  if (given) return { problem: `CHROMIUM_PATH is ${given}, which cannot be run.` };

  machine.say('No Chrome or Chromium found: trying npx playwright install --with-deps chromium …');
  await machine.playwright(['install', '--with-deps', 'chromium']);
  const downloaded = findChromium(machine);
  if (downloaded !== undefined) return { path: downloaded };

  if (machine.isRoot && machine.isDebian) {
    machine.say('That did not work: trying apt-get install chromium …');
    await machine.aptGet(['update']);
    await machine.aptGet(['install', '-y', 'chromium']);
    const installed = findChromium(machine);
    if (installed !== undefined) return { path: installed };
  }
  return { problem: 'The tests need Chrome or Chromium: install one, or set CHROMIUM_PATH to its executable.' };
}

/**
 * How the tests start Chromium: headless, and quiet about everything but the page.
 *
 * @param {string | undefined} executablePath
 */
export function launchOptions(executablePath = findChromium()) {
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return { headless: true, args, ...(executablePath === undefined ? {} : { executablePath }) };
}

// Finds the other browsers of the smoke test, Firefox and WebKitGTK's, or installs them.

import { thisMachine } from './chromium.mjs';

/** @typedef {import('./chromium.mjs').Machine} Machine */
/** @typedef {import('./browsers.d.mts').WebKitPaths} WebKitPaths */

const FIREFOX_ON_PATH = ['firefox-esr', 'firefox'];
const FIREFOX_ON_MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** Where distributions keep what is no command of its own, by how Debian, Fedora and Arch lay it out. */
const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib64', '/usr/lib'];
const WEBKIT_VERSIONS = ['webkitgtk-6.0', 'webkit2gtk-4.1'];

/**
 * @param {Machine} machine
 * @param {readonly string[]} names
 */
const onPath = ({ env }, names) => {
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
};

/**
 * The executable of Firefox: `FIREFOX_PATH`, else an installed one, else `undefined`. A `FIREFOX_PATH` that cannot be run is
 * not quietly replaced by another one.
 *
 * @param {Machine} machine
 */
export function findFirefox(machine = thisMachine()) {
  const given = machine.env.FIREFOX_PATH;
  if (given) return machine.canRun(given) ? given : undefined;
  const paths = machine.platform === 'darwin' ? [FIREFOX_ON_MAC] : onPath(machine, FIREFOX_ON_PATH);
  return paths.find((path) => machine.canRun(path));
}

/**
 * What WebKitGTK is driven with, `undefined` unless all of it is there. None of it says its version without a screen, so
 * nothing is run to find out.
 *
 * @param {Machine} machine
 * @returns {WebKitPaths | undefined}
 */
export function findWebKit(machine = thisMachine()) {
  if (machine.platform !== 'linux') return undefined;
  const find = (/** @type {readonly string[]} */ paths) => paths.find((path) => machine.isExecutable(path));
  const service = find(onPath(machine, ['WebKitWebDriver']));
  const screen = find(onPath(machine, ['Xvfb']));
  const browser = find(
    WEBKIT_VERSIONS.flatMap((version) => LIBRARIES.map((folder) => `${folder}/${version}/MiniBrowser`)),
  );
  if (service === undefined || screen === undefined || browser === undefined) return undefined;
  return { service, browser, screen };
}

const OTHERS = [
  { name: 'Firefox', find: findFirefox, packages: ['firefox-esr'], needs: 'Firefox (or FIREFOX_PATH)' },
  {
    name: 'WebKit',
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb'],
    needs: 'WebKitGTK’s WebKitWebDriver and MiniBrowser, and Xvfb',
  },
];

/**
 * Installs what is missing, where apt-get can, and resolves to a sentence for each browser that is missing still.
 *
 * @param {Machine} machine
 * @returns {Promise<readonly string[]>}
 */
export async function provideOthers(machine = thisMachine()) {
  const given = machine.env.FIREFOX_PATH;
  const isWrong = given ? findFirefox(machine) === undefined : false;
  const missing = OTHERS.filter(({ name, find }) => !(name === 'Firefox' && isWrong) && find(machine) === undefined);
  if (missing.length > 0 && machine.isRoot && machine.isDebian) {
    await machine.aptGet(['update']);
    for (const { name, packages } of missing) {
      machine.say(`No ${name} found: trying apt-get install ${packages.join(' ')} …`);
      await machine.aptGet(['install', '-y', '--no-install-recommends', ...packages]);
    }
  }
  const gone = missing.filter(({ find }) => find(machine) === undefined);
  return [
    ...(isWrong ? [`Nothing is tried in Firefox: FIREFOX_PATH is ${given}, which cannot be run.`] : []),
    ...gone.map(({ name, needs }) => `Nothing is tried in ${name}: it takes ${needs}, which could not be installed.`),
  ];
}

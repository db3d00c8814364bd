import { describe, expect, it } from 'vitest';
import { findFirefox, findWebKit, provideOthers } from '../../../scripts/browsers.mjs';
import type { Machine } from '../../../scripts/chromium.mjs';

const FIREFOX = '/usr/bin/firefox-esr';
const WEBKIT = {
  service: '/usr/bin/WebKitWebDriver',
  browser: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  screen: '/usr/bin/Xvfb',
};
const FROM_APT: Readonly<Record<string, readonly string[]>> = {
  'firefox-esr': [FIREFOX],
  'webkit2gtk-driver': [WEBKIT.service, WEBKIT.browser],
  xvfb: [WEBKIT.screen],
};

/** A machine with some files on it, and a log of what was installed there. */
function machineWith(files: string[], more: Partial<Machine> = {}): { machine: Machine; log: string[] } {
  const log: string[] = [];
  const machine: Machine = {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isRoot: true,
    isDebian: true,
    isExecutable: (path) => files.includes(path),
    canRun: (path) => files.includes(path),
    playwrightChromium: () => undefined,
    playwright: async () => 1,
    aptGet: async (args) => {
      log.push(args.join(' '));
      files.push(...args.flatMap((name) => FROM_APT[name] ?? []));
      return 0;
    },
    say: () => undefined,
    ...more,
  };
  return { machine, log };
}

describe('the Firefox of the tests', () => {
  it('is the one that FIREFOX_PATH names, and no other one when that is wrong', () => {
    const env = { FIREFOX_PATH: '/opt/mine', PATH: '/usr/bin' };
    expect(findFirefox(machineWith(['/opt/mine', FIREFOX], { env }).machine)).toBe('/opt/mine');
    expect(findFirefox(machineWith([FIREFOX], { env }).machine)).toBeUndefined();
  });

  it.each([
    ['linux', FIREFOX],
    ['linux', '/usr/bin/firefox'],
    ['darwin', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  ])('is one that is installed: %s, %s', (platform, path) => {
    expect(findFirefox(machineWith([path], { platform }).machine)).toBe(path);
  });
});

describe('the WebKit of the tests', () => {
  const all = Object.values(WEBKIT);

  it('is all that it takes to drive it', () => {
    expect(findWebKit(machineWith([...all]).machine)).toEqual(WEBKIT);
  });

  it.each(all)('is none without %s', (missing) => {
    expect(findWebKit(machineWith(all.filter((path) => path !== missing)).machine)).toBeUndefined();
  });
});

describe('what is missing', () => {
  it('is installed by apt-get, and nothing else', async () => {
    const { machine, log } = machineWith([FIREFOX]);
    expect(await provideOthers(machine)).toEqual([]);
    expect(log).toEqual(['update', 'install -y --no-install-recommends webkit2gtk-driver xvfb']);
  });

  it('is not installed in the place of a FIREFOX_PATH that is wrong', async () => {
    const env = { FIREFOX_PATH: '/opt/gone', PATH: '/usr/bin' };
    const { machine, log } = machineWith(Object.values(WEBKIT), { env });
    expect(await provideOthers(machine)).toEqual([
      'Nothing is tried in Firefox: FIREFOX_PATH is /opt/gone, which cannot be run.',
    ]);
    expect(log).toEqual([]);
  });

  it('is left alone where all is there', async () => {
    const { machine, log } = machineWith([FIREFOX, ...Object.values(WEBKIT)]);
    expect(await provideOthers(machine)).toEqual([]);
    expect(log).toEqual([]);
  });

  it.each([
    ['without root', { isRoot: false }],
    ['on another system', { isDebian: false }],
    ['when apt-get fails', { aptGet: async () => 100 }],
  ])('is named with what it takes when it cannot be installed: %s', async (_, more) => {
    expect(await provideOthers(machineWith([], more).machine)).toEqual([
      'Nothing is tried in Firefox: it takes Firefox (or FIREFOX_PATH), which could not be installed.',
      'Nothing is tried in WebKit: it takes WebKitGTK’s WebKitWebDriver and MiniBrowser, and Xvfb, which could not be installed.',
    ]);
  });
});

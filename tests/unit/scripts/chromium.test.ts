import { describe, expect, it } from 'vitest';
import { findChromium, type Machine, provideChromium } from '../../../scripts/chromium.mjs';

const PLAYWRIGHT = '/home/me/.cache/ms-playwright/chromium-1/chrome';

/** A machine with some browsers on it, and a log of what was run there. */
function machineWith(browsers: string[], more: Partial<Machine> = {}): { machine: Machine; log: string[] } {
  const log: string[] = [];
  const machine: Machine = {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isRoot: false,
    isDebian: true,
    isExecutable: (path) => browsers.includes(path),
    canRun: (path) => browsers.includes(path),
    playwrightChromium: () => PLAYWRIGHT,
    playwright: async (args) => {
      log.push(`playwright ${args.join(' ')}`);
      return 1;
    },
    aptGet: async (args) => {
      log.push(`apt-get ${args.join(' ')}`);
      return 100;
    },
    say: () => undefined,
    ...more,
  };
  return { machine, log };
}

describe('the Chromium of the tests', () => {
  it('is the one that CHROMIUM_PATH names, before any other', () => {
    const { machine } = machineWith(['/opt/mine', '/usr/bin/chromium'], {
      env: { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' },
    });
    expect(findChromium(machine)).toBe('/opt/mine');
  });

  it('is no other one when CHROMIUM_PATH is wrong', async () => {
    const { machine, log } = machineWith(['/usr/bin/chromium'], {
      env: { CHROMIUM_PATH: '/opt/gone', PATH: '/usr/bin' },
    });
    expect(await provideChromium(machine)).toEqual({ problem: 'CHROMIUM_PATH is /opt/gone, which cannot be run.' });
    expect(log).toEqual([]);
  });

  it.each([
    ['linux', '/usr/bin/chromium', { PATH: '/bin:/usr/bin' }],
    ['linux', '/usr/local/bin/google-chrome', { PATH: '/usr/local/bin:/usr/bin' }],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', { PATH: '/usr/bin' }],
    ['darwin', '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium', { HOME: '/Users/me' }],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', { PROGRAMFILES: 'C:\\Program Files' }],
  ])('is one that is installed: %s, %s', (platform, path, env) => {
    const { machine } = machineWith([path, PLAYWRIGHT], { platform, env });
    expect(findChromium(machine)).toBe(path);
  });

  it('is the one that Playwright downloaded before, without another download', async () => {
    const { machine, log } = machineWith([PLAYWRIGHT]);
    expect(await provideChromium(machine)).toEqual({ path: PLAYWRIGHT });
    expect(log).toEqual([]);
  });

  it('is downloaded by Playwright when none is there', async () => {
    const browsers: string[] = [];
    const { machine } = machineWith(browsers, {
      isRoot: true,
      playwright: async (args) => {
        expect(args).toEqual(['install', '--with-deps', 'chromium']);
        browsers.push(PLAYWRIGHT);
        return 0;
      },
    });
    expect(await provideChromium(machine)).toEqual({ path: PLAYWRIGHT });
  });

  it('is installed by apt-get when the download fails, for root on Debian and Ubuntu', async () => {
    const browsers: string[] = [];
    const steps: string[] = [];
    const { machine, log } = machineWith(browsers, {
      isRoot: true,
      aptGet: async (args) => {
        steps.push(args.join(' '));
        if (args[0] === 'install') browsers.push('/usr/bin/chromium');
        return 0;
      },
    });
    expect(await provideChromium(machine)).toEqual({ path: '/usr/bin/chromium' });
    expect(log).toEqual(['playwright install --with-deps chromium']);
    expect(steps).toEqual(['update', 'install -y chromium']);
  });

  it.each([
    ['without root', { isRoot: false, isDebian: true }, ['playwright install --with-deps chromium']],
    ['on another system', { isRoot: true, isDebian: false }, ['playwright install --with-deps chromium']],
    [
      'when apt-get fails too',
      { isRoot: true, isDebian: true },
      ['playwright install --with-deps chromium', 'apt-get update', 'apt-get install -y chromium'],
    ],
  ])('is asked for in one sentence when nothing worked: %s', async (_, more, tried) => {
    const { machine, log } = machineWith([], more);
    expect(await provideChromium(machine)).toEqual({
      problem: 'The tests need Chrome or Chromium: install one, or set CHROMIUM_PATH to its executable.',
    });
    expect(log).toEqual(tried);
  });
});

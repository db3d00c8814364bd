import type { Machine } from './chromium.d.mts';

/** What it takes to drive WebKitGTK: its WebDriver service, its small browser, and a screen that nobody sees. */
export interface WebKitPaths {
  readonly service: string;
  readonly browser: string;
  readonly screen: string;
}

export function findFirefox(machine?: Machine): string | undefined;
export function findWebKit(machine?: Machine): WebKitPaths | undefined;
export function provideOthers(machine?: Machine): Promise<readonly string[]>;

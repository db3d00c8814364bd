import type { LaunchOptions } from 'playwright';

/** The machine as the search sees it; tests hand in another one. What installs resolves to an exit code. */
export interface Machine {
  env: Record<string, string | undefined>;
  platform: string;
  isRoot: boolean;
  isDebian: boolean;
  isExecutable: (path: string) => boolean;
  canRun: (path: string) => boolean;
  playwrightChromium: () => string | undefined;
  playwright: (args: readonly string[]) => Promise<number>;
  aptGet: (args: readonly string[]) => Promise<number>;
  say: (sentence: string) => void;
}

export function thisMachine(): Machine;
export function findChromium(machine?: Machine): string | undefined;
export function provideChromium(machine?: Machine): Promise<{ path: string } | { problem: string }>;
export function launchOptions(executablePath?: string): LaunchOptions;

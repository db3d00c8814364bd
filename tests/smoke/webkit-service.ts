import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { WebKitPaths } from '../../scripts/browsers.mjs';

/** How long the service may take to answer. */
const START_LIMIT_MS = 20_000;

export interface WebKitService {
  /** Of 127.0.0.1; one session at a time. */
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Starts WebKit's WebDriver service on a screen of its own that nobody sees. */
export async function startWebKitService({ service, screen }: WebKitPaths): Promise<WebKitService> {
  const display = spawn(screen, ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(display.stdout, 'data');
  const port = await freePort();
  const driver = spawn(service, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(number).trim()}`, LANG: 'en_GB.UTF-8' },
  });
  const stop = async () => {
    await end(driver);
    await end(display);
  };
  try {
    await untilItAnswers(`http://127.0.0.1:${port}/status`);
  } catch (reason) {
    await stop();
    throw reason;
  }
  return { port, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

async function untilItAnswers(address: string): Promise<void> {
  const until = performance.now() + START_LIMIT_MS;
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    if (performance.now() > until) throw new Error('WebKitWebDriver does not answer.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

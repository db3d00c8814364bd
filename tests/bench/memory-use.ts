import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';

/** What the page holds once everything that can be thrown away has been. */
export async function heapAfterCollection(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const use = await session.send('Runtime.getHeapUsage');
    return use.usedSize + use.embedderHeapUsedSize + use.backingStorageSize;
  } finally {
    await session.detach();
  }
}

/**
 * The most memory that the largest renderer of this browser has ever held (VmHWM), in bytes: workers, typed arrays and
 * buffers included. `undefined` where there is no /proc.
 */
export async function peakRendererMemory(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo.filter(({ type }) => type === 'renderer').flatMap(({ id }) => peakOf(id) ?? []);
  return peaks.length === 0 ? undefined : Math.max(...peaks);
}

function peakOf(pid: number): number | undefined {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return undefined;
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(path, 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

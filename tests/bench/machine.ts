import { cpus, loadavg, totalmem, type } from 'node:os';
import { launchBrowser } from './browser.ts';

/** One sentence about what a run ran on: numbers of other machines differ, ratios should not by much. */
export async function describeMachine(): Promise<string> {
  const browser = await launchBrowser();
  const version = browser.version();
  await browser.close();
  const cores = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB of memory`;
  const load = loadavg()[0]?.toFixed(1);
  return `${cores.length} cores (${cores[0]?.model.trim()}), ${memory}, ${type()}, Node ${process.versions.node}, Chromium ${version} without a GPU, load at the start ${load}`;
}

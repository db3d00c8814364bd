import { type Browser, chromium, type Page } from 'playwright';
import { launchOptions, provideChromium } from '../../scripts/chromium.mjs';
import { installRecorder } from './recorder.ts';

export interface Opened {
  readonly browser: Browser;
  readonly page: Page;
}

/** Starts a browser, which is installed first where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const found = await provideChromium();
  if ('problem' in found) throw new Error(found.problem);
  return chromium.launch(launchOptions(found.path));
}

/** Gives `use` a page in a browser of its own, so that nothing of one measurement is left for the next. */
export async function withPage<Result>(seconds: number, use: (opened: Opened) => Promise<Result>): Promise<Result> {
  const browser = await launchBrowser();
  let timer: NodeJS.Timeout | undefined;
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', timezoneId: 'UTC' });
    page.setDefaultTimeout(seconds * 1000);
    // tsx wraps functions in a call to this; in the page there is none.
    await page.addInitScript('globalThis.__name = (f) => f');
    await page.addInitScript(installRecorder);
    const outOfTime = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`not there after ${seconds} s`)), seconds * 1000);
    });
    const crashed = new Promise<never>((_, reject) => page.on('crash', () => reject(new Error('the page crashed'))));
    const failed = new Promise<never>((_, reject) => {
      page.on('pageerror', ({ message }) => reject(new Error(`the page threw: ${message}`)));
    });
    return await Promise.race([use({ browser, page }), outOfTime, crashed, failed]);
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}

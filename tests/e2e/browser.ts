import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, inject, onTestFinished } from 'vitest';
import { launchOptions } from '../../scripts/chromium.mjs';
import { listFaults, watchForFaults } from './faults.ts';

/**
 * Of no use to a page. Chromium 150 and later open two of their own behind each window, for the suggestions of an address
 * bar that nobody sees: a third of the work of opening a page. The last list of this name counts, so what Playwright leaves
 * out and a test could notice stands in it as well.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

let launched: Promise<Browser> | undefined;

/** One browser for each test file; every page gets a fresh context. */
function browser(): Promise<Browser> {
  const { args = [], ...options } = launchOptions();
  launched ??= chromium.launch({ ...options, args: [...args, `--disable-features=${WITHOUT.join()}`] });
  return launched;
}

afterAll(async () => {
  const running = await launched;
  launched = undefined;
  await running?.close();
});

export interface PageOptions extends Pick<BrowserContextOptions, ContextOption> {
  /** Path and query below the origin: "?account=record". */
  path?: string;
  /** Where the page is served; the built page unless a test brings its own server. */
  origin?: string;
  /** Faults that the test provokes on purpose: each is matched against the whole line ("console error: …"). */
  allow?: readonly RegExp[];
  /** Files that the page's origin serves besides the build: address below the origin → text. */
  serve?: { readonly [path: string]: string };
  /** Runs before the page is opened: init scripts, routes. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Wait until the page says that it has painted. */
  untilReady?: boolean;
}

type ContextOption =
  | 'viewport'
  | 'colorScheme'
  | 'contrast'
  | 'deviceScaleFactor'
  | 'forcedColors'
  | 'hasTouch'
  | 'isMobile'
  | 'javaScriptEnabled'
  | 'locale'
  | 'offline'
  | 'permissions'
  | 'reducedMotion'
  | 'serviceWorkers'
  | 'timezoneId';

export interface OpenedPage {
  readonly page: Page;
  /** What the page has done so far that a quiet one does not, a line each. */
  readonly faults: readonly string[];
  /** Closes the page and fails when it logged, failed, or asked another origin for anything. Runs at the test's end. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a page that may not log, throw, fail to load anything or leave its origin: the test fails if it does.
 *
 * ```ts
 * const { page } = await openPage({ path: '?account=record', viewport: { width: 320, height: 640 } });
 * ```
 */
export async function openPage(options: PageOptions = {}): Promise<OpenedPage> {
  const {
    path = '',
    origin = inject('origin'),
    allow = [],
    serve = {},
    prepare,
    untilReady = true,
    ...contextOptions
  } = options;
  const context = await (await browser()).newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: 'block',
    ...contextOptions,
  });
  const page = await context.newPage();
  const faults = await watchForFaults(page, origin);

  let isClosed = false;
  async function close(): Promise<void> {
    if (isClosed) return;
    isClosed = true;
    await context.close();
    const unexpected = faults.filter((fault) => !allow.some((pattern) => pattern.test(fault)));
    if (unexpected.length > 0) throw new Error(listFaults(page.url(), unexpected));
  }
  onTestFinished(close);

  for (const [file, body] of Object.entries(serve)) {
    await context.route(new URL(file, `${origin}/`).href, (route) =>
      route.fulfill({ body, contentType: 'text/plain' }),
    );
  }
  await prepare?.(page);
  await page.goto(new URL(path, `${origin}/`).href);
  if (untilReady) await hasPainted(page);
  return { page, faults, close };
}

/** Loads another address of the same origin in an opened page: cheaper than a page of its own, as real as that. */
export async function loadPage(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, `${new URL(page.url()).origin}/`).href);
  await hasPainted(page);
}

/** Waits until the page says that it has painted, and can be dragged. */
export async function hasPainted(page: Page): Promise<void> {
  await page.waitForSelector('[data-ready]', { state: 'attached' });
  // The story that the page was delivered with gives way a moment later.
  await page.waitForSelector('div#story', { state: 'detached' });
  await page.waitForSelector('[data-gestures="coming"]', { state: 'detached' });
}

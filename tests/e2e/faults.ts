import type { Page } from 'playwright';

/** A page's own addresses: those it makes itself never leave the machine. */
function isOwn(url: URL, origin: string): boolean {
  return url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:' || url.protocol === 'about:';
}

/** What Playwright writes in the place of a service worker, which tests go without unless they are about it. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * Collects everything a quiet page does not do, as one line each: console messages of any level, uncaught errors,
 * failed requests, responses of 400 and above, and requests to another origin (which are stopped before they leave).
 * The list grows while the page lives.
 */
export async function watchForFaults(page: Page, origin: string): Promise<readonly string[]> {
  const faults: string[] = [];
  const context = page.context();
  context.on('console', (message) => {
    if (message.text() === BLOCKED) return;
    const { url, lineNumber } = message.location();
    faults.push(`console ${message.type()}: ${message.text()} (${url}:${lineNumber})`);
  });
  context.on('weberror', (webError) => {
    const error = webError.error();
    faults.push(`uncaught: ${error.stack ?? error.message}`);
  });
  context.on('request', (request) => {
    if (!isOwn(new URL(request.url()), origin)) faults.push(`other origin: ${request.method()} ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    // Given up by the page, which was left: what it fetches when it is idle, for one.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    faults.push(`request failed: ${request.url()} (${request.failure()?.errorText ?? 'no reason given'})`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`response ${response.status()}: ${response.url()}`);
  });
  page.on('websocket', (socket) => {
    faults.push(`web socket: ${socket.url()}`);
  });
  await context.route(
    (url) => !isOwn(url, origin),
    (route) => route.abort(),
  );
  return faults;
}

export function listFaults(url: string, faults: readonly string[]): string {
  return [`${url} was not quiet:`, ...faults.map((fault) => `  - ${fault}`)].join('\n');
}

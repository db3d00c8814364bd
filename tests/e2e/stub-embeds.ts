import type { Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { framesOf, type HostPage, type Hosts, serveHosts, shownIn } from './host-pages.ts';

/** Articles with embeds whose frame is a stub, served as long as the tests of a file run. */
export interface StubEmbeds extends Pick<Hosts, 'open'> {
  /** Where `embed.js` and the stub come from. */
  readonly origin: () => string;
  readonly script: () => string;
  readonly src: (query?: string) => string;
  /** The element as the share dialog writes it, with a fallback. */
  readonly embed: (attributes?: string, query?: string) => string;
  readonly article: (body: string) => HostPage;
}

export function serveStubEmbeds(): StubEmbeds {
  let served: Hosts | undefined;
  beforeAll(async () => {
    served = await serveHosts();
  });
  afterAll(() => served?.close());
  const hosts = () => {
    if (served === undefined) throw new Error('Pages are served once the first test begins.');
    return served;
  };
  const origin = () => hosts().frameOrigin;
  const script = () => `<script type="module" src="${origin()}/embed.js"></script>`;
  const src = (query = '') => `${origin()}/stub-frame.html${query}`;
  return {
    open: (page, options) => hosts().open(page, options),
    origin,
    script,
    src,
    embed: (attributes = '', query = '') =>
      `<dateline-embed id="story" src="${src(query)}" ${attributes}><p id="fallback">A picture.</p></dateline-embed>`,
    article: (body) => ({ body, head: script() }),
  };
}

/** The first embed of a page. */
export const element = (page: Page) => page.locator('dateline-embed').first();
/** Its frame. */
export const frame = (page: Page) => element(page).locator('iframe');
export const untilReady = (page: Page) => frame(page).and(page.locator(':not([inert])')).waitFor();
/** What the frame heard, in order. */
export const heard = async (page: Page) => (await framesOf(page)[0]?.evaluate('received')) as readonly object[];
/** How high the frame is, in px. */
export const blockSize = (page: Page) => frame(page).evaluate((node) => node.getBoundingClientRect().height);
export const untilHigh = (page: Page, height: number) => expect.poll(() => blockSize(page)).toBeCloseTo(height, 0);
export const untilShown = (page: Page, query: string) => expect.poll(() => shownIn(page).textContent()).toBe(query);

/** Collects what the page's embeds tell, from before the first of them. */
export const listening = `<script>
  const told = [];
  for (const name of ['ready', 'view', 'select', 'error']) {
    addEventListener('dateline-' + name, (event) => told.push([name, event.target.id, event.detail]));
  }
</script>`;
/** What they have told so far. */
export const told = (page: Page) => page.evaluate('told');

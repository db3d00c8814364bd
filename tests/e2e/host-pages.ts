import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import type { Frame, Page } from 'playwright';
import { expect, inject } from 'vitest';
import { type OpenedPage, openPage, type PageOptions } from './browser.ts';

const stubFrame = readFileSync(resolve(import.meta.dirname, '../fixtures/embed/stub-frame.html'), 'utf8');

/** The page of an author, on an origin of its own. */
export interface HostPage {
  readonly body: string;
  readonly head?: string;
  readonly policy?: string;
}

/** Two servers: one for host pages, one for `embed.js` and the stub of a frame. */
export interface Hosts {
  readonly frameOrigin: string;
  /** Opens a host page, which may load from the origins of the stub and of the built page. */
  readonly open: (host: HostPage, options?: PageOptions) => Promise<OpenedPage>;
  readonly close: () => void;
}

export async function serveHosts(): Promise<Hosts> {
  const pages = new Map<string, HostPage>();
  const host = await listen((path) => {
    const page = pages.get(path);
    if (page === undefined) return undefined;
    const headers = { 'content-type': 'text/html', ...(page.policy && { 'content-security-policy': page.policy }) };
    return { headers, body: htmlOf(page) };
  });
  const script = readFileSync(resolve(import.meta.dirname, '../../dist/embed.js'), 'utf8');
  const frames = await listen((path) => {
    if (path === '/embed.js') {
      return { headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }, body: script };
    }
    return { headers: { 'content-type': 'text/html' }, body: stubFrame };
  });
  const foreign = [frames.origin, inject('origin')];
  return {
    frameOrigin: frames.origin,
    open: (page, options = {}) => {
      const path = `/page-${pages.size}.html`;
      pages.set(path, page);
      return openPage({
        ...options,
        origin: host.origin,
        path: `${path}${options.path ?? ''}`,
        allow: [...foreign.map((origin) => new RegExp(`^other origin: GET ${origin}/`)), ...(options.allow ?? [])],
        prepare: async (opened) => {
          for (const origin of foreign) await opened.route(`${origin}/**`, (route) => route.continue());
          await options.prepare?.(opened);
        },
      });
    },
    close: () => {
      for (const { server } of [host, frames]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function htmlOf({ body, head = '' }: HostPage): string {
  return `<!doctype html><html lang="en" data-ready><head><meta charset="utf-8"><title>An article</title>
    <link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}

interface Answer {
  readonly headers: Record<string, string>;
  readonly body: string;
}

async function listen(answer: (path: string) => Answer | undefined): Promise<{ server: Server; origin: string }> {
  const server = createServer(({ url = '/' }, response) => {
    const { headers, body } = answer(new URL(url, 'http://localhost').pathname) ?? { headers: {}, body: undefined };
    response.writeHead(body === undefined ? 404 : 200, headers).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

/** The frames of the page's embeds, in the order in which they came. */
export function framesOf(page: Page): readonly Frame[] {
  return page.frames().filter((frame) => frame.parentFrame() === page.mainFrame());
}

/** Waits for a second in which a list of the page, where it notes what it hears, does not grow. */
export function untilQuiet(page: Page, list: string): Promise<void> {
  return expect
    .poll(() =>
      page.evaluate(`new Promise((resolve) => {
        const before = ${list}.length;
        setTimeout(() => resolve(${list}.length - before), 1000);
      })`),
    )
    .toBe(0);
}

/** What the element's first frame shows, by its own account. */
export function shownIn(page: Page) {
  return page.locator('dateline-embed').first().locator('iframe').contentFrame().locator('#shown');
}

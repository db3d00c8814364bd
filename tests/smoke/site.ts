import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';

const watch = readFileSync(resolve(import.meta.dirname, '../fixtures/smoke/watch.js'), 'utf8');

/** One server by two names, which browsers take for two sites. */
export interface Site {
  /** Of the build. */
  readonly origin: string;
  /** Of other people's pages. */
  readonly elsewhere: string;
  readonly close: () => void;
}

/**
 * Serves the build, with a script before all others that notes what the page should not do, and some pages around it.
 *
 * @param built the origin at which the build is served
 * @param pages the pages around it, by their paths
 */
export async function serveSite(built: string, pages: (origin: string) => Record<string, string>): Promise<Site> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, built);
    if (pathname === '/watch.js') return response.setHeader('content-type', 'text/javascript').end(watch);
    const page = pages(origin)[pathname];
    if (page !== undefined) return response.setHeader('content-type', 'text/html').end(page);
    const answer = await fetch(new URL(url, built));
    const type = answer.headers.get('content-type') ?? 'text/plain';
    response.writeHead(answer.status, { 'content-type': type, 'access-control-allow-origin': '*' });
    if (type.startsWith('text/html')) return response.end(watched(await answer.text()));
    return response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    elsewhere: `http://localhost:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const watched = (html: string) => html.replace('<head>', '<head><script src="/watch.js"></script>');

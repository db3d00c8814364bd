import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Nothing, but with a brush to aim a drag at. */
const EMPTY_PAGE = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Nothing</title><body data-ready>
<div class="overlay" style="position:absolute;left:120px;top:752px;width:1040px;height:30px"></div>
<div class="selection" style="position:absolute;left:120px;top:752px;width:208px;height:30px"></div>`;

/** What is served where: "/bench/" and the folder it stands for. "/" must come last. */
export type Mounts = readonly (readonly [prefix: string, folder: string])[];

export interface Served {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly close: () => void;
}

/** Serves folders from one origin of this machine, uncompressed and uncached; "/nothing" is an empty page. */
export async function serve(mounts: Mounts): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    if (path === '/nothing') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(EMPTY_PAGE);
      return;
    }
    const mount = mounts.find(([prefix]) => path.startsWith(prefix));
    sendFile(response, mount && join(mount[1], path.slice(mount[0].length)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function sendFile(response: ServerResponse, asked: string | undefined): void {
  const found = asked && statSync(asked, { throwIfNoEntry: false })?.isDirectory() ? join(asked, 'index.html') : asked;
  const file = found === undefined ? undefined : statSync(found, { throwIfNoEntry: false });
  if (found === undefined || file === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(found)] ?? 'application/octet-stream',
    'content-length': file.size,
    'cache-control': 'no-store',
  });
  createReadStream(found).pipe(response);
}

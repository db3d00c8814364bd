import { createServer, type ServerResponse } from 'node:http';
import { inject, onTestFinished } from 'vitest';

/** Serves the built page and, at one more address, whatever the test answers with. Ends with the test. */
export async function servePageWith(path: string, answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer(async ({ url = '/' }, response) => {
    if (url === path) return answer(response);
    const built = await fetch(new URL(url, inject('origin')));
    response.writeHead(built.status, { 'content-type': built.headers.get('content-type') ?? 'text/plain' });
    response.end(Buffer.from(await built.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return `http://127.0.0.1:${address.port}`;
}

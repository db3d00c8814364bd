// Serves dist/ to this machine only, the way a web server would.

import { createServer } from 'node:http';
import { preview } from 'vite';

/** The two addresses that "localhost" may stand for. */
const LOOPBACK = ['127.0.0.1', '::1'];
const ATTEMPTS = 100;

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<'free' | 'taken' | 'no such address'>}
 */
function probe(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) => {
      resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' ? 'no such address' : 'taken');
    });
    server.listen(port, host, () => server.close(() => resolve('free')));
  });
}

/**
 * The first port from `port` on that nobody uses, and the addresses of this machine it is free on.
 *
 * @param {number} port
 */
async function freePort(port) {
  for (let candidate = port; candidate < port + ATTEMPTS; candidate += 1) {
    const answers = await Promise.all(LOOPBACK.map((host) => probe(host, candidate)));
    const hosts = LOOPBACK.filter((_, index) => answers[index] === 'free');
    if (hosts.length > 0 && !answers.includes('taken')) return { port: candidate, hosts };
  }
  throw new Error(`No port from ${port} to ${port + ATTEMPTS - 1} is free.`);
}

/**
 * Serves dist/ at `port`, or the next one that is free.
 *
 * @param {{ root: string, port: number }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveBuild({ root, port: firstPort }) {
  const { port, hosts } = await freePort(firstPort);
  const [host = 'localhost', ...others] = hosts;
  const server = await preview({
    configFile: false,
    root,
    appType: 'mpa',
    logLevel: 'warn',
    // Modules for other sites, and a sandboxed frame's own files, are loaded from another origin.
    preview: { host, port, strictPort: true, open: false, cors: { origin: '*' } },
  });
  const more = others.map((other) => createServer(server.middlewares).listen(port, other));
  return {
    url: `http://localhost:${port}/`,
    close: async () => {
      for (const twin of more) {
        twin.closeAllConnections();
        twin.close();
      }
      await server.close();
    },
  };
}

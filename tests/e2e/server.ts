import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page is served: "http://127.0.0.1:4300". */
    origin: string;
  }
}

const root = resolve(import.meta.dirname, '../..');

/** Serves dist/ on a free port for as long as the end-to-end tests run. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(resolve(root, 'dist/index.html'))) {
    throw new Error('There is no build to test: run npm run build first.');
  }
  const server = await preview({
    configFile: false,
    root,
    appType: 'mpa',
    logLevel: 'warn',
    // A sandboxed frame has no origin, so its own files are foreign to it.
    preview: { host: '127.0.0.1', port: 4300, open: false, cors: { origin: '*' } },
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('The preview server has no address.');
  project.provide('origin', new URL(url).origin);
  return () => server.close();
}

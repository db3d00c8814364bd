import { readdirSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Frame, Page } from 'playwright';
import { expect, inject, onTestFinished } from 'vitest';

/** How a server fails: it hangs up, answers nothing for ever, or answers with something else. */
export type Fault = 'down' | 'stalled' | 'not found' | 'some page';

/** Of another build every file that is named after its content has another name, and so has the build in its service worker. */
const HASHED = readdirSync(resolve(import.meta.dirname, '../../dist/assets'));
const NAME = new RegExp(HASHED.map((file) => file.replace('.', '\\.')).join('|'), 'g');
const SECOND = '-second.';
const BUILD = /(?<=["'`])[0-9a-f]{16}(?=["'`])/;
const inSecond = (text: string) =>
  text.replace(NAME, (file) => file.replace('.', SECOND)).replace(BUILD, (build) => [...build].reverse().join(''));

const isText = (type: string) => /^(?:text|application)\//.test(type);

/** A server of the built page on an origin of its own, which may stand in several folders, fail, and serve another build. */
export async function serveMoody(folders: readonly string[] = ['/']) {
  const asked: string[] = [];
  const held = new Set<ServerResponse>();
  let fault: { readonly of: RegExp; readonly kind: Fault }[] = [];
  let addition = '';
  let isSecond = false;

  async function answer(path: string, response: ServerResponse): Promise<void> {
    // The names of one build are unknown to the other.
    if (path.includes('assets/') && path.includes(SECOND) !== isSecond) {
      response.writeHead(404).end();
      return;
    }
    const built = await fetch(new URL(path.replace(SECOND, '.'), inject('origin')));
    const type = built.headers.get('content-type') ?? 'text/plain';
    const body = Buffer.from(await built.arrayBuffer());
    response.writeHead(built.status, { 'content-type': type, 'cache-control': 'no-store' });
    if (!isText(type)) {
      response.end(body);
      return;
    }
    const text = isSecond ? inSecond(body.toString()) : body.toString();
    response.end(type.startsWith('text/html') ? text + addition : text);
  }

  const server = createServer(async ({ url = '/' }, response) => {
    asked.push(url);
    const kind = fault.find(({ of }) => of.test(url))?.kind;
    const folder = folders.find((each) => url.startsWith(each)) ?? '/';
    if (kind === 'down') response.destroy();
    else if (kind === 'stalled') held.add(response);
    else if (kind === 'not found') response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    else if (kind === 'some page') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Some page</title>');
    } else await answer(`/${url.slice(folder.length)}`, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    /** Path and query of every request so far. */
    asked: asked as readonly string[],
    /** From now on what these addresses match is answered so; nothing else fails. */
    fail(...faults: readonly (readonly [of: RegExp, kind: Fault])[]) {
      fault = faults.map(([of, kind]) => ({ of, kind }));
    },
    goDown() {
      fault = [{ of: /./, kind: 'down' }];
      server.closeAllConnections();
    },
    /** From now on pages are others than before. */
    add(markup: string) {
      addition = markup;
    },
    /** From now on another build is served, and nothing of the first one. */
    deploySecond() {
      isSecond = true;
    },
  };
}

/** Waits until the page is looked after by its service worker. */
export async function isKept(page: Page | Frame): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    if (serviceWorker.controller !== null) return;
    await new Promise((done) => serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
}

/** The addresses that are kept, by the names of the caches. */
export function keptIn(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const entries = names.map(async (name) => [name, await (await caches.open(name)).keys()] as const);
    return Object.fromEntries((await Promise.all(entries)).map(([name, keys]) => [name, keys.map(({ url }) => url)]));
  });
}

/** Of which builds the files are that the page has asked for. */
export async function untilBuild(page: Page, wanted: 'first' | 'second'): Promise<void> {
  const builds = () =>
    page.evaluate((second) => {
      const names = performance.getEntriesByType('resource').map(({ name }) => name);
      const files = names.filter((name) => name.includes('/assets/'));
      return [...new Set(files.map((name) => (name.includes(second) ? 'second' : 'first')))];
    }, SECOND);
  await expect.poll(builds).toEqual([wanted]);
}

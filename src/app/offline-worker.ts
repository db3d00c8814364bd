import { clientsClaim, copyResponse } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, type Strategy } from 'workbox-strategies';
import { isPageOf, isRightType, type OwnFiles, pageAt, pathBelow } from './own-files.ts';

/**
 * The service worker: what has been seen once can be read without a network.
 *
 * - It asks for, answers with and keeps nothing but the files and pages of its own build. Whatever else the site has, in this
 *   folder too, goes by it.
 * - Files named after their content are never stale: a kept one is the answer. Those of the story are kept at once, others when
 *   they have been used, each by itself: one that does not come keeps no other from being kept, and is asked for again by the
 *   next visit.
 * - A page comes from the network if that answers soon, and is kept by its path, whatever the view in its address.
 * - Data that a link names is neither kept nor looked for here: it may be large, and other people's.
 *
 * It takes over the page that had it installed; a newer one waits until no page needs the files of the older one any more. Each
 * keeps pages of its own build only, so that none is ever read with the files of another one.
 */

/** From `scripts/offline-plugin.ts`: what the build consists of, and a name for it that changes with any of its files. */
declare const __OWN_FILES__: OwnFiles;
declare const __BUILD__: string;
/** What a service worker has beside the page's globals, as far as it is asked for here. */
declare const clients: {
  readonly matchAll: (of: { readonly includeUncontrolled: boolean }) => Promise<readonly { readonly url: string }[]>;
};
declare const registration: { readonly active: object | null };
interface Extendable extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

const OWN = __OWN_FILES__;
const NAMED_AFTER_CONTENT = new Set([...OWN.atOnce, ...OWN.later]);
const STABLE = new Set(OWN.stable);

/** One origin may have several Datelines, each in its folder, and caches are the origin's. */
const FOLDER = new URL('./', location.href).href;
const FILES = `dateline-files ${FOLDER}`;
const PAGES_OF_ANY_BUILD = `dateline-pages ${FOLDER} `;
const PAGES = PAGES_OF_ANY_BUILD + __BUILD__;
/** What earlier versions kept, strangers' pages among it. */
const FORMER = ['dateline-pages', 'dateline-used', `workbox-precache-v2-${FOLDER}`];

/** Whoever has waited for so long would rather read what is there. */
const STALLED_S = 4;
/** A file that takes longer is asked for again another time. */
const GIVEN_UP_MS = 20_000;

const addressOf = (path: string) => FOLDER + path;
const isLifecycle = (event: Event): event is Extendable => 'waitUntil' in event;
const pathOf = (url: string) => pathBelow(FOLDER, url) ?? '';
const pageOf = (url: string) => {
  const path = pathBelow(FOLDER, url);
  return path === undefined ? undefined : pageAt(OWN.pages, path);
};
/** Under which address something is kept: that of a folder for its start page. */
const keyOf = (url: string) => FOLDER + (pageOf(url) ?? pathOf(url)).replace(/\bindex\.html$/, '');

const kept = { cacheKeyWillBeUsed: async ({ request }: { readonly request: Request }) => keyOf(request.url) };

interface Answered {
  readonly request: Request;
  readonly response: Response;
}

function isGood({ request, response }: Answered): boolean {
  return (
    response.status === 200 &&
    response.type === 'basic' &&
    // What is answered elsewhere is something else: a page to sign in, for one.
    keyOf(response.url) === keyOf(request.url) &&
    isRightType(pageOf(request.url) ?? pathOf(request.url), response.headers.get('content-type'))
  );
}

const goodFiles = { cacheWillUpdate: async (answered: Answered) => (isGood(answered) ? answered.response : null) };
const goodPages = {
  async cacheWillUpdate(answered: Answered) {
    const { response } = answered;
    if (!isGood(answered) || !isPageOf(OWN, FOLDER, response.url, await response.clone().text())) return null;
    // One that was redirected may not answer a navigation; its copy may.
    return copyResponse(response);
  },
};

// What a server says of the requests that an answer is for concerns caches that others share.
const matchOptions = { ignoreVary: true };
const files = new CacheFirst({ cacheName: FILES, matchOptions, plugins: [kept, goodFiles] });
const pages = new NetworkFirst({
  cacheName: PAGES,
  matchOptions,
  networkTimeoutSeconds: STALLED_S,
  plugins: [kept, goodPages],
});
const stable = new NetworkFirst({
  cacheName: PAGES,
  matchOptions,
  networkTimeoutSeconds: STALLED_S,
  plugins: [kept, goodFiles],
});

/** The start page, and those that are open, which have come before anyone could keep them; by their keys. */
async function wantedPages(): Promise<ReadonlyMap<string, string>> {
  const open = (await clients.matchAll({ includeUncontrolled: true })).filter(({ url }) => pageOf(url) !== undefined);
  const start = `${FOLDER}index.html`;
  return new Map([start, ...open.map(({ url }) => FOLDER + pathOf(url))].map((url) => [keyOf(url), url]));
}

/** Asks for what is not kept yet, one after the other: reading goes on meanwhile. */
async function keepMissing(event: Extendable): Promise<void> {
  const [keptFiles, keptPages] = [await keysOf(FILES), await keysOf(PAGES)];
  async function keep(strategy: Strategy, url: string, cache: RequestCache) {
    const request = new Request(url, { cache, signal: AbortSignal.timeout(GIVEN_UP_MS) });
    await Promise.allSettled(strategy.handleAll({ event, request }));
  }
  for (const url of OWN.atOnce.map(addressOf)) if (!keptFiles.has(url)) await keep(files, url, 'default');
  for (const url of OWN.stable.map(addressOf)) if (!keptPages.has(url)) await keep(stable, url, 'no-cache');
  for (const [key, url] of await wantedPages()) if (!keptPages.has(key)) await keep(pages, url, 'no-cache');
}

async function keysOf(name: string): Promise<ReadonlySet<string>> {
  const cache = await caches.open(name);
  return new Set((await cache.keys()).map(({ url }) => url));
}

async function install(event: Extendable): Promise<void> {
  await keepMissing(event);
  const keys = await keysOf(PAGES);
  // Better the older build as a whole than nothing of this one; the next visit tries again.
  if (registration.active !== null && ![...keys].some((key) => pageOf(key) !== undefined)) {
    throw new Error('No page of the newer build could be kept.');
  }
}

/** Drops what the builds before this one had. */
async function forgetFormer(): Promise<void> {
  const names = await caches.keys();
  const former = names.filter(
    (name) => FORMER.includes(name) || (name.startsWith(PAGES_OF_ANY_BUILD) && name !== PAGES),
  );
  await Promise.all(former.map((name) => caches.delete(name)));
  const cache = await caches.open(FILES);
  const strangers = (await cache.keys()).filter(({ url }) => !NAMED_AFTER_CONTENT.has(pathOf(url)));
  await Promise.all(strangers.map((request) => cache.delete(request, matchOptions)));
}

addEventListener('install', (event) => {
  if (isLifecycle(event)) event.waitUntil(install(event));
});
addEventListener('activate', (event) => {
  if (isLifecycle(event)) event.waitUntil(forgetFormer());
});
/** A page says that it has time. */
addEventListener('message', (event) => {
  if (isLifecycle(event)) event.waitUntil(keepMissing(event));
});
clientsClaim();

registerRoute(({ request, url }) => request.mode === 'navigate' && pageOf(url.href) !== undefined, pages);
registerRoute(({ url }) => NAMED_AFTER_CONTENT.has(pathOf(url.href)), files);
registerRoute(({ url }) => STABLE.has(pathOf(url.href)), stable);

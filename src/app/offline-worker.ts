import { clientsClaim } from 'workbox-core';
import { precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

/**
 * The service worker: what has been seen once can be read without a network.
 *
 * - The files of a build are named after their content, so a kept one is never stale. Those of the story are kept at once,
 *   others when they have been used.
 * - A page comes from the network when there is one, and is kept by its path, whatever the view in its address.
 * - Data that a link names is neither kept nor looked for here: it may be large, and other people's.
 *
 * It takes over the page that had it installed; a newer one waits until no page needs the files of the older one any more.
 */

/** What a service worker has beside the page's globals, as far as it is asked for here. */
declare const clients: {
  readonly matchAll: (of: { readonly includeUncontrolled: boolean }) => Promise<readonly { readonly url: string }[]>;
};
interface Extendable extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

const PAGES = 'dateline-pages';
const USED = 'dateline-used';

const isLifecycle = (event: Event): event is Extendable => 'waitUntil' in event;

/** The pages that are open have come before anyone could keep them. */
async function keepOpenPages(): Promise<void> {
  const open = await clients.matchAll({ includeUncontrolled: true });
  const cache = await caches.open(PAGES);
  await cache.addAll([...new Set(open.map(({ url }) => withoutView(url)))]);
}

/** A page's address without the view that it shows. */
function withoutView(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

addEventListener('install', (event) => {
  if (isLifecycle(event)) event.waitUntil(keepOpenPages());
});
addEventListener('activate', (event) => {
  // What the builds before this one had.
  if (isLifecycle(event)) event.waitUntil(caches.delete(USED));
});
clientsClaim();

const pages = new NetworkFirst({
  cacheName: PAGES,
  plugins: [{ cacheKeyWillBeUsed: async ({ request }) => withoutView(request.url) }],
});
registerRoute(new NavigationRoute(pages));
precacheAndRoute([...__KEPT_FILES__]);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(new URL('assets/', location.href).pathname),
  new CacheFirst({ cacheName: USED }),
);

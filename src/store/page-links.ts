import { createContext } from 'react';
import type { EventId } from '#model/id.ts';

/** Where others find what is on the page, if they can. */
export type PageLinks = StandingLinks | NoLinks;

/** Going by the page's own address. All addresses are absolute. */
export interface StandingLinks {
  readonly isOnlyHere: false;
  /** Opens the present view with this event. */
  readonly linkTo: (event: EventId) => string;
  /** Opens the present view. */
  readonly link: () => string;
  /** The page for frames, at the present view; its look (`panels`, `theme`, `lang`) is left to the author. */
  readonly embedLink: () => string;
}

/** The story is a file of the reader's own: the page's address opens another one. */
export interface NoLinks {
  readonly isOnlyHere: true;
  /** The present view as the query of a link, without its look (`panels`, `theme`, `lang`). */
  readonly query: () => string;
}

/** Where the page for frames stands, beside the page itself. */
const EMBED_PAGE = 'embed.html';

/** Unless the page says otherwise, its address is the one that is open, kept in step with the view. */
export const PageLinksContext = createContext<PageLinks>(pageLinks(() => window.location.href));

/**
 * The links of a page that stands at an address of its own.
 *
 * @param address the page's absolute address at the present view
 */
export function pageLinks(address: () => string): StandingLinks {
  return {
    isOnlyHere: false,
    linkTo(event) {
      const url = pageOf(address());
      url.searchParams.set('event', event);
      return readable(url);
    },
    link: () => pageOf(address()).href,
    embedLink() {
      const url = pageOf(address());
      const embed = new URL(EMBED_PAGE, url);
      embed.search = url.search;
      for (const look of ['theme', 'lang', 'panels']) embed.searchParams.delete(look);
      return readable(embed);
    },
  };
}

/** What is left of a page's links when its story is only here. */
export function withoutLinks({ embedLink }: StandingLinks): NoLinks {
  return { isOnlyHere: true, query: () => new URL(embedLink()).search };
}

/** The address without what a skip link left on it. */
function pageOf(address: string): URL {
  const url = new URL(address);
  url.hash = '';
  return url;
}

/** The address with the separators of our parameters as they are written by hand. */
function readable(url: URL): string {
  return url.href.replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3A', ':');
}

import type { MediumFile, MediumPlace } from '#model/medium.ts';

/** Where a medium can be had from here. */
export type MediumAddress =
  /** The page's own. */
  | { readonly kind: 'here'; readonly url: string; readonly file: MediumFile }
  /** Somebody else's; `mayLoad`: the deployer lets a reader have it loaded into the page. */
  | { readonly kind: 'elsewhere'; readonly url: string; readonly host: string; readonly mayLoad: boolean }
  /** It did not come along with the story. */
  | { readonly kind: 'nowhere'; readonly path: string };

/** What of a page decides whose a file is. */
export interface MediumSurroundings {
  readonly origin: string;
  /** The folder that the build stands in, absolute. */
  readonly folder: string;
  /** Other origins that the deployer allowed. */
  readonly allowed: readonly string[];
}

/** Finds a medium. A file that a build names from its own folder is the page's own, in a frame without an origin too. */
export function mediumAddress(place: MediumPlace, { origin, folder, allowed }: MediumSurroundings): MediumAddress {
  if (place.kind === 'own') {
    if (place.file === undefined) return { kind: 'nowhere', path: place.path };
    const url = new URL(place.file.url, folder);
    const isOurs = !URL.canParse(place.file.url) || url.origin === origin;
    return isOurs ? { kind: 'here', url: url.href, file: place.file } : elsewhere(url, allowed);
  }
  return elsewhere(new URL(place.url), allowed);
}

function elsewhere({ href, host, origin }: URL, allowed: readonly string[]): MediumAddress {
  return { kind: 'elsewhere', url: href, host, mayLoad: allowed.includes(origin) };
}

/** Chunks stand in a folder of the build; a bundler would take the expression itself for a file to bundle. */
const HERE = import.meta.url;

/** As this page has it. */
export function surroundings(): MediumSurroundings {
  return { origin: window.location.origin, folder: new URL('..', HERE).href, allowed: __MEDIA_ORIGINS__ };
}

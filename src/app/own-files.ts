/** What a build consists of, by addresses below the folder that it stands in, such as `embed.html`. */
export interface OwnFiles {
  /** Named after their content, so that a kept one is never stale; kept at once. */
  readonly atOnce: readonly string[];
  /** Likewise, but kept when they have been used. */
  readonly later: readonly string[];
  /** Their names never change, whatever is in them. */
  readonly stable: readonly string[];
  readonly pages: readonly string[];
}

/**
 * Where a file lies below a folder: its address from there on, without query and fragment.
 *
 * @param folder address of a folder, with the slash at its end
 * @param url any address, such as `about:srcdoc`
 * @returns `undefined` where it does not lie in the folder
 */
export function pathBelow(folder: string, url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  return address.startsWith(folder) ? address.slice(folder.length) : undefined;
}

/** The page at a path, by the one of its names that the build gives it: servers answer at `embed` and `index.html` too. */
export function pageAt(pages: readonly string[], path: string): string | undefined {
  return pages.find((page) => shortest(page) === shortest(path));
}

/** `explainer/index.html` → `explainer/`, `embed.html` → `embed` */
const shortest = (path: string) => path.replace(/(?:(^|\/)index)?(?:\.html)?$/, '$1');

/** How files of a kind are served. Browsers take JSON under any name, so servers that do not know the ending get away with it. */
const TYPES: Readonly<Record<string, RegExp>> = {
  css: /^text\/css\b/i,
  html: /^text\/html\b/i,
  js: /^(?:text|application)\/(?:x-)?(?:java|ecma)script\b/i,
  json: /^(?:[\w.+/-]*json|text\/plain|application\/octet-stream)\b/i,
  png: /^image\/png\b/i,
  woff2: /^(?:font\/woff2|application\/(?:font-woff2|octet-stream))\b/i,
};

/**
 * Whether an answer can be the file that was asked for, and not a page that says something instead of it.
 *
 * @param path of the file
 * @param contentType as the server named it
 */
export function isRightType(path: string, contentType: string | null): boolean {
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
  return contentType !== null && (type === undefined ? !TYPES.html?.test(contentType) : type.test(contentType));
}

/** What a page names by a relative address. */
const NAMED = /\b(?:src|href)="([\w./-]+)/g;

/**
 * Whether a page belongs to a build: it names files of it, and none of another one. A page in its place, such as that of a
 * network which wants a reader to sign in, does neither.
 *
 * @param own the build
 * @param folder where it stands
 * @param address of the page
 * @param html its text
 */
export function isPageOf(own: OwnFiles, folder: string, address: string, html: string): boolean {
  const named = [...html.matchAll(NAMED)].flatMap(([, to = '']) => pathBelow(folder, new URL(to, address).href) ?? []);
  const known = new Set([...own.atOnce, ...own.later, ...own.stable]);
  return named.some((path) => known.has(path)) && named.every((path) => !path.startsWith('assets/') || known.has(path));
}

/** The look of an embed, each as an attribute of the element and as a parameter of the frame's address. */
export const LOOK = ['theme', 'lang', 'panels'] as const;
export type LookName = (typeof LOOK)[number];

/** Where the frame is, or `undefined` when the attribute is no address of the web: a script is none, nor is nothing. */
export function parseFrameAddress(src: string | null): URL | undefined {
  if (!src?.trim() || !URL.canParse(src, document.baseURI)) return undefined;
  const address = new URL(src, document.baseURI);
  return /^https?:$/.test(address.protocol) ? address : undefined;
}

/**
 * The frame's address with the look in it, so that its first paint has it already.
 *
 * @param around the language of the article: told the frame where the reader's is another one, and nobody has chosen
 */
export function withLook(address: URL, look: (name: LookName) => string | null, around = ''): string {
  const looked = new URL(address);
  const { searchParams: given } = looked;
  for (const name of LOOK) {
    const value = look(name);
    if (value !== null && value !== given.get(name)) given.set(name, value);
  }
  if (!navigator.language.startsWith(around) && !given.has('lang')) given.set('host-lang', around);
  return looked.href;
}

/** The origin that the frame's messages come from: opaque in a sandbox that does not say `allow-same-origin`. */
export function frameOrigin(address: URL, sandbox: string | null): string {
  const isOpaque = sandbox !== null && !/\ballow-same-origin\b/i.test(sandbox);
  return isOpaque ? 'null' : address.origin;
}

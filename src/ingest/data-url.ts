/**
 * Which `?data=` address may be loaded: one of the page's own origin, or of an origin that the deployer listed at build
 * time. Only then can nobody pass their data off as the deployer's by a link.
 *
 * @param url absolute, or relative to `pageUrl`
 * @param pageUrl address of the page
 * @param allowedOrigins such as `https://data.example.org`
 * @returns the absolute address, or `undefined` when it may not be loaded or is none
 */
export function allowedDataUrl(url: string, pageUrl: string, allowedOrigins: readonly string[]): string | undefined {
  if (!URL.canParse(url, pageUrl)) return undefined;
  const { protocol, origin, username, password, href } = new URL(url, pageUrl);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  const isKnown = origin === new URL(pageUrl).origin || allowedOrigins.includes(origin);
  return isWeb && isKnown && username === '' && password === '' ? href : undefined;
}

/**
 * Reads a list of the deployer's, such as `DATELINE_DATA_ORIGINS`: origins separated by spaces or commas.
 *
 * @param setting what it is called
 * @throws when an entry is no origin, for a list that allows something else than it says must not be built
 */
export function parseOrigins(setting: string, list: string | undefined): readonly string[] {
  const entries = (list ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
  return entries.map((entry) => {
    const url = URL.canParse(entry) ? new URL(entry) : undefined;
    // Letters, digits, dots and a port only: the list is written into the content security policy.
    const isOrigin = url !== undefined && /^https?:\/\/[a-z0-9.-]+(:\d+)?\/$/.test(url.href);
    if (!isOrigin)
      throw new Error(`${setting}: ${JSON.stringify(entry)} is no origin, such as https://data.example.org.`);
    return url.origin;
  });
}

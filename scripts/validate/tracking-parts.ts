/** Parameters that say how somebody came to a page, never which page it is. */
const TRACKING = [
  /^(?:utm|hsa|mtm|pk|piwik|matomo|at|mc|oly|vero|wt)[_.]\w+$/i,
  /^(?:fbclid|gclid|gclsrc|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mibextid|wbraid|gbraid|epik|si_source|_hsenc|_hsmi|mkt_tok)$/i,
  /^(?:xtor|xtref|ocid|cmpid|ncid|ito|smid|smtyp|sref|rsspage|wtrid|cid_source|ns_\w+|ref_src|ref_url|guccounter|guce_\w+)$/i,
];

/** Parameters that do so with some values only. */
const TRACKING_WITH: readonly (readonly [name: string, value: RegExp])[] = [
  ['ref', /^(?:rss|twitter|facebook|share|nf|tw|fb)/i],
  ['source', /^(?:rss|twitter|facebook|share)/i],
  ['IR', /^T$/i],
  ['noamp', /./],
  ['amp', /^(?:1|true)?$/i],
];

/** What is no part of the page's own address. */
export interface TrackingParts {
  readonly parts: readonly string[];
  /** The address without them. */
  readonly clean: string;
}

/** The parts of an address that track its reader, and a port that goes without saying; `undefined` when it has none. */
export function withoutTracking(address: string): TrackingParts | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const tracking = [...url.searchParams].filter(([name, value]) => isTracking(name, value)).map(([name]) => name);
  for (const name of tracking) url.searchParams.delete(name);
  // `URL` leaves the usual port out when it reads an address.
  const port = /^http:\/\/[^/?#]*:80(?=[/?#]|$)/i.test(address) ? ':80' : usualPort(address);
  const parts = [...new Set(tracking), ...(port === undefined ? [] : [port])];
  return parts.length === 0 ? undefined : { parts, clean: url.href };
}

function usualPort(address: string): string | undefined {
  return /^https:\/\/[^/?#]*:443(?=[/?#]|$)/i.test(address) ? ':443' : undefined;
}

function isTracking(name: string, value: string): boolean {
  if (TRACKING.some((pattern) => pattern.test(name))) return true;
  return TRACKING_WITH.some(([known, values]) => known.toLowerCase() === name.toLowerCase() && values.test(value));
}

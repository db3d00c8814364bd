import type { Renewal } from '#ui/renewal-context.ts';
import { DATA_KEY } from '#url/data-link.ts';

/** What the address of a page says besides the view. */
const BESIDE_THE_VIEW = [DATA_KEY, 'panels'];

/**
 * The page that is open, anew.
 *
 * @param present the query string of the present view
 */
export function renewalOf(present: () => string): Renewal {
  return {
    isOutdated,
    reload() {
      const address = addressAnew(window.location.href, present());
      if (address === window.location.href) window.location.reload();
      else window.location.replace(address);
    },
  };
}

/** The address at which the page opens with another view, whatever else stands in it. */
export function addressAnew(href: string, query: string): string {
  const url = new URL(href);
  const asked = new URLSearchParams(query);
  for (const key of BESIDE_THE_VIEW) {
    const value = url.searchParams.get(key);
    if (value !== null) asked.set(key, value);
  }
  url.search = asked.toString();
  return url.href;
}

/** The files of a build are named after their content: another build's page asks for others. */
async function isOutdated(): Promise<boolean> {
  try {
    const response = await fetch(window.location.pathname, { cache: 'no-store' });
    const page = await response.text();
    if (!response.ok || !page.includes('type="module"')) return false;
    return Array.from(document.querySelectorAll('script[src]'), (script) => script.getAttribute('src') ?? '').some(
      (src) => !page.includes(src),
    );
  } catch {
    return false;
  }
}

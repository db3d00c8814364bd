import { PARAMETERS } from './parameters.ts';

/** They stay as a page has them where a view leaves them open. */
const LOOK: readonly string[] = ['lang', 'theme'];

/**
 * The address of a page that shows the story, with a view in it. Of the query that the page's author gave it, everything
 * stays but another view: the data that it names, and what is no business of ours.
 *
 * @param page absolute
 * @param query of the view, without `?`
 */
export function viewOnPage(page: string, query: string): string {
  const url = new URL(page);
  const view = new URLSearchParams(query);
  const isOfView = (key: string) =>
    PARAMETERS.some((known) => known.key === key) && (!LOOK.includes(key) || view.has(key));
  const own = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isOfView(keyOf(pair)));
  url.search = [...own, query].filter((part) => part !== '').join('&');
  return url.href;
}

function keyOf(pair: string): string {
  return [...new URLSearchParams(pair).keys()][0] ?? '';
}

const SCHEMES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/** Calls back when the colours may have changed: the system's, or by an attribute of the page. Returns the end of it. */
export function watchColours(onChange: () => void): () => void {
  const queries = SCHEMES.map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] });
  // Where Dateline stands in an element of somebody's page, that element has the theme.
  observer.observe(document.body, { attributes: true, attributeFilter: ['data-theme'], subtree: true });
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
    observer.disconnect();
  };
}

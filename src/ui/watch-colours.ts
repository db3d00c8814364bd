const SCHEMES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/**
 * Calls back when the colours of an element may have changed: the system's, or by an attribute of the page or of the element
 * that Dateline stands in. Returns the end of it.
 */
export function watchColours(element: Element, onChange: () => void): () => void {
  const queries = SCHEMES.map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] });
  // Where Dateline stands in an element of somebody's page, that element has the theme; it may be behind a shadow root.
  const dressed = element.closest('.dateline');
  if (dressed !== null && dressed !== document.documentElement) {
    observer.observe(dressed, { attributes: true, attributeFilter: ['data-theme'] });
  }
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
    observer.disconnect();
  };
}

/** Calls back when the page is moved to a screen of another density, or zoomed. Returns the end of it. */
export function watchPixelRatio(onChange: () => void): () => void {
  let query: MediaQueryList | undefined;
  function watch() {
    query?.removeEventListener('change', changed);
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', changed);
  }
  function changed() {
    watch();
    onChange();
  }
  watch();
  return () => query?.removeEventListener('change', changed);
}

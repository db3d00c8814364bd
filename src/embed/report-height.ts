import { createSettledHeight } from './settled-height.ts';

/** Changes that follow each other sooner are told as one, ms. */
const SETTLE_MS = 60;

/**
 * Tells the height of an element whenever it has changed and stood still for a moment, in whole CSS pixels. Not while
 * something fills the screen, for the content is then as wide as that. Returns the end of it.
 */
export function reportHeight(content: HTMLElement, page: Window, tell: (height: number) => void): () => void {
  const settle = createSettledHeight();
  const { document } = page;
  let pending: number | undefined;

  function measure() {
    pending = undefined;
    if (document.fullscreenElement !== null) return;
    const height = settle(content.getBoundingClientRect().height, page.performance.now());
    if (height !== undefined) tell(height);
  }
  function measureSoon() {
    page.clearTimeout(pending);
    pending = page.setTimeout(measure, SETTLE_MS);
  }

  const observer = new ResizeObserver(measureSoon);
  observer.observe(content);
  document.addEventListener('fullscreenchange', measureSoon);
  return () => {
    page.clearTimeout(pending);
    observer.disconnect();
    document.removeEventListener('fullscreenchange', measureSoon);
  };
}

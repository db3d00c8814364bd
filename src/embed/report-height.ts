import { createSettledHeight } from './settled-height.ts';

/** Changes that follow each other sooner are told as one, ms. */
const SETTLE_MS = 60;
/** More changes in a row than this may look like a loop to the element, which then lets the frame only grow. */
const MOST_IN_A_ROW = 3;
/** After such a pause the element listens again (height-keeper.ts), ms. */
const PAUSE_MS = 1500;

/**
 * Tells the height of an element whenever it has changed and stood still for a moment, in whole CSS pixels. Not while
 * something fills the screen, for the content is then as wide as that. After many changes in a row the last is told again.
 * Returns the end of it.
 */
export function reportHeight(content: HTMLElement, page: Window, tell: (height: number) => void): () => void {
  const settle = createSettledHeight();
  const { document } = page;
  let pending: number | undefined;
  let pause: number | undefined;
  let inARow = 0;

  function measure() {
    pending = undefined;
    // biome-ignore lint/plugin: a frame's document is ours
    if (document.fullscreenElement !== null) return;
    const height = settle(content.getBoundingClientRect(), page.performance.now());
    if (height === undefined) return;
    tell(height);
    inARow += 1;
    page.clearTimeout(pause);
    pause = page.setTimeout(() => {
      if (inARow > MOST_IN_A_ROW) tell(height);
      inARow = 0;
    }, PAUSE_MS);
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
    page.clearTimeout(pause);
    observer.disconnect();
    document.removeEventListener('fullscreenchange', measureSoon);
  };
}

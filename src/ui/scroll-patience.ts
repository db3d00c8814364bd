/** A pause this long ends one scrolling and begins another, ms. */
const PAUSE_MS = 300;
/** Whoever scrolls this long in one place means something by it, ms: a page that merely goes past is gone by then. */
const PATIENCE_MS = 600;
/** After so many times it is no longer news. */
const MOST_HINTS = 3;

/**
 * Says when a reader who scrolls in vain deserves a hint: once per scrolling that lasts, and a few times in all.
 *
 * @returns a function to be told of each event's time in ms, which answers whether the hint is due or shown already
 */
export function createScrollPatience(): (time: number) => boolean {
  let since = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let hints = 0;
  let isShown = false;
  return (time) => {
    if (time - last > PAUSE_MS) {
      since = time;
      isShown = false;
    }
    last = time;
    if (!isShown && hints < MOST_HINTS && time - since >= PATIENCE_MS) {
      isShown = true;
      hints += 1;
    }
    return isShown;
  };
}

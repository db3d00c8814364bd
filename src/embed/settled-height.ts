/** Smaller changes are rounding: they are not worth a move of the text around the embed. In CSS pixels. */
const LEAST_CHANGE = 2;
/** Heights that are this far apart in time have nothing to do with each other, ms. */
const MEMORY_MS = 2000;
/** So often a height may come back within that time before it counts as a loop. */
const MOST_RETURNS = 2;
/** What changes so long after the width did is the content's own doing, ms. */
const WIDTH_ECHO_MS = 500;

/** Which of the heights that a content takes are worth telling. `undefined`: this one is not. */
export type SettledHeight = (
  size: { readonly width: number; readonly height: number },
  now: number,
) => number | undefined;

/**
 * Keeps a frame from being driven for ever by a page whose scroll bar comes and goes with it: heights that keep coming back
 * within two seconds, while the width changes, are a loop, in which the greatest stays. At one width a content takes
 * whatever height it likes: none of its lengths come from the frame's height. A content without height is not laid out and
 * tells nothing.
 */
export function createSettledHeight(): SettledHeight {
  let told: readonly { readonly height: number; readonly at: number }[] = [];
  let latest: number | undefined;
  let wide: number | undefined;
  let widthChanged = 0;
  return ({ width, height }, now) => {
    if (width !== wide) widthChanged = now;
    wide = width;
    const whole = Math.ceil(height);
    if (whole < 1 || (latest !== undefined && Math.abs(whole - latest) < LEAST_CHANGE)) return undefined;
    const memory = now - widthChanged > WIDTH_ECHO_MS ? 0 : MEMORY_MS;
    told = told.filter(({ at }) => now - at < memory);
    const returns = told.filter((known) => Math.abs(known.height - whole) < LEAST_CHANGE).length;
    if (returns >= MOST_RETURNS && latest !== undefined && whole < latest) {
      // As long as it goes on it is not forgotten.
      told = told.map((known) => ({ ...known, at: now }));
      return undefined;
    }
    told = [...told, { height: whole, at: now }];
    latest = whole;
    return whole;
  };
}

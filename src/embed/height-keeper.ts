/** Messages nearer together than this belong to one burst, in milliseconds. */
const BURST_GAP = 1000;
/** A panel that opens slowly reports some twenty heights; what reports more is a loop between frame and content. */
const MOST_CHANGES = 40;
/** Up, down, up, down within one burst: a loop as well. */
const MOST_TURNS = 3;

/** Answers with the height to give the frame, or `undefined` when it should stay as it is. */
export type HeightKeeper = (height: number, now: number) => number | undefined;

/**
 * Keeps a frame as high as its content says, in CSS pixels. Changes under 2 px are ignored, and so is a content without
 * height: it is not laid out. Content that depends on the frame's own height would drive it for ever: after too many
 * turns in a burst the frame only grows, and after too many changes it stays as it is, until the messages have paused. A
 * frame that meant it says its height again then.
 */
export function createHeightKeeper(): HeightKeeper {
  let kept = 0;
  let last = 0;
  let way = 0;
  let changes = 0;
  let turns = 0;
  return (height, now) => {
    if (now - last > BURST_GAP) way = changes = turns = 0;
    last = now;
    if (height < 1 || Math.abs(height - kept) < 2 || changes === MOST_CHANGES) return undefined;
    const before = way;
    way = Math.sign(height - kept);
    if (way + before === 0) turns += 1;
    if (turns >= MOST_TURNS && way < 0) return undefined;
    changes += 1;
    kept = height;
    return height;
  };
}

/** How often the element looks whether the frame has answered, in milliseconds. */
const LOOK_EVERY = 5000;
/** So many looks without an answer, before the frame's document has loaded and again after it, are a failure. */
const MOST_LOOKS = 6;

/**
 * Calls `giveUp` when the frame has not answered. Only time that the reader sees the embed counts: browsers do not run
 * what is off screen.
 *
 * @returns ends the watch
 */
export function watchFrame(frame: HTMLIFrameElement, giveUp: () => void): () => void {
  let looks = 0;
  frame.onload = () => {
    looks = 0;
  };
  const timer = setInterval(() => {
    looks = isSeen(frame) ? looks + 1 : 0;
    if (looks >= MOST_LOOKS) giveUp();
  }, LOOK_EVERY);
  return () => clearInterval(timer);
}

function isSeen(frame: HTMLIFrameElement): boolean {
  const { top, bottom, width } = frame.getBoundingClientRect();
  return !document.hidden && width > 0 && bottom > 0 && top < innerHeight;
}

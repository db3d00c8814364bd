/**
 * Tells of each touch whether one finger moves up or down, which is the page's scrolling. Which way a finger goes is decided by
 * its first move.
 */
export function makeFingerWay(): (event: TouchEvent) => boolean {
  let from: Touch | undefined;
  let isPages: boolean | undefined;
  return ({ type, touches }) => {
    if (type === 'touchstart') {
      [from] = touches.length === 1 ? [...touches] : [];
      isPages = undefined;
    }
    const [finger] = touches;
    if (type !== 'touchmove' || from === undefined || finger === undefined) return false;
    isPages ??= Math.abs(finger.clientY - from.clientY) > Math.abs(finger.clientX - from.clientX);
    return isPages;
  };
}

import { makeFingerWay } from './finger-way.ts';

/** Something done with a pointer, and whom to tell of it. */
interface HeldEvent {
  readonly event: Event;
  readonly to: EventTarget;
}

export type HeldGestures = HeldEvent[];

/** What window-zoom.ts and window-brush.ts act upon: the stage also zooms, and leaves up and down to the page. */
export type GestureArea = 'stage' | 'overview';

/** A press that has moved as far as this, in px, is a drag and will be no click; as in window-zoom.ts. */
const CLICK_DISTANCE = 4;

/**
 * Keeps what is done to an area before its gestures have come, with the way that the pointer takes meanwhile.
 *
 * @param held gets the events in their order; of the moves of a way only the first and the last
 * @returns the end of it
 */
export function holdGestures(
  element: Element & GlobalEventHandlers,
  area: GestureArea,
  held: HeldGestures,
): () => void {
  const listening = new AbortController();
  const options = { capture: true, passive: false, signal: listening.signal };
  const isPages = makeFingerWay();
  const hold = (event: Event, to: EventTarget) => {
    const isSame = (other: HeldEvent | undefined) => event.type.endsWith('move') && other?.event.type === event.type;
    if (isSame(held.at(-1)) && isSame(held.at(-2))) held.pop();
    held.push({ event, to });
  };
  const onTouch = (event: TouchEvent) => {
    hold(event, event.target ?? element);
    const isLeft = isPages(event) && area === 'stage';
    // As d3 will: else the browser takes the rest of the way for itself.
    if (event.type === 'touchmove' && event.cancelable && !isLeft) event.preventDefault();
  };
  const onMouse = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey) return;
    hold(event, event.target ?? element);
    if (event.type === 'mousedown') followMouse(event, hold, listening.signal);
  };
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    hold(event, event.target ?? element);
  };
  element.addEventListener('mousedown', onMouse, options);
  element.addEventListener('touchstart', onTouch, options);
  element.addEventListener('touchmove', onTouch, options);
  element.addEventListener('touchend', onTouch, options);
  element.addEventListener('touchcancel', onTouch, options);
  if (area === 'stage') {
    element.addEventListener('wheel', onWheel, options);
    element.addEventListener('dblclick', onMouse, options);
  }
  return () => listening.abort();
}

/** The way of a pressed mouse, wherever it goes: d3 listens to the window for it. */
function followMouse(press: MouseEvent, hold: (event: Event, to: EventTarget) => void, until: AbortSignal): void {
  const following = new AbortController();
  const options = { capture: true, signal: following.signal };
  until.addEventListener('abort', () => following.abort());
  window.addEventListener('mousemove', (event) => hold(event, window), options);
  window.addEventListener(
    'mouseup',
    (event) => {
      following.abort();
      hold(event, window);
      if (Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) >= CLICK_DISTANCE) skipClick();
    },
    options,
  );
}

/** The click that a browser makes of the end of a drag, if it does: in the same task. */
function skipClick(): void {
  const skipping = new AbortController();
  window.addEventListener('click', (event) => event.stopPropagation(), { capture: true, signal: skipping.signal });
  setTimeout(() => skipping.abort());
}

/** Does what has been kept, now that somebody listens. A press that is still down goes on from where it is. */
export function releaseGestures(element: Element, held: HeldGestures): void {
  for (const { event, to } of held.splice(0)) {
    // A mark may have been drawn anew meanwhile.
    const isGone = to instanceof Node && !element.contains(to);
    (isGone ? element : to).dispatchEvent(event);
  }
}

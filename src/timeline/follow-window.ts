import type { Store } from '#store/create-store.ts';
import { makeFrameRequest } from './frame-request.ts';

/** Calls back once per frame in which the window has moved, without a render; returns the end of it. */
export function followWindow(store: Store, follow: () => void): () => void {
  const request = makeFrameRequest(follow);
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.view.window !== previous.view.window) request.ask();
  });
  return () => {
    unsubscribe();
    request.cancel();
  };
}

/** Too quick to read, and slow enough to be no part of most frames. */
const LEISURE_MS = 150;

/**
 * The same for what costs a frame more than its news are worth, such as a native date field, whose inner fields the browser
 * lays out anew: at once, then at intervals while the window keeps moving, and once more when it has come to rest.
 */
export function followWindowAtLeisure(store: Store, follow: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late = false;
  function rest() {
    timer = undefined;
    if (late) show();
  }
  function show() {
    late = false;
    follow();
    timer = setTimeout(rest, LEISURE_MS);
  }
  const unfollow = followWindow(store, () => {
    if (timer === undefined) show();
    else late = true;
  });
  return () => {
    unfollow();
    clearTimeout(timer);
  };
}

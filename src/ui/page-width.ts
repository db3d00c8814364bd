import { useSyncExternalStore } from 'react';

/** Below this width a page is one column that scrolls; from it on, two of the window's height. In rem, so that large type gets one. */
const ONE_COLUMN = '(width < 56.25rem)';

/** Whether the page is one column, which a sheet may cover. */
export function isOneColumn(): boolean {
  return matchMedia(ONE_COLUMN).matches;
}

/** The same, followed while the window changes. */
export function useOneColumn(): boolean {
  return useSyncExternalStore(follow, isOneColumn);
}

function follow(onChange: () => void): () => void {
  const query = matchMedia(ONE_COLUMN);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

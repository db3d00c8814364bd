import { useDatelineStore } from '#store/store-context.ts';
import { useRested } from './use-rested.ts';

/** The rows of the list. While a window moves over a large table they stay as they were, so that a drag costs no list. */
export function useListed(): Uint32Array {
  return useRested(useDatelineStore().select.listed);
}

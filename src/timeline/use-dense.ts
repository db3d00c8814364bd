import { useDatelineStore } from '#store/store-context.ts';
import { useHeldFlag } from '#ui/use-held-flag.ts';

/** Whether the events are drawn as columns. A window that moves does not turn them back into marks until it rests. */
export function useDense(): boolean {
  const store = useDatelineStore();
  return useHeldFlag(() => ({
    read: () => store.select.timelineIsDense(store.getState()),
    watch: (hear) => store.onChange(({ type }) => hear(type === 'move-window')),
  }));
}

import { useDatelineStore } from '#store/store-context.ts';
import { useHeldFlag } from '#ui/use-held-flag.ts';

/** Whether events are counted rather than drawn. A window that moves does not make single symbols of them until it rests. */
export function useDense(): boolean {
  const store = useDatelineStore();
  return useHeldFlag(() => ({
    read: () => store.select.mapIsDense(store.getState()),
    watch: (hear) => store.onChange(({ type }) => hear(type === 'move-window')),
  }));
}

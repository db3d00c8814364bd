/** What a listener of each kind is told. */
export interface MountEvents {
  /** The query string of a view that has come to rest. */
  readonly view: string;
  /** The id of the event that has been selected, by whomever; `null` when none is any more. */
  readonly select: string | null;
}

export type MountListener<Type extends keyof MountEvents> = (detail: MountEvents[Type]) => void;

/** Who outside of a mount hears of what happens in it. */
export interface MountListeners {
  /** Adds a listener; returns its removal. One that comes while an event is selected is told of that a moment later. */
  readonly on: <Type extends keyof MountEvents>(type: Type, listener: MountListener<Type>) => () => void;
  readonly tell: <Type extends keyof MountEvents>(type: Type, detail: MountEvents[Type]) => void;
  readonly clear: () => void;
}

export function createMountListeners(): MountListeners {
  const listeners: { readonly [Type in keyof MountEvents]: Set<MountListener<Type>> } = {
    view: new Set(),
    select: new Set(),
  };
  /** What has been told and still holds; not the view, which whoever wants it asks for. */
  const standing: { [Type in keyof MountEvents]?: MountEvents[Type] } = {};
  return {
    on(type, listener) {
      listeners[type].add(listener);
      const told = standing[type];
      // Not at once: the listener may need its removal, which it has not been given yet.
      if (told != null)
        queueMicrotask(() => listeners[type].has(listener) && standing[type] === told && listener(told));
      return () => listeners[type].delete(listener);
    },
    tell(type, detail) {
      if (type === 'select') standing[type] = detail;
      for (const listener of [...listeners[type]]) listener(detail);
    },
    clear() {
      for (const each of Object.values(listeners)) each.clear();
    },
  };
}

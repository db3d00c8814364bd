import { useState, useSyncExternalStore } from 'react';

/** What a held flag is read from. */
export interface FlagSource {
  readonly read: () => boolean;
  /** Calls back after each change, and tells whether it is one step of a movement; returns the end of it. */
  readonly watch: (hear: (moves: boolean) => void) => () => void;
}

/** A movement has ended when no step of it has come for so long. */
const REST_MS = 150;

/**
 * A flag that goes up at once, and while something moves stays up until that has come to rest: what takes long to be put
 * in place of something else is put there once.
 *
 * @param makeSource called once
 */
export function useHeldFlag(makeSource: () => FlagSource): boolean {
  const [held] = useState(() => holdFlag(makeSource()));
  return useSyncExternalStore(held.subscribe, held.read);
}

function holdFlag({ read, watch }: FlagSource) {
  let flag = read();
  let rest: ReturnType<typeof setTimeout> | undefined;
  return {
    read: () => flag,
    subscribe(tell: () => void) {
      const settle = () => {
        flag = read() || (flag && rest !== undefined);
        tell();
      };
      const stop = watch((moves) => {
        if (moves) {
          clearTimeout(rest);
          rest = setTimeout(() => {
            rest = undefined;
            settle();
          }, REST_MS);
        }
        settle();
      });
      settle();
      return () => {
        stop();
        clearTimeout(rest);
        rest = undefined;
      };
    },
  };
}

import type { HostMessage } from './protocol.ts';

/** Nothing is shown more often than a screen can show it, in ms. */
const LEAST_REST_MS = 16;
/** What showing a message takes leaves this many times as long for everything else, a reader's clicks among it. */
const REST_PER_COST = 4;

export interface Turns {
  readonly take: (message: HostMessage) => void;
  readonly end: () => void;
}

/**
 * Obeys what comes alone at once. Of what comes faster than it can be shown the last of each kind is obeyed when its turn
 * comes, so that a host page that never stops leaves the reader the frame, and shows what it said last.
 *
 * @param now a clock, in ms
 */
export function obeyInTurn(now: () => number, obey: (message: HostMessage) => void): Turns {
  const waiting = new Map<HostMessage['type'], HostMessage>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function rest(began: number) {
    timer = setTimeout(
      () => {
        timer = undefined;
        if (waiting.size > 0) obeyWaiting();
      },
      Math.max(LEAST_REST_MS, REST_PER_COST * (now() - began)),
    );
  }

  function obeyWaiting() {
    // A task later, since what follows from a message is part of its cost.
    timer = setTimeout(rest, 0, now());
    const messages = [...waiting.values()];
    waiting.clear();
    for (const message of messages) obey(message);
  }

  return {
    take(message) {
      const together = joined(waiting.get(message.type), message);
      // Behind what came before it.
      waiting.delete(message.type);
      waiting.set(message.type, together);
      if (timer === undefined) obeyWaiting();
    },
    end() {
      clearTimeout(timer);
      waiting.clear();
    },
  };
}

/** A look may be said in parts; everything else is said anew each time. */
function joined(before: HostMessage | undefined, message: HostMessage): HostMessage {
  return before?.type === 'set-look' && message.type === 'set-look' ? { ...before, ...message } : message;
}

import { type FrameMessage, type HostMessage, parseFrameMessage, sealed } from './protocol.ts';

/** What the host page has to say, of each kind only the last. */
export type Outbox = Map<HostMessage['type'], HostMessage>;
/** What the frame said since the last look, of each kind only the last, in the order in which it came. */
export type Inbox = ReadonlyMap<FrameMessage['type'], FrameMessage>;

/** A view says everything about the selection, too, so it comes before one that was chosen later. */
const ORDER: readonly HostMessage['type'][] = ['set-look', 'set-view', 'select'];

/** The messages to and from one frame. */
export interface FrameLink {
  /** Says what is in the outbox with the next animation frame. */
  readonly flush: () => void;
  readonly close: () => void;
}

/**
 * Listens to this frame only, and to its origin only. However many messages come, `receive` is called once in an
 * animation frame.
 *
 * @param origin of the frame; `'null'` when it is opaque, as in a sandbox
 * @param receive answers whether the frame listens; what is in the outbox waits until it does
 */
export function linkFrame(
  frame: HTMLIFrameElement,
  origin: string,
  outbox: Outbox,
  receive: (inbox: Inbox) => boolean,
): FrameLink {
  const inbox = new Map<FrameMessage['type'], FrameMessage>();
  let pending: number | undefined;

  function exchange(): void {
    pending = undefined;
    const received = new Map(inbox);
    inbox.clear();
    if (!receive(received)) return;
    for (const type of ORDER) {
      const message = outbox.get(type);
      // An opaque origin cannot be named.
      if (message) frame.contentWindow?.postMessage(sealed(message), origin === 'null' ? '*' : origin);
    }
    outbox.clear();
  }

  function schedule(): void {
    pending ??= requestAnimationFrame(exchange);
  }

  function listen(event: MessageEvent<unknown>): void {
    const isFromFrame = event.source !== null && event.source === frame.contentWindow && event.origin === origin;
    const message = isFromFrame ? parseFrameMessage(event.data) : undefined;
    if (!message) return;
    inbox.delete(message.type);
    inbox.set(message.type, message);
    schedule();
  }

  addEventListener('message', listen);
  return {
    flush: schedule,
    close: () => {
      removeEventListener('message', listen);
      cancelAnimationFrame(pending ?? 0);
    },
  };
}

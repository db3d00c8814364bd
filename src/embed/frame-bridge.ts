import { obeyInTurn } from './obey-in-turn.ts';
import { type FrameMessage, type HostMessage, type PanelName, parseHostMessage, sealed } from './protocol.ts';
import { reportHeight } from './report-height.ts';

/** What the host page can ask of the story in the frame. Queries are without `?`. */
export interface Framed {
  readonly ready: Promise<void>;
  readonly getView: () => string;
  readonly setView: (query: string) => void;
  readonly select: (event: string | null) => void;
  readonly setLook: (look: { readonly theme?: string | null; readonly lang?: string | null }) => void;
  readonly setPanels: (panels: readonly PanelName[]) => void;
  readonly onView: (listener: (query: string) => void) => () => void;
  readonly onSelect: (listener: (event: string | null) => void) => () => void;
}

/**
 * Connects the frame with the page that it stands in. Hears nobody but the parent window, and of that only messages of the
 * protocol; of what comes faster than it can be shown the last is. Without a parent nothing happens.
 *
 * Answers go to any origin (`*`): the frame cannot know its parent's before it has heard from it, a page may withhold its
 * address (`no-referrer`) or have none (`sandbox`), and there is nothing in them that the parent does not know from the
 * address that it gave the frame, or the reader did not do under its eyes.
 *
 * @param content the element whose height is the frame's
 * @returns the end of it
 */
export function bridgeFrame(page: Window, content: HTMLElement, framed: Framed): () => void {
  const { parent } = page;
  if (parent === page) return () => undefined;
  const turns = obeyInTurn(
    () => page.performance.now(),
    (message) => obey(framed, message),
  );

  const post = (message: FrameMessage) => parent.postMessage(sealed(message), '*');

  function hear({ source, data }: MessageEvent<unknown>) {
    if (source !== parent) return;
    const message = parseHostMessage(data);
    if (message !== undefined) turns.take(message);
  }
  page.addEventListener('message', hear);
  const ends = [
    framed.onView((query) => post({ type: 'view', query })),
    framed.onSelect((event) => post({ type: 'select', event })),
    reportHeight(content, page, (height) => post({ type: 'height', height })),
  ];
  framed.ready.then(
    () => post({ type: 'ready', query: framed.getView() }),
    // The frame itself tells the reader why there is nothing to see.
    () => undefined,
  );
  return () => {
    page.removeEventListener('message', hear);
    turns.end();
    for (const end of ends) end();
  };
}

function obey(framed: Framed, message: HostMessage): void {
  switch (message.type) {
    case 'set-view':
      framed.setView(message.query);
      return;
    case 'select':
      framed.select(message.event);
      return;
    case 'set-look': {
      const { theme, lang, panels } = message;
      framed.setLook({ ...(theme !== undefined && { theme }), ...(lang !== undefined && { lang }) });
      if (panels !== undefined) framed.setPanels(panels);
      return;
    }
  }
}

import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { pageLinks } from '#store/page-links.ts';
import { keepFocus } from '#ui/keep-focus.ts';
import { queryOf } from '#url/follow-query.ts';
import { lookAlone, readLook } from '#url/look-link.ts';
import { openLink } from '#url/open-link.ts';
import { App } from './App.tsx';
import { applyTheme } from './apply-theme.ts';
import { type AwaitedStore, awaitStore } from './awaited-store.ts';
import { followStore } from './follow-store.ts';
import type { Hosting, Layout } from './hosting.ts';
import { createMountListeners, type MountListeners } from './mount-events.ts';
import { dressForHost, type HostLook, selectForHost } from './obey-host.ts';
import type { Opening, ShippedStory } from './opening.ts';
import { renewalOf } from './renewal.ts';
import { type Settleable, settleable } from './settleable.ts';

export interface StoryMountOptions {
  /** Empty or not: what is in it gives way to the story. Gets `data-ready` once every view has painted. */
  readonly container: HTMLElement;
  /** Whether the document is ours, with its title, language and landmarks, or only the element is. */
  readonly place: 'document' | 'element';
  /** Of the text around: a BCP 47 tag, or nothing. */
  readonly languageAround?: string | undefined;
  readonly opening: () => Opening;
  /** `null` where no story ships along. */
  readonly shipped: ShippedStory | null;
  readonly layout: Layout;
  /** Whether the browser's address and history follow the view. */
  readonly bindUrl: boolean;
  /** The absolute address under which a reader finds a view. */
  readonly addressOf: (query: string) => string;
  readonly around?: Hosting['around'];
  /** Whether data comes in without a word as long as nothing is wrong with it. */
  readonly isQuiet?: boolean;
  /** The language of the story that the page was delivered with in full, if it was. */
  readonly delivered?: string | null;
}

/** A story in its place, as its host sees it. */
export interface StoryMount {
  /** Fulfilled once every view has painted; rejected when there is no story to show; never settled after `dispose`. */
  readonly ready: Promise<void>;
  /** The query string of the present view, without `?`. */
  readonly getView: () => string;
  readonly setView: (query: string) => void;
  readonly select: (event: string | null) => void;
  readonly setLook: (look: HostLook) => void;
  readonly setLayout: (layout: Layout) => void;
  readonly on: MountListeners['on'];
  readonly dispose: () => void;
}

/** The one composition of Dateline, wherever it stands. What is asked of it before there is a story is done then. */
export function mountStory(options: StoryMountOptions): StoryMount {
  const { container } = options;
  const listeners = createMountListeners();
  const awaited = awaitStore();
  const ready = settleable();
  const hosting = hostingOf(options, { listeners, awaited, ready });
  applyTheme(hosting.dressed, readLook(hosting.present()).theme);
  const root = createRoot(container);
  const letFocusGo = keepFocus(container);
  const render = (layout: Layout) => root.render(<App hosting={hosting} layout={layout} />);
  render(options.layout);

  return {
    ready: ready.promise,
    getView: hosting.present,
    setView: (query) => awaited.whenThere((store) => openLink(store, query)),
    select: (event) => awaited.whenThere((store) => selectForHost(store, event)),
    setLook: (look) => awaited.whenThere((store) => dressForHost(store, look)),
    setLayout: render,
    on: listeners.on,
    dispose() {
      letFocusGo();
      container.removeAttribute('data-ready');
      awaited.forget();
      listeners.clear();
      // Where React itself calls, as it ends an effect of the host's, it does not end a root of its own at once.
      queueMicrotask(() => root.unmount());
    },
  };
}

/** What a mount is made of. */
interface MountParts {
  readonly listeners: MountListeners;
  readonly awaited: AwaitedStore;
  readonly ready: Settleable;
}

function hostingOf(options: StoryMountOptions, { listeners, awaited, ready }: MountParts): Hosting {
  const { container, place, opening, shipped, bindUrl, addressOf } = options;
  const ownsDocument = place === 'document';
  const firstQuery = queryOfOpening(opening());
  const present = () => {
    const store = awaited.now();
    return store === undefined ? firstQuery : queryOf(store);
  };
  return {
    dressed: ownsDocument ? document.documentElement : container,
    languageAround: options.languageAround ?? '',
    opening,
    shipped,
    landmark: ownsDocument ? 'main' : 'div',
    around: options.around ?? plain,
    links: pageLinks(() => addressOf(present())),
    renewal: ownsDocument ? renewalOf(present) : null,
    isQuiet: options.isQuiet ?? false,
    present,
    follow(store, { origin }) {
      const end = followStore(store, origin, { listeners, ownsDocument, bindUrl });
      const { event } = store.getState().view;
      // A frame's host knows what it opened the frame with.
      if (!ownsDocument && event !== null) listeners.tell('select', event);
      awaited.come(store);
      return () => {
        awaited.go();
        end();
      };
    },
    onReady() {
      container.setAttribute('data-ready', '');
      if (ownsDocument) performance.mark('dateline:ready');
      ready.fulfil();
    },
    whenReady: ready.promise,
    paper: ownsDocument ? { root: container, delivered: options.delivered ?? null } : null,
    onFailed: (reason) => ready.reject(new Error(reason)),
  };
}

/** What a link asks for until there is a story; of one whose data is not to be had here, only the look. */
function queryOfOpening(first: Opening): string {
  const search = first.kind === 'not-allowed' ? lookAlone(first.search) : first.search;
  return search.replace(/^\?/, '');
}

function plain(content: ReactNode): ReactNode {
  return content;
}

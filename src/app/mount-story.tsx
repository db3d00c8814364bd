import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { eventId } from '#model/id.ts';
import { LANGUAGES } from '#model/language.ts';
import { THEMES } from '#model/view.ts';
import type { Store } from '#store/create-store.ts';
import { pageLinks } from '#store/page-links.ts';
import { bindHistory } from '#url/bind-history.ts';
import { followQuery, queryOf } from '#url/follow-query.ts';
import { lookAlone, readLook } from '#url/look-link.ts';
import { openLink } from '#url/open-link.ts';
import { App } from './App.tsx';
import { applyTheme } from './apply-theme.ts';
import type { Hosting, Layout } from './hosting.ts';
import { nameDocument } from './name-document.ts';
import type { Opening, ShippedStory } from './opening.ts';
import type { Story } from './story.ts';

export interface StoryMountOptions {
  /** Empty or not: what is in it gives way to the story. Gets `data-ready` once every view has painted. */
  readonly container: HTMLElement;
  /** Whether the document is ours, with its title, language and landmarks, or only the element is. */
  readonly place: 'document' | 'element';
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

/** What a listener of each kind is told. */
export interface MountEvents {
  /** The query string of a view that has come to rest. */
  readonly view: string;
  /** The id of the event that has been selected, by whomever; `null` when none is any more. */
  readonly select: string | null;
}

export type MountListener<Type extends keyof MountEvents> = (detail: MountEvents[Type]) => void;

/** A story in its place, as its host sees it. */
export interface StoryMount {
  /** Fulfilled once every view has painted; rejected when there is no story to show. */
  readonly ready: Promise<void>;
  /** The query string of the present view, without `?`. */
  readonly getView: () => string;
  readonly setView: (query: string) => void;
  readonly select: (event: string | null) => void;
  /** `null`: the browser's. Unknown names count as `null`. */
  readonly setLook: (look: { readonly theme?: string | null; readonly lang?: string | null }) => void;
  readonly setLayout: (layout: Layout) => void;
  readonly on: <Type extends keyof MountEvents>(type: Type, listener: MountListener<Type>) => () => void;
  readonly dispose: () => void;
}

/** The one composition of Dateline, wherever it stands. What is asked of it before there is a story is done then. */
export function mountStory(options: StoryMountOptions): StoryMount {
  const {
    container,
    place,
    opening,
    shipped,
    bindUrl,
    addressOf,
    around = plain,
    isQuiet = false,
    delivered = null,
  } = options;
  const dressed = place === 'document' ? document.documentElement : container;
  const listeners: { readonly [Type in keyof MountEvents]: Set<MountListener<Type>> } = {
    view: new Set(),
    select: new Set(),
  };
  const ready = settleable();
  let store: Store | undefined;
  let waiting: readonly ((store: Store) => void)[] = [];
  let { layout } = options;

  const first = opening();
  const firstSearch = first.kind === 'not-allowed' ? lookAlone(first.search) : first.search;
  applyTheme(dressed, readLook(firstSearch).theme);

  function whenStory(act: (store: Store) => void): void {
    if (store === undefined) waiting = [...waiting, act];
    else act(store);
  }

  function follow(next: Store, { origin }: Story): () => void {
    store = next;
    // In somebody else's page the data is the page's own, whatever its address says.
    const data = place === 'document' && origin?.kind === 'url' ? origin.url : null;
    const ends = [
      followQuery(next, (query) => tell(listeners.view, query)),
      next.subscribe(({ view }, { view: before }) => {
        if (view.event !== before.event) tell(listeners.select, view.event);
      }),
      ...(bindUrl ? [bindHistory(next, window, data)] : []),
      ...(place === 'document' ? [nameDocument(next)] : []),
    ];
    const acts = waiting;
    waiting = [];
    for (const act of acts) act(next);
    return () => {
      store = undefined;
      for (const end of ends) end();
    };
  }

  const present = () => (store === undefined ? firstSearch.replace(/^\?/, '') : queryOf(store));
  const hosting: Hosting = {
    ...{ dressed, opening, shipped, around, follow, isQuiet },
    landmark: place === 'document' ? 'main' : 'div',
    whenReady: ready.promise,
    present,
    paper: place === 'document' ? { root: container, delivered } : null,
    links: pageLinks(() => addressOf(present())),
    onReady() {
      container.setAttribute('data-ready', '');
      if (place === 'document') performance.mark('dateline:ready');
      ready.fulfil();
    },
    onFailed: (reason) => ready.reject(new Error(reason)),
  };
  const root = createRoot(container);
  const render = () => root.render(<App hosting={hosting} layout={layout} />);
  render();

  return {
    ready: ready.promise,
    getView: present,
    setView: (query) => whenStory((to) => openLink(to, query)),
    select: (event) =>
      whenStory(({ dispatch }) =>
        dispatch(event === null ? { type: 'clear-selection' } : { type: 'select-event', event: eventId(event) }),
      ),
    setLook: ({ theme, lang }) =>
      whenStory(({ dispatch }) => {
        if (theme !== undefined)
          dispatch({ type: 'set-theme', theme: THEMES.find((known) => known === theme) ?? null });
        if (lang === undefined) return;
        dispatch({ type: 'set-language', language: LANGUAGES.find((known) => known === lang) ?? null });
      }),
    setLayout(next) {
      layout = next;
      render();
    },
    on(type, listener) {
      listeners[type].add(listener);
      return () => listeners[type].delete(listener);
    },
    dispose() {
      root.unmount();
      container.removeAttribute('data-ready');
      waiting = [];
      listeners.view.clear();
      listeners.select.clear();
      ready.reject(new Error('The story was disposed of before it was ready.'));
    },
  };
}

function plain(content: ReactNode): ReactNode {
  return content;
}

function tell<Detail>(listeners: ReadonlySet<(detail: Detail) => void>, detail: Detail): void {
  for (const listener of [...listeners]) listener(detail);
}

/** A promise that nobody has to listen to, settled once. */
function settleable() {
  let fulfil: () => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<void>((onFulfilled, onRejected) => {
    fulfil = onFulfilled;
    reject = onRejected;
  });
  promise.catch(() => undefined);
  return { promise, fulfil, reject };
}

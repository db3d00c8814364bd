import { coarseUrl } from 'virtual:dateline-basemap';
import { parsePanels } from '#embed/protocol.ts';
import { loadBasemap } from '#map/load-basemap.ts';
import { viewOnPage } from '#url/view-on-page.ts';
import { EmbedView, loadMapPanel } from './EmbedView.tsx';
import { DEFAULT_PANELS } from './embed-arrangement.ts';
import { makePlace } from './mount-place.ts';
import { mountStory } from './mount-story.tsx';
import type { Opening } from './opening.ts';
import './theme.css';
import './base.css';
import '#ui/ui.css';
import '#ui/late.css';
import '#panels/panels.css';
import './embed.css';
import './mount.css';

// The types of this file are published as they stand here: they name nothing of any other file.

/** The parts of an embed. */
export type DatelinePanel = 'timeline' | 'map' | 'card' | 'list' | 'tellings';

export interface DatelineOptions {
  /**
   * The story: the address of a JSON file or a table (CSV, TSV), relative to the page, or an object of the form that
   * docs/data-format.md describes. It is checked as any other; faults are told to the reader, and the rest is shown.
   */
  readonly data: string | URL | object;
  /** What is shown first: the query string of a link (`event=rally-villepinte&from=2018-06`), with or without `?`. */
  readonly view?: string;
  /** What shows, in this order. Default: timeline, map, card. */
  readonly panels?: readonly DatelinePanel[];
  /**
   * Whether the page's address and history follow the view, and open it when the page is opened; the page's query string is
   * then Dateline's alone. For one mount of a page at most. Default: `false`.
   */
  readonly bindUrl?: boolean;
  /**
   * Whether the story stands in a shadow root: the page's rules end there, and the site adapts it by the custom properties
   * `--dateline-…` and by `::part()`. Without, the page's rules reach in, and the page has to have the stylesheet of the package. Default:
   * `true`.
   */
  readonly shadow?: boolean;
  /**
   * The address of a page that shows the story in full; a link to it stands in the footer, with the view added to the query
   * that it has, such as `?data=stories/villepinte.json`.
   */
  readonly fullPage?: string | URL;
}

/** What listeners are told. */
export interface DatelineEvents {
  /** The query string of a view that has come to rest, whoever changed it. */
  readonly view: string;
  /**
   * The id of the event that has been selected, by whomever or by the view that the story opened with; `null` when none is any
   * more. A listener that is added while an event is selected is told of it.
   */
  readonly select: string | null;
}

/** A story in an element of the page. */
export interface Dateline {
  /**
   * Fulfilled once timeline and map have painted; rejected with an Error when the story cannot be shown. Stays open when the
   * mount is disposed of before, so that nobody has to catch what they wanted.
   */
  readonly ready: Promise<void>;
  /** The query string of the present view, without `?`: `''` for the default view. */
  readonly getView: () => string;
  /**
   * Shows a view; what the query does not name takes its default, but for language and theme, which stay. Never throws: a
   * bad value keeps its default and the reader is told. Before the story is there it is done as soon as it is.
   */
  readonly setView: (query: string) => void;
  /** Adds a listener; returns its removal. */
  readonly on: <Type extends keyof DatelineEvents>(
    type: Type,
    listener: (detail: DatelineEvents[Type]) => void,
  ) => () => void;
  /**
   * Empties the element and ends everything: listeners, timers, Workers. May be called at any moment, in the cleanup of a React
   * effect too. Calling it again does nothing.
   */
  readonly dispose: () => void;
}

const taken = new WeakSet<HTMLElement>();

/**
 * Puts a story into an element of the page, beside what is in it. Several on a page know nothing of each other.
 *
 * ```ts
 * const dateline = mount(element, { data: '/stories/villepinte.json', view: 'event=rally-villepinte', bindUrl: false });
 * await dateline.ready;
 * dateline.on('select', (event) => console.log(event));
 * ```
 *
 * @throws Error when something is mounted on the element already
 */
export function mount(element: HTMLElement, options: DatelineOptions): Dateline {
  if (taken.has(element)) throw new Error('Dateline is mounted on this element already. Dispose of that mount first.');
  taken.add(element);
  const { bindUrl = false, shadow = true, fullPage } = options;
  let isDisposed = false;
  const panels = parsePanels(options.panels) ?? DEFAULT_PANELS;
  const { container, remove } = makePlace(element, shadow);
  if (panels.includes('map')) Promise.all([loadBasemap(coarseUrl), loadMapPanel()]).catch(() => undefined);
  const addressOf = (query: string) =>
    fullPage === undefined ? window.location.href : viewOnPage(new URL(fullPage, document.baseURI).href, query);
  const { ready, getView, setView, on, dispose } = mountStory({
    ...{ container, bindUrl, addressOf },
    place: 'element',
    languageAround: element.closest<HTMLElement>('[lang]')?.lang,
    isQuiet: true,
    opening: () => openingOf(options),
    shipped: null,
    layout: (parts) => (
      <EmbedView
        {...parts}
        panels={panels}
        place="element"
        addressOf={fullPage === undefined ? null : addressOf}
        screen={container}
      />
    ),
  });
  return {
    ...{ ready, getView, setView, on },
    dispose() {
      if (isDisposed) return;
      isDisposed = true;
      dispose();
      remove();
      taken.delete(element);
    },
  };
}

function openingOf({ data, view = '', bindUrl }: DatelineOptions): Opening {
  const search = bindUrl && window.location.search !== '' ? window.location.search : view;
  if (typeof data === 'string' || data instanceof URL) {
    return { kind: 'data', source: { kind: 'url', url: new URL(data, document.baseURI).href }, search };
  }
  // By the one door for data: a file that the page brings along.
  const file = new File([JSON.stringify(data)], 'data.json', { type: 'application/json' });
  return { kind: 'data', source: { kind: 'host', file }, search };
}

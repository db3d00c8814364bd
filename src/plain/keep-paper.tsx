import { coarseUrl } from 'virtual:dateline-basemap';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { Locale } from '#i18n/locale.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { type Basemap, loadBasemap } from '#map/load-basemap.ts';
import type { SourceLookup } from '#model/dataset.ts';
import type { DataOrigin } from '#model/import-report.ts';
import { defaultView } from '#model/view.ts';
import { tableOf } from '#query/event-table.ts';
import { cssPx } from '#scene/css-px.ts';
import { createStore, type Store } from '#store/create-store.ts';
import { MOST_MARKS } from '#store/select.ts';
import type { AskSources } from '#store/sources-context.ts';
import { StoreContext } from '#store/store-context.ts';
import { PaperList, type PaperPictures, PaperStory } from './PaperStory.tsx';
import { plainMap, plainTimeline, wholeStory } from './plain-pictures.tsx';
import '#map/map.css';
import '#timeline/timeline.css';
import './plain.css';

/** A story of more events goes on paper as far as it is in sight, up to so many: some two hundred pages. */
const MOST_PRINTED = 2000;

/** The story that is on the screen. */
export interface PaperSubject {
  readonly store: Store;
  readonly locale: Locale;
  readonly origin: DataOrigin | null;
  readonly askSources: AskSources;
}

interface Ready extends Omit<PaperSubject, 'askSources'> {
  readonly sources: SourceLookup;
  readonly basemap: Basemap | null;
}

/**
 * Puts the whole story into the document for `beforeprint`, and takes it out afterwards. All that it needs is fetched
 * here, since what is not in the document at the end of that event is not on paper.
 *
 * Two ways out, as print.css knows them:
 *
 * ```text
 *  #story            the whole story …              #root            the live views stay …
 *  #root (hidden)    … in place of the live views   #paper           … and what is below them
 * ```
 *
 * The second one is for stories too large to be drawn mark by mark, and for frames: what a frame has at its top is also what
 * the page around it prints.
 *
 * @param root where the live views are
 * @param signal the end of it
 */
export async function keepPaper(root: HTMLElement, subject: PaperSubject, signal: AbortSignal): Promise<void> {
  const { askSources, ...rest } = subject;
  const [sources, basemap] = await Promise.all([askSources(), loadBasemap(coarseUrl).catch(() => null)]);
  if (signal.aborted) return;
  const ready: Ready = { ...rest, sources, basemap };
  let paper: { readonly box: HTMLElement; readonly content: Root } | undefined;

  function lay(): void {
    // Printed already: the story that the page was delivered with.
    if (paper !== undefined || document.getElementById('story') !== null) return;
    const box = document.createElement('div');
    const content = createRoot(box);
    paper = { box, content };
    const { element, isWhole } = onPaper(ready);
    flushSync(() => content.render(<LocaleContext value={ready.locale}>{element}</LocaleContext>));
    const replaces = isWhole && window.parent === window;
    box.id = replaces ? 'story' : 'paper';
    if (!isWhole) box.dataset.paper = 'list';
    if (replaces) root.before(box);
    else root.after(box);
  }

  function clear(): void {
    paper?.content.unmount();
    paper?.box.remove();
    paper = undefined;
  }

  window.addEventListener('beforeprint', lay, { signal });
  window.addEventListener('afterprint', clear, { signal });
  signal.addEventListener('abort', clear);
}

function onPaper(ready: Ready): { readonly element: ReactNode; readonly isWhole: boolean } {
  const { store, origin, sources } = ready;
  const { dataset, view } = store.getState();
  const longest = Math.max(...dataset.accounts.map(({ id }) => tableOf(dataset, id).columns.length));
  if (longest > MOST_MARKS) {
    const listed = store.select.listed(store.getState());
    const isCut = longest > MOST_PRINTED;
    const rows = isCut ? listed.subarray(0, MOST_PRINTED) : null;
    const list = <PaperList sources={sources} rows={rows} total={isCut ? listed.length : longest} />;
    return { element: <StoreContext value={store}>{list}</StoreContext>, isWhole: false };
  }
  // As the story opens, whatever the reader has filtered; told as the reader has it told.
  const opened = createStore(dataset, { ...defaultView(dataset), account: view.account });
  return {
    element: (
      <StoreContext value={opened}>
        <PaperStory origin={origin} pictures={picturesOf(opened, ready)} sources={sources} />
      </StoreContext>
    ),
    isWhole: true,
  };
}

/** In the sizes in which print.css shows them. */
function picturesOf(store: Store, { locale, basemap }: Ready): PaperPictures {
  const size = (width: number, height: number) => ({ width: cssPx(width), height: cssPx(height) });
  const { dataset } = store.getState();
  return {
    timeline: plainTimeline(store, locale, size(760, 620), 'paper'),
    whole: plainTimeline(wholeStory(dataset), locale, size(1000, 900), 'paper-all'),
    map: plainMap(store, locale, size(760, 380), [160, 90], basemap),
  };
}

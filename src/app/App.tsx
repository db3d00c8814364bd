import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo } from 'react';
import { LocaleContext } from '#i18n/locale-context.ts';
import { DropZone } from '#panels/DropZone.tsx';
import { createStore } from '#store/create-store.ts';
import { SourcesContext } from '#store/sources-context.ts';
import { StoreContext } from '#store/store-context.ts';
import { bindHistory } from '#url/bind-history.ts';
import { applyTheme } from './apply-theme.ts';
import { Explorer } from './Explorer.tsx';
import type { Story } from './story.ts';
import { type PageLanguage, usePageLanguage } from './use-language.ts';
import { useStory } from './use-story.ts';
import { useTextSearch } from './use-text-search.ts';
import { followLanguage, useToldStory } from './use-told-story.ts';

const ImportStatus = lazy(() =>
  import('./ImportStatus.tsx').then(({ ImportStatus: component }) => ({ default: component })),
);

/** From nothing to a story on the page, and from there to another one that the reader brings along. */
export function App({ root }: { readonly root: HTMLElement }) {
  const { locale, show } = usePageLanguage();
  const { messages } = locale;
  const { shown: found, importing, outcome, start, openFiles, dismissOutcome } = useStory();
  const shown = useToldStory(found, show);
  const isBusy = importing !== null || outcome !== null;
  return (
    <LocaleContext value={locale}>
      <DropZone onFiles={openFiles}>
        {isBusy && (
          <Suspense>
            <ImportStatus importing={importing} outcome={outcome} onDismiss={dismissOutcome} />
          </Suspense>
        )}
        {shown.status === 'waiting' && <Waiting>{<p role="status">{messages.app.loading()}</p>}</Waiting>}
        {shown.status === 'failed' && (
          <Waiting>
            <p role="alert">{messages.app.loadFailed(shown)}</p>
            <button type="button" className="button" onClick={() => void start()}>
              {messages.app.retry()}
            </button>
          </Waiting>
        )}
        {shown.status === 'shown' && (
          <Mounted key={storyKey(shown.story)} story={shown.story} root={root} show={show} onFiles={openFiles} />
        )}
      </DropZone>
    </LocaleContext>
  );
}

let stories = 0;
const keys = new WeakMap<Story, number>();

/** Another story is another mount, with a store of its own; nothing of the old one lives on in it. */
function storyKey(story: Story): number {
  const key = keys.get(story) ?? ++stories;
  keys.set(story, key);
  return key;
}

function Waiting({ children }: { readonly children: ReactNode }) {
  return <main className="app-waiting">{children}</main>;
}

interface MountedProps {
  readonly story: Story;
  readonly root: HTMLElement;
  readonly show: PageLanguage['show'];
  readonly onFiles: (files: readonly File[]) => void;
}

function Mounted({ story, root, show, onFiles }: MountedProps) {
  const { origin, askSources } = story;
  const store = useMemo(() => createStore(story.dataset, story.view, story.notices), [story]);
  useEffect(
    function keepAddressInStep() {
      return bindHistory(store, window, origin?.kind === 'url' ? origin.url : null);
    },
    [store, origin],
  );
  useEffect(() => followLanguage(store, story, show), [store, story, show]);
  useTextSearch(store, askSources);
  useEffect(
    function dressPage() {
      const dress = () => {
        const { dataset, view } = store.getState();
        document.title = `${dataset.title} – Dateline`;
        applyTheme(view.theme);
      };
      dress();
      return store.subscribe(dress);
    },
    [store],
  );
  const onReady = useCallback(() => {
    root.setAttribute('data-ready', '');
    performance.mark('dateline:ready');
  }, [root]);
  return (
    <StoreContext value={store}>
      <SourcesContext value={askSources}>
        <Explorer origin={origin} onReady={onReady} onFiles={onFiles} />
      </SourcesContext>
    </StoreContext>
  );
}

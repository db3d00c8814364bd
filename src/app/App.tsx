import { type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { LocaleContext } from '#i18n/locale-context.ts';
import { StoryLanguageContext } from '#i18n/story-text.ts';
import { latePart } from '#model/late-part.ts';
import { createStore } from '#store/create-store.ts';
import { type PageLinks, PageLinksContext, withoutLinks } from '#store/page-links.ts';
import { SourcesContext } from '#store/sources-context.ts';
import { StoreContext, useValue } from '#store/store-context.ts';
import { DateReaderContext } from '#timeline/date-reader-context.ts';
import { lateComponent } from '#ui/late-component.tsx';
import { RenewalContext } from '#ui/renewal-context.ts';
import { applyTheme } from './apply-theme.ts';
import { foreignOrigin } from './foreign-origin.ts';
import type { Hosting, Layout, LayoutParts } from './hosting.ts';
import { rehearseFilter } from './rehearse-filter.ts';
import type { Story } from './story.ts';
import { useFailureWords } from './story-failure.ts';
import type { ImportOutcome } from './use-import.ts';
import { type PageLanguage, usePageLanguage } from './use-language.ts';
import { usePaper } from './use-paper.ts';
import { useStory } from './use-story.ts';
import { useTextSearch } from './use-text-search.ts';
import { followLanguage, useToldStory } from './use-told-story.ts';

const ImportStatus = lateComponent('file', async () => (await import('./ImportStatus.tsx')).ImportStatus, {
  leave: ({ onDismiss }) => onDismiss,
});

interface AppProps {
  readonly hosting: Hosting;
  readonly layout: Layout;
}

/** From nothing to a story in its place, and from there to another one that the reader brings along. */
export function App({ hosting, layout }: AppProps) {
  const { dressed, languageAround, landmark, around, renewal, onFailed } = hosting;
  const { locale, show } = usePageLanguage(dressed, languageAround);
  const { messages } = locale;
  const { shown: found, importing, outcome: last, start, openFiles, dismissOutcome } = useStory(hosting);
  const outcome = hosting.isQuiet && last !== null && isFine(last) ? null : last;
  const shown = useToldStory(found, show);
  const isBusy = importing !== null || outcome !== null;
  const reason = useFailureWords(shown.status === 'failed' ? shown.failure : null, locale);
  useEffect(
    function tellFailure() {
      if (reason !== null) onFailed(reason);
    },
    [reason, onFailed],
  );
  const content = (
    <>
      {isBusy && (
        <Suspense>
          <ImportStatus importing={importing} outcome={outcome} onDismiss={dismissOutcome} />
        </Suspense>
      )}
      {shown.status === 'waiting' && (
        <Waiting landmark={landmark}>
          <p role="status">{messages.app.loading()}</p>
        </Waiting>
      )}
      {shown.status === 'failed' && (
        <Waiting landmark={landmark}>
          <p role="alert">{reason !== null && messages.app.loadFailed({ reason })}</p>
          <button type="button" className="button" onClick={() => void start()}>
            {messages.app.retry()}
          </button>
        </Waiting>
      )}
      {shown.status === 'shown' && (
        <Mounted key={storyKey(shown.story)} {...{ hosting, layout, show, story: shown.story, onFiles: openFiles }} />
      )}
    </>
  );
  return (
    <LocaleContext value={locale}>
      <RenewalContext value={renewal}>{around(content, openFiles)}</RenewalContext>
    </LocaleContext>
  );
}

/** Everything has come in as it was written. */
function isFine({ reason, report }: ImportOutcome): boolean {
  return reason === null && report?.groups.length === 0;
}

let stories = 0;
const keys = new WeakMap<Story, number>();

/** Another story is another mount, with a store of its own; nothing of the old one lives on in it. */
function storyKey(story: Story): number {
  const key = keys.get(story) ?? ++stories;
  keys.set(story, key);
  return key;
}

interface WaitingProps extends Pick<Hosting, 'landmark'> {
  readonly children: ReactNode;
}

function Waiting({ landmark: Landmark, children }: WaitingProps) {
  return <Landmark className="app-waiting">{children}</Landmark>;
}

/** A host's own mount was given its story by the host, who knows where it is. */
function linksOf({ links, shipped }: Hosting, { origin }: Story): PageLinks {
  return shipped !== null && origin?.kind === 'file' ? withoutLinks(links) : links;
}

interface MountedProps extends AppProps, Pick<LayoutParts, 'onFiles'> {
  readonly story: Story;
  readonly show: PageLanguage['show'];
}

function Mounted({ hosting, layout, story, show, onFiles }: MountedProps) {
  const { origin, askSources } = story;
  const foreign = foreignOrigin(origin, window.location.origin, hosting.shipped === null);
  const { dressed, follow, onReady, whenReady } = hosting;
  const links = useMemo(() => linksOf(hosting, story), [hosting, story]);
  const store = useMemo(() => createStore(story.dataset, story.view, story.notices), [story]);
  useEffect(() => follow(store, story), [follow, store, story]);
  useEffect(() => store.rest.stop, [store]);
  useEffect(() => followLanguage(store, story, show), [store, story, show]);
  useTextSearch(store, askSources);
  usePaper(hosting, store, story, foreign);
  useEffect(
    function rehearse() {
      const ending = new AbortController();
      whenReady.then(
        () => rehearseFilter(store, ending.signal),
        () => undefined,
      );
      return () => ending.abort();
    },
    [whenReady, store],
  );
  useEffect(
    function light() {
      const applyChosen = () => applyTheme(dressed, store.getState().view.theme);
      applyChosen();
      return store.subscribe(applyChosen);
    },
    [store, dressed],
  );
  return (
    <StoreContext value={store}>
      <SourcesContext value={askSources}>
        <PageLinksContext value={links}>
          <DateReaderContext value={askDateReader}>
            <TellLanguage>{layout({ origin: foreign, onReady, onFiles })}</TellLanguage>
          </DateReaderContext>
        </PageLinksContext>
      </SourcesContext>
    </StoreContext>
  );
}

const dateReader = latePart(async () => (await import('#ingest/date/typed-day.ts')).readTypedDate);
const askDateReader = dateReader.load;

/** Tells everything below in which language the story is. */
function TellLanguage({ children }: { readonly children: ReactNode }) {
  const language = useValue(({ dataset }) => dataset.language);
  return <StoryLanguageContext value={language}>{children}</StoryLanguageContext>;
}

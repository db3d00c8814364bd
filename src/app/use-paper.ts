import { useEffect } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { ForeignOrigin } from '#model/import-report.ts';
import { latePart } from '#model/late-part.ts';
import { presentStory } from '#stage/staged-story.ts';
import type { Store } from '#store/create-store.ts';
import { whenIdle } from '#ui/when-idle.ts';
import type { Hosting } from './hosting.ts';
import type { Story } from './story.ts';

const paperKeeper = latePart(() => Promise.all([import('#plain/keep-paper.tsx'), import('./live-parts.ts')]));

/**
 * Has the whole story ready for paper while it is mounted. What that takes is fetched once the views have painted and the
 * browser has nothing else to do; not at all where the page was delivered with that story, or is somebody else's.
 */
export function usePaper(
  { paper, whenReady }: Hosting,
  store: Store,
  { origin, askSources }: Story,
  foreign: ForeignOrigin | null,
): void {
  const locale = useLocale();
  useEffect(
    function keepStory() {
      if (paper === null || (origin === null && paper.delivered === locale.language)) return undefined;
      const ending = new AbortController();
      const { signal } = ending;
      const keep = async () => {
        const [{ keepPaper }, { LIVE_PARTS: parts }] = await paperKeeper.load();
        const story = () => presentStory(store);
        if (!signal.aborted) await keepPaper(paper.root, { story, locale, origin: foreign, askSources, parts }, signal);
      };
      // Without it the live views go on paper.
      const begin = () => whenIdle(() => signal.aborted || keep().catch(() => undefined));
      whenReady.then(begin, () => undefined);
      return () => ending.abort();
    },
    [paper, whenReady, store, locale, origin, foreign, askSources],
  );
}

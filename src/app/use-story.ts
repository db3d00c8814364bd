import { useCallback, useEffect, useState } from 'react';
import { lookAlone } from '#url/look-link.ts';
import type { Hosting } from './hosting.ts';
import type { Loaded, ShippedStory } from './opening.ts';
import { type Story, storyOf } from './story.ts';
import type { StoryFailure } from './story-failure.ts';
import { useImport } from './use-import.ts';

/** What is on the page. */
export type Shown =
  | { readonly status: 'waiting' }
  | { readonly status: 'failed'; readonly failure: StoryFailure }
  | { readonly status: 'shown'; readonly story: Story };

/**
 * The story on the page and the ways to bring in another one. The old story stays until the new one is ready.
 *
 * Another story than the one that a link is about keeps the link's look.
 *
 * @param opening asked at the start and for each new attempt; all three are the same each time
 */
export function useStory({ opening, shipped, present }: Pick<Hosting, 'opening' | 'shipped' | 'present'>) {
  const [shown, setShown] = useState<Shown>({ status: 'waiting' });
  const show = useCallback((story: Story) => setShown({ status: 'shown', story }), []);
  const { importing, outcome, open, refuse, dismissOutcome } = useImport(show);

  const start = useCallback(
    async function start(): Promise<void> {
      setShown({ status: 'waiting' });
      const wanted = opening();
      // On its way already, by the page's preload: it stands in when what is asked for cannot be shown.
      const spare = shipped?.load();
      const showShipped = async (search: string) => {
        if (shipped !== null && spare !== undefined) setShown(shownOf(await spare, search, shipped));
      };
      switch (wanted.kind) {
        case 'shipped':
          return showShipped(wanted.search);
        case 'not-allowed':
          refuse(wanted.url);
          return showShipped(lookAlone(wanted.search));
        case 'data': {
          const { source, search, takeEarly } = wanted;
          const result = await open(source, search, takeEarly && { takeEarly });
          if (result.kind !== 'failed' && result.kind !== 'cancelled') return undefined;
          if (spare !== undefined) return showShipped(lookAlone(search));
          if (result.kind === 'failed') {
            setShown({ status: 'failed', failure: { kind: 'data', problem: result.reason } });
          }
          return undefined;
        }
      }
    },
    [open, refuse, opening, shipped],
  );
  useEffect(() => void start(), [start]);

  const openFiles = useCallback(
    (files: readonly File[]) => void open({ kind: 'files', files }, lookAlone(present())),
    [open, present],
  );
  return { shown, importing, outcome, start, openFiles, dismissOutcome };
}

function shownOf(loaded: Loaded, search: string, { loadSources, askTranslation }: ShippedStory): Shown {
  if (loaded.status === 'failed') return loaded;
  return { status: 'shown', story: storyOf(loaded.dataset, search, null, { loadSources, askTranslation }) };
}

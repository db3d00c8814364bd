import { useCardMessages } from '#i18n/card-messages.ts';
import { SOURCE_STANDINGS } from '#model/dataset.ts';
import type { StoryEvent } from '#model/event.ts';
import { useSources } from '#store/sources-context.ts';

/** "4 sources, 1 state-run": what a reader should know of them before unfolding them. Suspends until they have come. */
export function SourceCount({ event: { claims, disputes = [] } }: { readonly event: StoryEvent }) {
  const words = useCardMessages();
  const known = useSources();
  const cited = [...claims, ...disputes.flatMap(({ answers }) => answers)].flatMap(({ citations }) => citations);
  const ids = [...new Set(cited.map(({ source }) => source))];
  const standings = SOURCE_STANDINGS.flatMap((standing) => {
    const n = ids.filter((id) => known.get(id)?.standing === standing).length;
    return n === 0 ? [] : words.countOfStanding({ n, standing: words.standings[standing]() });
  });
  return <span>{[words.countOfSources({ n: ids.length }), ...standings].join(', ')}</span>;
}

import { Suspense, useMemo } from 'react';
import { useDialogMessages } from '#i18n/dialog-messages.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { StoryText } from '#i18n/StoryText.tsx';
import { textAttributes, useStoryText } from '#i18n/story-text.ts';
import type { Dataset, Source } from '#model/dataset.ts';
import type { StoryEvent } from '#model/event.ts';
import type { SourceId } from '#model/id.ts';
import { useSources } from '#store/sources-context.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { SourceKept } from './SourceKept.tsx';
import { SourceName } from './SourceName.tsx';
import './sources.css';

/** Every source, and the events it backs. */
export function SourcesDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useDialogMessages().sources;
  const isImportedTable = useValue((state) => state.dataset.imported !== undefined);
  return (
    <Dialog heading={words.heading()} className="sources" onClose={onClose}>
      {isImportedTable ? (
        <p>{words.inEachEvent()}</p>
      ) : (
        <Suspense fallback={<p role="status">{words.loading()}</p>}>
          <SourceList onClose={onClose} />
        </Suspense>
      )}
    </Dialog>
  );
}

function SourceList({ onClose }: { readonly onClose: () => void }) {
  const { compare } = useLocale();
  const words = useDialogMessages().sources;
  const dataset = useValue((state) => state.dataset);
  const sources = useSources();
  const backed = useMemo(() => eventsBySource(dataset), [dataset]);
  const listed = useMemo(() => {
    const known = [...backed.keys()].flatMap((id) => sources.get(id) ?? []);
    return known.sort((a, b) => compare(a.publisher, b.publisher) || compare(a.title, b.title));
  }, [backed, sources, compare]);
  if (listed.length === 0) return <p>{words.none()}</p>;
  return (
    <>
      <p>{words.count({ n: listed.length })}</p>
      <ol className="source-list">
        {listed.map((source) => (
          <li key={source.id}>
            <SourceItem source={source} events={backed.get(source.id) ?? []} onClose={onClose} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface SourceItemProps {
  readonly source: Source;
  readonly events: readonly StoryEvent[];
  readonly onClose: () => void;
}

function SourceItem({ source, events, onClose }: SourceItemProps) {
  const { date, languageName, tag } = useLocale();
  const own = useStoryText();
  const words = useDialogMessages().sources;
  const store = useDatelineStore();
  const facts = [
    source.date ? date(source.date) : words.undated(),
    words.kinds[source.kind](),
    languageName(source.lang),
  ];
  return (
    <>
      <p className="source-name">
        <SourceName source={source} />
        <cite {...textAttributes(source.lang, tag)}>{source.title}</cite>
      </p>
      <p className="source-facts">{facts.join(' · ')}</p>
      {(source.archived ?? source.checked) && (
        <p className="source-facts">
          <SourceKept source={source} />
        </p>
      )}
      {source.note && (
        <p className="source-facts" {...own}>
          {source.note}
        </p>
      )}
      <ul className="source-events" aria-label={words.backs({ n: events.length })}>
        {events.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className="link-button"
              onClick={() => {
                onClose();
                store.dispatch({ type: 'select-event', event: id });
              }}
            >
              <StoryText>{title}</StoryText>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** By source, the events that cite it anywhere, in the dataset's order. */
function eventsBySource({ events }: Dataset): ReadonlyMap<SourceId, readonly StoryEvent[]> {
  const backed = new Map<SourceId, StoryEvent[]>();
  for (const event of events) {
    const answers = event.disputes?.flatMap((dispute) => dispute.answers) ?? [];
    const cited = new Set(
      [...event.claims, ...answers].flatMap(({ citations }) => citations.map(({ source }) => source)),
    );
    for (const id of cited) backed.set(id, [...(backed.get(id) ?? []), event]);
  }
  return backed;
}

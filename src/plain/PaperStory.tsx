import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import type { SourceLookup } from '#model/dataset.ts';
import type { ForeignOrigin } from '#model/import-report.ts';
import type { StagedStory } from '#stage/staged-story.ts';
import { useLiveParts } from './live-parts.ts';
import { PlainChapters } from './PlainChapters.tsx';
import { PlainEvent } from './PlainEvent.tsx';
import { PlainEvents } from './PlainEvents.tsx';
import { PlainFrame } from './PlainFrame.tsx';
import { PlainList } from './PlainList.tsx';
import type { PlainPicture } from './plain-pictures.tsx';

/** Timeline and map of the view that the story opens with, and the timeline of all its years. */
export interface PaperPictures {
  readonly timeline: PlainPicture;
  readonly whole: PlainPicture;
  readonly map: PlainPicture;
}

interface PaperStoryProps {
  readonly story: StagedStory;
  readonly origin: ForeignOrigin | null;
  readonly pictures: PaperPictures;
  readonly sources: SourceLookup;
}

/** The story on paper: what `PlainPage` delivers, in any language and of any data. */
export function PaperStory({ story, origin, pictures, sources }: PaperStoryProps) {
  const { messages } = useLocale();
  const { Panel, StoryTitle, Attribution } = useLiveParts();
  const own = useStoryText();
  const { dataset } = story.state;
  const { timeline, whole, map } = pictures;
  return (
    <div className="explorer plain">
      <header className="explorer-header">
        <StoryTitle dataset={dataset} origin={origin} />
        {dataset.finding && (
          <p className="standfirst" {...own}>
            {dataset.summary}
          </p>
        )}
        <PlainChapters story={story} start={null} />
      </header>
      <main className="explorer-main">
        <Panel name={messages.panels.map()} className="explorer-map">
          <div className="map-root">
            <PlainFrame picture={map} fit="wide" />
            <Attribution />
          </div>
        </Panel>
        <Panel name={messages.panels.timeline()} className="explorer-timeline">
          <div className="timeline">
            <PlainFrame picture={timeline} fit="medium" />
          </div>
          <div className="plain-paper">
            <h3>{messages.timeline.overview()}</h3>
            <PlainFrame picture={whole} fit="any" />
          </div>
        </Panel>
        <Panel name={messages.panels.events()}>
          <PlainEvents story={story} sources={sources} />
        </Panel>
      </main>
    </div>
  );
}

interface PaperListProps {
  readonly story: StagedStory;
  readonly sources: SourceLookup;
  /** The rows that are printed; `null`: every event. */
  readonly rows: Uint32Array | null;
  /** How many there would be. */
  readonly total: number;
}

/** The events of a story that is too large to be drawn mark by mark, below its live views. */
export function PaperList({ story, sources, rows, total }: PaperListProps) {
  const { messages } = useLocale();
  const { select, state } = story;
  if (rows === null) {
    return (
      <div className="plain">
        <PlainEvents story={story} sources={sources} />
      </div>
    );
  }
  return (
    <div className="plain event-list">
      <p>{messages.list.printed({ shown: rows.length, total })}</p>
      <PlainList heading={messages.list.heading()} table={select.table(state)} rows={rows}>
        {(told) => <PlainEvent key={told.event.id} dataset={state.dataset} {...{ told, sources }} />}
      </PlainList>
    </div>
  );
}

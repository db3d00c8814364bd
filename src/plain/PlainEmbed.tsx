import type { CSSProperties } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { StoryText, sentenceOf } from '#i18n/StoryText.tsx';
import { useStoryText } from '#i18n/story-text.ts';
import type { StagedStory } from '#stage/staged-story.ts';
import { useLiveParts } from './live-parts.ts';
import { PlainChapters } from './PlainChapters.tsx';
import { PlainLine } from './PlainEvent.tsx';
import { PlainFrame } from './PlainFrame.tsx';
import { PlainList } from './PlainList.tsx';
import type { PlainPicture } from './plain-pictures.tsx';
import type { ReservedParts } from './reserved-parts.ts';

interface PlainEmbedProps {
  readonly story: StagedStory;
  readonly timelines: readonly [narrow: PlainPicture, wide: PlainPicture];
  readonly maps: readonly [narrow: PlainPicture, wide: PlainPicture];
  /** How high the timeline is, as `EmbedView` says it to embed.css. */
  readonly lanes: CSSProperties;
  /** What embed.css lays the panels out by. */
  readonly arrangement: Readonly<Record<`data-${string}`, string | number>>;
  readonly reserved: ReservedParts;
}

/**
 * The embed without anything that can be pressed, in the same boxes; who says what is on the full page. `arrange-story.ts`
 * rearranges it for addresses that name other panels.
 */
export function PlainEmbed({ story, timelines, maps, lanes, arrangement, reserved }: PlainEmbedProps) {
  const { messages } = useLocale();
  const { Panel, Attribution } = useLiveParts();
  const own = useStoryText();
  const { title, summary, licence } = story.state.dataset;
  const table = story.select.table(story.state);
  return (
    <div className="embed plain" style={lanes}>
      <header className="embed-header">
        <h1 className="embed-title" {...own}>
          {title}
        </h1>
        <div className="plain-reserved" aria-hidden="true" inert>
          {reserved.account}
        </div>
        <PlainChapters story={story} start={reserved.start} />
      </header>
      <main className="embed-panels" {...arrangement}>
        <Panel name={messages.panels.timeline()} className="embed-timeline">
          <div className="timeline">
            <PlainFrame picture={timelines[0]} fit="narrow" />
            <PlainFrame picture={timelines[1]} fit="wide" />
          </div>
        </Panel>
        <Panel name={messages.panels.map()} className="embed-map">
          <div className="map-root">
            <PlainFrame picture={maps[0]} fit="narrow" />
            <PlainFrame picture={maps[1]} fit="wide" />
            <Attribution />
          </div>
        </Panel>
        <Panel name={messages.panels.events()} className="embed-card">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: where it scrolls it must be reachable by keyboard */}
          <div className="side-scroll plain-scroll" tabIndex={0} role="group" aria-label={messages.list.heading()}>
            <p className="embed-invitation" {...own}>
              {summary}
            </p>
            <div className="event-list">
              <PlainList
                heading={messages.list.heading()}
                table={table}
                rows={Uint32Array.from(table.columns.start.keys())}
              >
                {(told) => (
                  <li key={told.event.id} className="plain-event">
                    <PlainLine told={told} />
                  </li>
                )}
              </PlainList>
            </div>
          </div>
        </Panel>
      </main>
      <footer className="embed-footer">
        <p>
          {sentenceOf((put) =>
            [title, ...(licence === undefined ? [] : [licence])]
              .map((text) => put(<StoryText>{text}</StoryText>))
              .join(' · '),
          )}
        </p>
        <div className="embed-actions">
          <a href="index.html" target="_blank" rel="noopener">
            {messages.embed.openInFull()}
            <span className="visually-hidden"> ({messages.embed.newTab()})</span>
          </a>
        </div>
      </footer>
    </div>
  );
}

import type { ReactNode } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { SourceLookup } from '#model/dataset.ts';
import type { StagedStory } from '#stage/staged-story.ts';
import { useLiveParts } from './live-parts.ts';
import { PlainChapters } from './PlainChapters.tsx';
import { PlainEvents } from './PlainEvents.tsx';
import { PlainFrame } from './PlainFrame.tsx';
import { PlainOpening } from './PlainOpening.tsx';
import type { PlainPicture } from './plain-pictures.tsx';
import type { ReservedParts } from './reserved-parts.ts';

interface PlainPageProps {
  readonly story: StagedStory;
  readonly timelines: readonly [narrow: PlainPicture, medium: PlainPicture, wide: PlainPicture];
  /** For narrow pages; `null`: the accounts contest no date. */
  readonly tellings: readonly [narrow: PlainPicture, wide: PlainPicture] | null;
  readonly maps: readonly [narrow: PlainPicture, wide: PlainPicture];
  /** All years of the account that tells the most, for paper. */
  readonly whole: PlainPicture;
  readonly sources: SourceLookup;
  /** The first stops of the Tab key, made for these panels' ids. */
  readonly skipLinks: ReactNode;
  readonly reserved: ReservedParts;
}

/**
 * The explorer's page without anything that can be pressed, in the same boxes: what is there before the script has run,
 * where none runs, and on paper.
 */
export function PlainPage({ story, timelines, tellings, maps, whole, sources, skipLinks, reserved }: PlainPageProps) {
  const { messages } = useLocale();
  const { Panel, StoryTitle, Attribution } = useLiveParts();
  return (
    <div className="drop-zone">
      <div className="explorer plain">
        {skipLinks}
        <header className="explorer-header">
          <StoryTitle dataset={story.state.dataset} origin={null} />
          <div className="explorer-switches plain-reserved" aria-hidden="true" inert>
            {reserved.switches}
          </div>
          <PlainChapters story={story} start={reserved.start} />
        </header>
        <div className="notices" />
        <main className="explorer-main">
          {tellings && (
            <Panel name={messages.rails.title()} className="explorer-tellings" id="tellings">
              <div className="short-rails">
                <PlainFrame picture={tellings[0]} fit="narrow" />
                <PlainFrame picture={tellings[1]} fit="wide" />
              </div>
            </Panel>
          )}
          <Panel name={messages.panels.map()} className="explorer-map" id="map">
            <div className="map-root">
              <PlainFrame picture={maps[0]} fit="narrow" />
              <PlainFrame picture={maps[1]} fit="wide" />
              <Attribution />
            </div>
          </Panel>
          <Panel name={messages.panels.timeline()} className="explorer-timeline" id="timeline">
            <div className="timeline">
              <PlainFrame picture={timelines[0]} fit="narrow" />
              <PlainFrame picture={timelines[1]} fit="medium" />
              <PlainFrame picture={timelines[2]} fit="wide" />
            </div>
            <div className="plain-paper">
              <h3>{messages.timeline.overview()}</h3>
              <PlainFrame picture={whole} fit="any" />
            </div>
          </Panel>
          <div className="explorer-side">
            <div className="side">
              <Panel name={messages.panels.events()} className="side-list" id="events">
                <div className="side-scroll plain-scroll">
                  <PlainOpening story={story} tier={reserved.tier} />
                  <PlainEvents story={story} sources={sources} />
                </div>
              </Panel>
            </div>
          </div>
        </main>
      </div>
    </div>
  );
}

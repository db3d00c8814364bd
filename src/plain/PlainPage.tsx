import { SkipLinks } from '#app/SkipLinks.tsx';
import { useLocale } from '#i18n/locale-context.ts';
import { Attribution } from '#map/Attribution.tsx';
import type { SourceLookup } from '#model/dataset.ts';
import { AccountSwitch } from '#panels/AccountSwitch.tsx';
import { PageMenu } from '#panels/PageMenu.tsx';
import { TierSwitch } from '#panels/TierSwitch.tsx';
import { useValue } from '#store/store-context.ts';
import { Panel } from '#ui/Panel.tsx';
import { PlainChapters } from './PlainChapters.tsx';
import { PlainEvents } from './PlainEvents.tsx';
import { PlainFrame } from './PlainFrame.tsx';
import type { PlainPicture } from './plain-pictures.tsx';

interface PlainPageProps {
  readonly timelines: readonly [narrow: PlainPicture, medium: PlainPicture, wide: PlainPicture];
  readonly maps: readonly [narrow: PlainPicture, wide: PlainPicture];
  /** All years of the account that tells the most, for paper. */
  readonly whole: PlainPicture;
  readonly sources: SourceLookup;
}

/**
 * The explorer's page without anything that can be pressed, in the same boxes: what is there before the script has run,
 * where none runs, and on paper.
 */
export function PlainPage({ timelines, maps, whole, sources }: PlainPageProps) {
  const { messages } = useLocale();
  const { title, summary } = useValue((state) => state.dataset);
  return (
    <div className="drop-zone">
      <div className="explorer plain">
        <SkipLinks />
        <header className="explorer-header">
          <div className="explorer-title">
            <h1>{title}</h1>
            <p>{summary}</p>
          </div>
          <Reserved />
          <PlainChapters />
        </header>
        <div className="notices" />
        <main className="explorer-main">
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
                  <PlainEvents sources={sources} />
                </div>
              </Panel>
            </div>
          </div>
        </main>
      </div>
    </div>
  );
}

/** Holds the place of what only a script can answer. Not seen, not read, and gone where no script will come. */
function Reserved() {
  return (
    <div className="explorer-switches plain-reserved" aria-hidden="true" inert>
      <AccountSwitch />
      <TierSwitch />
      <PageMenu onFiles={() => undefined} ExportDialog={() => null} />
    </div>
  );
}

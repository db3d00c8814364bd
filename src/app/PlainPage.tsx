import { useLocale } from '#i18n/locale-context.ts';
import { Attribution } from '#map/Attribution.tsx';
import type { SourceLookup } from '#model/dataset.ts';
import { AccountSwitch } from '#panels/AccountSwitch.tsx';
import { PageMenu } from '#panels/PageMenu.tsx';
import { TierSwitch } from '#panels/TierSwitch.tsx';
import { tableOf } from '#query/event-table.ts';
import { useSelected, useValue } from '#store/store-context.ts';
import { Panel } from '#ui/Panel.tsx';
import { PlainChapters } from './PlainChapters.tsx';
import { PlainEvent } from './PlainEvent.tsx';
import { PlainFrame } from './PlainFrame.tsx';
import { PlainList } from './PlainList.tsx';
import type { PlainPicture } from './plain-pictures.tsx';
import { SkipLinks } from './SkipLinks.tsx';

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
                  <Events sources={sources} />
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

/** Every event of the account that is told, then those that only another account knows. */
function Events({ sources }: Pick<PlainPageProps, 'sources'>) {
  const { messages } = useLocale();
  const dataset = useValue((state) => state.dataset);
  const table = useSelected((select) => select.table);
  const others = dataset.accounts.flatMap(({ id }) => {
    const other = tableOf(dataset, id);
    const rows = Uint32Array.from(other.columns.start.keys());
    const only = rows.filter((row) => table.rowOf(other.told(row).event.id) === undefined);
    return only.length === 0 ? [] : [{ id, table: other, rows: only }];
  });
  return (
    <div className="event-list">
      <PlainList heading={messages.list.heading()} table={table} rows={Uint32Array.from(table.columns.start.keys())}>
        {(told) => <PlainEvent key={told.event.id} told={told} sources={sources} />}
      </PlainList>
      {others.map(({ id, ...other }) => (
        <PlainList key={id} heading={messages.app.wider({ n: other.rows.length })} {...other}>
          {(told) => <PlainEvent key={told.event.id} told={told} sources={sources} />}
        </PlainList>
      ))}
    </div>
  );
}

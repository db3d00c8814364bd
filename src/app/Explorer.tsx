import { lazy, type ReactNode, useCallback, useRef } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { Messages } from '#i18n/messages.ts';
import { MapPanel } from '#map/MapPanel.tsx';
import type { DataOrigin } from '#model/import-report.ts';
import { AccountSwitch } from '#panels/AccountSwitch.tsx';
import { ChapterNav } from '#panels/ChapterNav.tsx';
import { Notices } from '#panels/Notices.tsx';
import { PageMenu } from '#panels/PageMenu.tsx';
import { SidePanel } from '#panels/SidePanel.tsx';
import { TierSwitch } from '#panels/TierSwitch.tsx';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { TimelinePanel } from '#timeline/TimelinePanel.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Panel } from '#ui/Panel.tsx';

const VisibleExport = lazy(() =>
  import('./VisibleExport.tsx').then(({ VisibleExport: component }) => ({ default: component })),
);

interface ExplorerProps {
  /** Where the data came from; `null` for the story that ships with the page. */
  readonly origin: DataOrigin | null;
  readonly onReady: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The whole page around one story: header, map, card or list, timeline. */
export function Explorer({ origin, onReady, onFiles }: ExplorerProps) {
  const { messages } = useLocale();
  const store = useDatelineStore();
  const { title, summary } = useValue((state) => state.dataset);
  const eventChosen = useValue((state) => state.view.event !== null);
  const painted = usePaintedViews(onReady);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape clears the selection from anywhere inside the page
    <div
      className="explorer"
      data-event-chosen={eventChosen || undefined}
      onKeyDown={({ key }) => key === 'Escape' && store.dispatch({ type: 'clear-selection' })}
    >
      <SkipLinks />
      <header className="explorer-header">
        <div className="explorer-title">
          <h1>{title}</h1>
          <p>{origin === null ? summary : originInWords(origin, messages)}</p>
        </div>
        <div className="explorer-switches">
          <AccountSwitch />
          <TierSwitch />
          <PageMenu onFiles={onFiles} ExportDialog={VisibleExport} />
        </div>
        <ChapterNav />
      </header>
      <Notices />
      <main className="explorer-main">
        <Panel name={messages.panels.map()} className="explorer-map" id="map">
          <Guarded panel="map">
            <MapPanel onPainted={painted.map} />
          </Guarded>
        </Panel>
        <Panel name={messages.panels.timeline()} className="explorer-timeline" id="timeline">
          <Guarded panel="timeline">
            <TimelinePanel onPainted={painted.timeline} />
          </Guarded>
        </Panel>
        <div className="explorer-side">
          <Guarded panel="events">
            <SidePanel />
          </Guarded>
        </div>
      </main>
    </div>
  );
}

/** A dataset that is not ours is always labelled with where it came from, so that none can pass for ours. */
function originInWords(origin: DataOrigin, messages: Messages): string {
  return origin.kind === 'file' ? messages.import.fromFile(origin) : messages.import.fromLink(origin);
}

/** Calls back once, when both views have painted. */
function usePaintedViews(onReady: () => void) {
  const waiting = useRef(new Set(['map', 'timeline']));
  const paint = useCallback(
    (view: 'map' | 'timeline') => {
      if (waiting.current.delete(view) && waiting.current.size === 0) onReady();
    },
    [onReady],
  );
  return { map: useCallback(() => paint('map'), [paint]), timeline: useCallback(() => paint('timeline'), [paint]) };
}

function SkipLinks() {
  const { messages } = useLocale();
  return (
    <nav className="skip-links" aria-label={messages.app.skipLinks()}>
      {(['map', 'timeline', 'events'] as const).map((panel) => (
        <a key={panel} href={`#${panel}`}>
          {messages.app.skipTo({ panel })}
        </a>
      ))}
    </nav>
  );
}

interface GuardedProps {
  readonly panel: 'map' | 'timeline' | 'events';
  readonly children: ReactNode;
}

function Guarded({ panel, children }: GuardedProps) {
  const { messages } = useLocale();
  return (
    <ErrorBoundary
      fallback={(restart) => (
        <div className="panel-failed" role="alert">
          <p>{messages.app.panelFailed({ panel })}</p>
          <button type="button" className="button" onClick={restart}>
            {messages.app.restartPanel()}
          </button>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

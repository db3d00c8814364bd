import { type ReactNode, useCallback, useRef } from 'react';
import { messages } from '#i18n/messages.ts';
import { MapPanel } from '#map/MapPanel.tsx';
import type { DataOrigin } from '#model/import-report.ts';
import { AccountSwitch } from '#panels/AccountSwitch.tsx';
import { ChapterNav } from '#panels/ChapterNav.tsx';
import { Notices } from '#panels/Notices.tsx';
import { OpenDataButton } from '#panels/OpenDataButton.tsx';
import { SidePanel } from '#panels/SidePanel.tsx';
import { TierSwitch } from '#panels/TierSwitch.tsx';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { TimelinePanel } from '#timeline/TimelinePanel.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Panel } from '#ui/Panel.tsx';

interface ExplorerProps {
  /** Where the data came from; `null` for the story that ships with the page. */
  readonly origin: DataOrigin | null;
  readonly onReady: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The whole page around one story: header, map, card or list, timeline. */
export function Explorer({ origin, onReady, onFiles }: ExplorerProps) {
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
          <p>{origin === null ? summary : originInWords(origin)}</p>
        </div>
        <div className="explorer-switches">
          <AccountSwitch />
          <TierSwitch />
          <OpenDataButton onFiles={onFiles} />
        </div>
        <ChapterNav />
      </header>
      <Notices />
      <main className="explorer-main">
        <Panel name={messages.panels.map} className="explorer-map" id="map">
          <Guarded panel={messages.panels.map}>
            <MapPanel onPainted={painted.map} />
          </Guarded>
        </Panel>
        <Panel name={messages.panels.timeline} className="explorer-timeline" id="timeline">
          <Guarded panel={messages.panels.timeline}>
            <TimelinePanel onPainted={painted.timeline} />
          </Guarded>
        </Panel>
        <div className="explorer-side">
          <Guarded panel={messages.panels.events}>
            <SidePanel />
          </Guarded>
        </div>
      </main>
    </div>
  );
}

/** A dataset that is not ours is always labelled with where it came from, so that none can pass for ours. */
function originInWords(origin: DataOrigin): string {
  return origin.kind === 'file' ? messages.import.fromFile(origin.name) : messages.import.fromLink(origin.url);
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
  const targets = [
    ['#map', messages.panels.map],
    ['#timeline', messages.panels.timeline],
    ['#events', messages.panels.events],
  ] as const;
  return (
    <nav className="skip-links" aria-label={messages.app.skipLinks}>
      {targets.map(([href, panel]) => (
        <a key={href} href={href}>
          {messages.app.skipTo(panel)}
        </a>
      ))}
    </nav>
  );
}

function Guarded({ panel, children }: { readonly panel: string; readonly children: ReactNode }) {
  return (
    <ErrorBoundary
      fallback={(restart) => (
        <div className="panel-failed" role="alert">
          <p>{messages.app.panelFailed(panel)}</p>
          <button type="button" className="button" onClick={restart}>
            {messages.app.restartPanel}
          </button>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

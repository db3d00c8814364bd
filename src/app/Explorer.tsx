import { Suspense } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { originInWords } from '#i18n/origin-in-words.ts';
import { useStoryText } from '#i18n/story-text.ts';
import { MapPanel } from '#map/MapPanel.tsx';
import { AccountSwitch } from '#panels/AccountSwitch.tsx';
import { ChapterNav } from '#panels/ChapterNav.tsx';
import { LateAnnouncer } from '#panels/LateAnnouncer.tsx';
import { Notices } from '#panels/Notices.tsx';
import { PageMenu } from '#panels/PageMenu.tsx';
import { SidePanel } from '#panels/SidePanel.tsx';
import { TierSwitch } from '#panels/TierSwitch.tsx';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { TimelinePanel } from '#timeline/TimelinePanel.tsx';
import { lateComponent } from '#ui/late-component.tsx';
import { ownKey } from '#ui/own-key.ts';
import { Panel } from '#ui/Panel.tsx';
import type { LayoutParts } from './hosting.ts';
import { PanelGuard } from './PanelGuard.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { usePaintedViews } from './use-painted-views.ts';

const VisibleExport = lateComponent('export', async () => (await import('./VisibleExport.tsx')).VisibleExport, {
  isAbove: true,
  leave: ({ onClose }) => onClose,
});

const BOTH_VIEWS = ['map', 'timeline'] as const;

/** The whole page around one story: header, map, card or list, timeline. */
export function Explorer({ origin, onReady, onFiles }: LayoutParts) {
  const { messages } = useLocale();
  const own = useStoryText();
  const store = useDatelineStore();
  const { title, summary } = useValue((state) => state.dataset);
  const eventChosen = useValue((state) => state.view.event !== null);
  const painted = usePaintedViews(BOTH_VIEWS, onReady);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape clears the selection from anywhere inside the page
    <div
      className="explorer"
      data-event-chosen={eventChosen || undefined}
      onKeyDown={(event) => ownKey(event) === 'Escape' && store.dispatch({ type: 'clear-selection' })}
    >
      <SkipLinks />
      <Suspense>
        <LateAnnouncer />
      </Suspense>
      <header className="explorer-header">
        <div className="explorer-title">
          <h1 tabIndex={-1} {...own}>
            {title}
          </h1>
          {(origin !== null || summary !== '') && (
            <p {...(origin === null && own)}>{origin === null ? summary : originInWords(origin, messages)}</p>
          )}
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
          <PanelGuard panel="map" onFailed={painted.map}>
            <MapPanel onPainted={painted.map} />
          </PanelGuard>
        </Panel>
        <Panel name={messages.panels.timeline()} className="explorer-timeline" id="timeline">
          <PanelGuard panel="timeline" onFailed={painted.timeline}>
            <TimelinePanel onPainted={painted.timeline} gesturesAfter={painted.all} />
          </PanelGuard>
        </Panel>
        <div className="explorer-side">
          <PanelGuard panel="events">
            <SidePanel />
          </PanelGuard>
        </div>
      </main>
    </div>
  );
}

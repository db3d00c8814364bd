import { Suspense, useEffect } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { LargeMapButton } from '#map/LargeMapButton.tsx';
import { MapPanel } from '#map/MapPanel.tsx';
import { AccountSwitch } from '#panels/AccountSwitch.tsx';
import { ChapterNav } from '#panels/ChapterNav.tsx';
import { LateAnnouncer } from '#panels/LateAnnouncer.tsx';
import { Notices } from '#panels/Notices.tsx';
import { PageMenu } from '#panels/PageMenu.tsx';
import { SearchButton } from '#panels/SearchButton.tsx';
import { SidePanel } from '#panels/SidePanel.tsx';
import { StoryStart } from '#panels/StoryStart.tsx';
import { StoryTitle } from '#panels/StoryTitle.tsx';
import { TierSwitch } from '#panels/TierSwitch.tsx';
import type { Change } from '#store/change.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { ShortTellings } from '#timeline/ShortTellings.tsx';
import { TimelinePanel } from '#timeline/TimelinePanel.tsx';
import { lateComponent } from '#ui/late-component.tsx';
import { ownKey } from '#ui/own-key.ts';
import { Panel } from '#ui/Panel.tsx';
import { useOneColumn } from '#ui/page-width.ts';
import type { LayoutParts } from './hosting.ts';
import { PanelGuard } from './PanelGuard.tsx';
import { SideOpening } from './SideOpening.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { usePaintedViews } from './use-painted-views.ts';

const VisibleExport = lateComponent('export', async () => (await import('./VisibleExport.tsx')).VisibleExport, {
  isAbove: true,
  leave: ({ onClose }) => onClose,
});

const VIEWS = ['map', 'timeline', 'tellings'] as const;

/** The whole page around one story: header, map, timeline, card or list. Two columns, where there is room for them. */
export function Explorer({ origin, onReady, onFiles }: LayoutParts) {
  const { messages } = useLocale();
  const store = useDatelineStore();
  const dataset = useValue((state) => state.dataset);
  const isOneColumn = useOneColumn();
  const eventChosen = useValue((state) => state.view.event !== null);
  const atStep = useValue((state) => state.view.step !== null);
  const largeMap = useValue((state) => state.view.largeMap);
  const painted = usePaintedViews(VIEWS, onReady);
  const hasTellings = useValue((state) => store.select.rails(state) !== undefined) && isOneColumn;
  useEffect(
    function awaitNoTellings() {
      if (!hasTellings) painted.tellings();
    },
    [hasTellings, painted.tellings],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape clears the selection from anywhere inside the page
    <div
      className="explorer"
      data-event-chosen={eventChosen || undefined}
      data-at-step={atStep || undefined}
      data-map-large={largeMap || undefined}
      onKeyDown={(event) => ownKey(event) === 'Escape' && store.dispatch(takenBack(largeMap))}
    >
      <SkipLinks />
      <Suspense>
        <LateAnnouncer />
      </Suspense>
      <header className="explorer-header">
        <StoryTitle dataset={dataset} origin={origin} />
        <div className="explorer-switches">
          <AccountSwitch />
          {isOneColumn && <TierSwitch />}
          <div className="explorer-tools">
            {!isOneColumn && (
              <>
                <StoryStart isLong />
                <SearchButton />
              </>
            )}
            <PageMenu onFiles={onFiles} ExportDialog={VisibleExport} />
          </div>
        </div>
        {isOneColumn && (
          <ChapterNav>
            <StoryStart />
          </ChapterNav>
        )}
      </header>
      <Notices />
      <main className="explorer-main">
        {hasTellings && (
          <Panel name={messages.rails.title()} className="explorer-tellings" id="tellings">
            <PanelGuard panel="timeline" onFailed={painted.tellings}>
              <ShortTellings heads="names" onPainted={painted.tellings} />
            </PanelGuard>
          </Panel>
        )}
        <Panel name={messages.panels.map()} className="explorer-map" id="map">
          <PanelGuard panel="map" onFailed={painted.map}>
            <MapPanel onPainted={painted.map} partsAfter={painted.all}>
              <LargeMapButton />
            </MapPanel>
          </PanelGuard>
        </Panel>
        <Panel name={messages.panels.timeline()} className="explorer-timeline" id="timeline">
          <PanelGuard panel="timeline" onFailed={painted.timeline}>
            <TimelinePanel onPainted={painted.timeline} gesturesAfter={painted.all} isWithoutTellings={isOneColumn} />
          </PanelGuard>
        </Panel>
        <div className="explorer-side">
          <PanelGuard panel="events">
            <SidePanel>
              <SideOpening isOneColumn={isOneColumn} />
            </SidePanel>
          </PanelGuard>
        </div>
      </main>
    </div>
  );
}

/** What Escape takes back first: the map's size, then what is selected. */
function takenBack(largeMap: boolean): Change {
  return largeMap ? { type: 'set-large-map', largeMap: false } : { type: 'clear-selection' };
}

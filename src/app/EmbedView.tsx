import { type ReactNode, Suspense } from 'react';
import type { PanelName } from '#embed/protocol.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import { AccountSwitch } from '#panels/AccountSwitch.tsx';
import { ChapterNav } from '#panels/ChapterNav.tsx';
import { EventList } from '#panels/EventList.tsx';
import { LateAnnouncer } from '#panels/LateAnnouncer.tsx';
import { Notices } from '#panels/Notices.tsx';
import { StoryStart } from '#panels/StoryStart.tsx';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';
import { TimelinePanel } from '#timeline/TimelinePanel.tsx';
import { lateComponent } from '#ui/late-component.tsx';
import { ownKey } from '#ui/own-key.ts';
import { Panel } from '#ui/Panel.tsx';
import { EmbedCard } from './EmbedCard.tsx';
import { EmbedFooter } from './EmbedFooter.tsx';
import { arrangement } from './embed-arrangement.ts';
import { embedLanes } from './embed-lanes.ts';
import type { LayoutParts } from './hosting.ts';
import { PanelGuard } from './PanelGuard.tsx';
import { type PaintedView, usePaintedViews } from './use-painted-views.ts';

/** Leaflet comes after, for embeds with a map. Who knows early that there is one has it fetched at once. */
const MapPanel = lateComponent('map', async () => (await import('#map/MapPanel.tsx')).MapPanel, {
  missed: ({ onPainted }) => onPainted,
});
export const loadMapPanel = MapPanel.load;

/** No part of most embeds. */
const TellingsPanel = lateComponent(
  'tellings',
  async () => (await import('#timeline/TellingsPanel.tsx')).TellingsPanel,
  { missed: ({ onPainted }) => onPainted },
);

interface EmbedViewProps extends LayoutParts {
  /** In the order in which they are read; at least one. */
  readonly panels: readonly PanelName[];
  /** Whether the document is ours, with its one title and its main part, or somebody else's. */
  readonly place: 'document' | 'element';
  /** The address of a page that shows a view in full; `null` where there is none. */
  readonly addressOf: ((query: string) => string) | null;
  /** What fills the screen when asked to. */
  readonly screen: HTMLElement;
}

/**
 * The parts of a story that an author chose, in the middle of somebody's text. As high as its content; every length comes
 * from the width of the element, none from the viewport.
 */
export function EmbedView({ panels, place, origin, addressOf, screen, onReady }: EmbedViewProps) {
  const store = useDatelineStore();
  const { title, countries } = useValue((state) => state.dataset);
  const painted = usePaintedViews(panels.filter(isPainted), onReady);
  // Their heads are the switch of the telling.
  const isSwitched = useSelected((select) => select.rails) !== undefined && panels.includes('tellings');
  const Title = place === 'document' ? 'h1' : 'h2';
  const Main = place === 'document' ? 'main' : 'div';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape clears the selection from anywhere inside the embed
    <div
      className="embed"
      style={embedLanes(countries.length + 1)}
      onKeyDown={(event) => ownKey(event) === 'Escape' && store.dispatch({ type: 'clear-selection' })}
    >
      <header className="embed-header" part="header">
        <Title className="embed-title" part="title" tabIndex={-1} {...useStoryText()}>
          {title}
        </Title>
        <AccountSwitch />
        <ChapterNav>
          <StoryStart />
        </ChapterNav>
      </header>
      <Suspense>
        <LateAnnouncer />
      </Suspense>
      <Notices />
      <Main className="embed-panels" part="panels" {...arrangement(panels)} data-tellings={isSwitched || undefined}>
        {panels.map((panel) => (
          <EmbedPanel key={panel} panel={panel} painted={painted} />
        ))}
      </Main>
      <EmbedFooter origin={origin} addressOf={addressOf} screen={screen} />
    </div>
  );
}

interface EmbedPanelProps {
  readonly panel: PanelName;
  readonly painted: ReturnType<typeof usePaintedViews>;
}

function EmbedPanel({ panel, painted }: EmbedPanelProps): ReactNode {
  const { messages } = useLocale();
  switch (panel) {
    case 'timeline':
      return (
        <Panel name={messages.panels.timeline()} className="embed-timeline" part="timeline">
          <PanelGuard panel="timeline" onFailed={painted.timeline}>
            <TimelinePanel onPainted={painted.timeline} gesturesAfter={painted.all} />
          </PanelGuard>
        </Panel>
      );
    case 'map':
      return (
        <Panel name={messages.panels.map()} className="embed-map" part="map">
          <PanelGuard panel="map" onFailed={painted.map}>
            <Suspense>
              <MapPanel onPainted={painted.map} partsAfter={painted.all} />
            </Suspense>
          </PanelGuard>
        </Panel>
      );
    case 'tellings':
      return (
        <Panel name={messages.rails.title()} className="embed-tellings" part="tellings">
          <PanelGuard panel="timeline" onFailed={painted.tellings}>
            <Suspense>
              <TellingsPanel onPainted={painted.tellings} />
            </Suspense>
          </PanelGuard>
        </Panel>
      );
    case 'card':
      return <EmbedCard />;
    case 'list':
      return (
        <Panel name={messages.panels.events()} className="embed-list" part="list">
          <PanelGuard panel="events">
            <div className="side-scroll">
              <EventList />
            </div>
          </PanelGuard>
        </Panel>
      );
  }
}

function isPainted(panel: PanelName): panel is PaintedView & PanelName {
  return panel === 'timeline' || panel === 'map' || panel === 'tellings';
}

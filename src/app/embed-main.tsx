// First, and in the page also by itself, so that it does not wait for the rest.

import { coarseUrl } from 'virtual:dateline-basemap';
import { bridgeFrame } from '#embed/frame-bridge.ts';
import type { PanelName } from '#embed/protocol.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { loadBasemap } from '#map/load-basemap.ts';
import { loadRailParts } from '#timeline/load-rail-parts.ts';
import { readData, withData } from '#url/data-link.ts';
import { readHostLanguage, readLook } from '#url/look-link.ts';
import { askedPanels } from './arrange-story.ts';
import { EmbedView, loadMapPanel } from './EmbedView.tsx';
import { pageOpening } from './early-load.ts';
import type { LayoutParts } from './hosting.ts';
import { keepOffline } from './keep-offline.ts';
import { shippedStory } from './load-dataset.ts';
import { mountStory } from './mount-story.tsx';
import { leavePlainStory, takeOver } from './take-over.ts';
import { usualLanguage } from './use-language.ts';
import './theme.css';
import './base.css';
import '#ui/ui.css';
import '#ui/late.css';
import '#panels/panels.css';
import './embed.css';

const found = document.getElementById('root');
if (found === null) throw new Error('The page has no element with the id "root".');
const container = found;
const { search } = window.location;
const languageAround = readHostLanguage(search);
// Begun here, so that they do not wait for the story; who needs them says so if they fail.
if (askedPanels.includes('map')) Promise.all([loadBasemap(coarseUrl), loadMapPanel()]).catch(() => undefined);
if (askedPanels.includes('timeline')) void loadRailParts();
loadLocale(readLook(search).language ?? usualLanguage(languageAround)).catch(() => undefined);

/** The explorer with a view, and with the data of this frame. */
function addressOf(query: string): string {
  const page = withData(query === '' ? '' : `?${query}`, readData(search));
  return new URL(`index.html${page}`, document.baseURI).href;
}

function layoutOf(panels: readonly PanelName[]) {
  return (parts: LayoutParts) => (
    <EmbedView {...parts} panels={panels} place="document" addressOf={addressOf} screen={container} />
  );
}

if (pageOpening().kind === 'data') leavePlainStory();
const { on, setLayout, ...story } = mountStory({
  container,
  place: 'document',
  languageAround,
  opening: pageOpening,
  shipped: shippedStory,
  layout: layoutOf(askedPanels),
  // A frame that wrote to the history would add steps to its host page's Back button.
  bindUrl: false,
  isQuiet: true,
  addressOf,
});
bridgeFrame(window, container, {
  ...story,
  setPanels: (panels) => setLayout(layoutOf(panels)),
  onView: (listener) => on('view', listener),
  onSelect: (listener) => on('select', listener),
});
takeOver(container, story.ready);
keepOffline(story.ready);

import { coarseUrl } from 'virtual:dateline-basemap';
import { bridgeFrame } from '#embed/frame-bridge.ts';
import { type PanelName, parsePanels } from '#embed/protocol.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { loadBasemap } from '#map/load-basemap.ts';
import { readData, withData } from '#url/data-link.ts';
import { readLook } from '#url/look-link.ts';
import { DEFAULT_PANELS, EmbedView } from './EmbedView.tsx';
import type { LayoutParts } from './hosting.ts';
import { linkedOpening } from './linked-opening.ts';
import { shippedStory } from './load-dataset.ts';
import { mountStory } from './mount-story.tsx';
import { leavePlainStory, takeOver } from './take-over.ts';
import { browserLanguage } from './use-language.ts';
import './theme.css';
import './base.css';
import '#ui/ui.css';
import '#panels/panels.css';
import './embed.css';

const found = document.getElementById('root');
if (found === null) throw new Error('The page has no element with the id "root".');
const container = found;
const { search } = window.location;
const asked = parsePanels(new URLSearchParams(search).get('panels')) ?? DEFAULT_PANELS;
// Begun here, so that they do not wait for the story; who needs them says so if they fail.
if (asked.includes('map')) loadBasemap(coarseUrl).catch(() => undefined);
loadLocale(readLook(search).language ?? browserLanguage()).catch(() => undefined);

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

if (linkedOpening(search).kind === 'data') leavePlainStory();
const { on, setLayout, ...story } = mountStory({
  container,
  place: 'document',
  opening: () => linkedOpening(search),
  shipped: shippedStory,
  layout: layoutOf(asked),
  // A frame that wrote to the history would add steps to its host page's Back button.
  bindUrl: false,
  addressOf,
});
bridgeFrame(window, container, {
  ...story,
  setPanels: (panels) => setLayout(layoutOf(panels)),
  onView: (listener) => on('view', listener),
  onSelect: (listener) => on('select', listener),
});
takeOver(container, story.ready);

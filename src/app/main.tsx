import { coarseUrl } from 'virtual:dateline-basemap';
import { loadLocale } from '#i18n/load-locale.ts';
import { loadBasemap } from '#map/load-basemap.ts';
import { fetchDensityParts } from '#map/use-density-parts.ts';
import { DropZone } from '#panels/DropZone.tsx';
import { readLook } from '#url/look-link.ts';
import { Explorer } from './Explorer.tsx';
import { pageOpening } from './early-load.ts';
import { shippedStory } from './load-dataset.ts';
import { mountStory } from './mount-story.tsx';
import { leavePlainStory, takeOver } from './take-over.ts';
import { browserLanguage } from './use-language.ts';
import './theme.css';
import './base.css';
import '#ui/ui.css';
import '#panels/panels.css';
import './app.css';

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element with the id "root".');
// Begun here, so that they do not wait for the story; who needs them says so if they fail.
loadBasemap(coarseUrl).catch(() => undefined);
loadLocale(readLook(window.location.search).language ?? browserLanguage()).catch(() => undefined);
// Complete, with every claim and its sources.
const delivered = document.getElementById('story')?.lang ?? null;
if (pageOpening().kind === 'data') {
  leavePlainStory();
  fetchDensityParts().catch(() => undefined);
}
const { ready, select } = mountStory({
  container,
  place: 'document',
  opening: pageOpening,
  shipped: shippedStory,
  layout: (parts) => <Explorer {...parts} />,
  bindUrl: true,
  delivered,
  addressOf: () => window.location.href,
  around: (content, onFiles) => <DropZone onFiles={onFiles}>{content}</DropZone>,
});
takeOver(container, ready);
// Where nothing has the focus the page's own parts do not hear the key.
document.body.addEventListener('keydown', ({ key, target }) => {
  if (key === 'Escape' && target === document.body) select(null);
});

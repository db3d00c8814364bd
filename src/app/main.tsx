import { coarseUrl } from 'virtual:dateline-basemap';
import { loadLocale } from '#i18n/load-locale.ts';
import { loadBasemap } from '#map/load-basemap.ts';
import { DropZone } from '#panels/DropZone.tsx';
import { loadRailParts, loadTellingsParts } from '#timeline/load-rail-parts.ts';
import { ownKey } from '#ui/own-key.ts';
import { isOneColumn } from '#ui/page-width.ts';
import { whenIdle } from '#ui/when-idle.ts';
import { readLook } from '#url/look-link.ts';
import { bringFonts } from './bring-fonts.ts';
import { Explorer } from './Explorer.tsx';
import { pageOpening } from './early-load.ts';
import { keepOffline } from './keep-offline.ts';
import { prefetchLargeViews } from './large-views.ts';
import { shippedStory } from './load-dataset.ts';
import { mountStory } from './mount-story.tsx';
import { leavePlainStory, takeOver } from './take-over.ts';
import { usualLanguage } from './use-language.ts';
import './theme.css';
import './base.css';
import '#ui/ui.css';
import '#ui/late.css';
import '#panels/panels.css';
import './app.css';

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element with the id "root".');
// Begun here, so that they do not wait for the story; who needs them says so if they fail.
loadBasemap(coarseUrl).catch(() => undefined);
void (isOneColumn() ? loadTellingsParts() : loadRailParts());
loadLocale(readLook(window.location.search).language ?? usualLanguage())
  // Beside the loading of the story, which asks the same when its first date is written.
  .then((locale) => whenIdle(() => void locale.intl))
  .catch(() => undefined);
// Complete, with every claim and its sources.
const delivered = document.getElementById('story')?.dataset.language ?? null;
const isLinked = pageOpening().kind === 'data';
if (isLinked) leavePlainStory();
// Mounting is a task of its own: reading the code was one.
await new Promise((resolve) => setTimeout(resolve));
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
// Of what size the linked data is nobody knows yet.
if (isLinked) whenIdle(prefetchLargeViews);
takeOver(container, ready);
bringFonts(ready);
keepOffline(ready);
// Where nothing has the focus the page's own parts do not hear the key.
document.body.addEventListener('keydown', (event) => {
  if (ownKey(event) === 'Escape' && event.target === document.body) select(null);
});

/*
 * Runs before everything else of the embed, in a small file that waits for nothing: lets the delivered story show the panels
 * that the address asks for, in their order, and has the map's code fetched where there is a map.
 */
import { type PanelName, parsePanels } from '#embed/protocol.ts';
import { arrangement, DEFAULT_PANELS } from './embed-arrangement.ts';

const asked = parsePanels(new URLSearchParams(window.location.search).get('panels'));

/** The panels of the frame's address, in order. */
export const askedPanels: readonly PanelName[] = asked ?? DEFAULT_PANELS;

fetchMapAhead();
if (asked !== undefined && asked.join() !== DEFAULT_PANELS.join()) whenParsed(arrangeStory);

/** scripts/prerender-plugin.ts names the files; in development there are none. */
function fetchMapAhead(): void {
  const files = document.querySelector<HTMLElement>('script[data-map]')?.dataset.map;
  if (files === undefined || !askedPanels.includes('map')) return;
  for (const file of files.split(' ')) {
    const link = document.createElement('link');
    Object.assign(link, file.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' });
    link.crossOrigin = '';
    link.href = file;
    document.head.append(link);
  }
}

/** The story is whole when what stands behind it has come. Until then it is not shown: it would be seen to change. */
function whenParsed(act: () => void): void {
  const isParsed = () => document.getElementById('root') !== null;
  if (isParsed()) {
    act();
    return;
  }
  const html = document.documentElement;
  html.setAttribute('data-arranging', '');
  const observer = new MutationObserver(() => {
    if (!isParsed()) return;
    observer.disconnect();
    act();
    html.removeAttribute('data-arranging');
  });
  observer.observe(document, { childList: true, subtree: true });
}

function arrangeStory(): void {
  const embed = document.querySelector('#story > .embed');
  const main = embed?.querySelector('.embed-panels');
  const events = main?.querySelector('.embed-card');
  if (!embed || !main || !events) return;
  // Taken out and put back whole, so that it comes as something new and nothing of it is seen to move.
  embed.remove();
  const parts: Readonly<Record<PanelName, Element | null>> = {
    timeline: main.querySelector('.embed-timeline'),
    map: main.querySelector('.embed-map'),
    // Its room: the tellings are drawn when the live views come.
    tellings: sectionFor('embed-tellings'),
    ...splitEvents(events),
  };
  main.toggleAttribute('data-tellings', askedPanels.includes('tellings'));
  main.replaceChildren(...askedPanels.flatMap((panel) => parts[panel] ?? []));
  for (const name of ['data-beside', 'data-timeline'] as const) {
    const value = arrangement(askedPanels)[name];
    if (value === undefined) main.removeAttribute(name);
    else main.setAttribute(name, String(value));
  }
  document.getElementById('story')?.append(embed);
}

function sectionFor(name: string): HTMLElement {
  const section = document.createElement('section');
  section.className = `panel ${name}`;
  return section;
}

/** The story has summary and list in one box; the live views have a panel for each. */
function splitEvents(events: Element): { readonly card: Element; readonly list: Element } {
  const card = sectionFor('embed-card');
  const scroll = document.createElement('div');
  scroll.className = 'side-scroll';
  const invitation = events.querySelector('.embed-invitation');
  if (invitation !== null) scroll.append(invitation);
  card.append(scroll);
  events.classList.replace('embed-card', 'embed-list');
  return { card, list: events };
}

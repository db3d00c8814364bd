import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import '#app/theme.css';
import { ENGLISH } from '#i18n/english.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { MapPanel } from '#map/MapPanel.tsx';
import type { Dataset } from '#model/dataset.ts';
import { defaultView } from '#model/view.ts';
import { EventList } from '#panels/EventList.tsx';
import { createStore } from '#store/create-store.ts';
import { MOST_MARKS } from '#store/select.ts';
import { StoreContext } from '#store/store-context.ts';
import { TimelinePanel } from '#timeline/TimelinePanel.tsx';
import { mapStory } from '../../fixtures/map/map-story.ts';
import { tableDataset } from '../../fixtures/timeline/generated-table.ts';
import { span } from '../../unit/story.ts';

const FRENCH = await loadLocale('fr');

const story = mapStory(
  { vienna: [16.37, 48.21], tehran: [51.4, 35.7, 'proxy'] },
  { rally: { at: 'vienna' }, denial: { at: 'tehran' }, leak: { at: null } },
);

let root: Root | undefined;
const host = document.createElement('div');
host.style.cssText = 'position: relative; width: 1000px; height: 500px; font: 16px sans-serif';

afterEach(() => {
  root?.unmount();
  host.remove();
});

/** Mounts in English, waits until it says so, then turns the language of the same mount to French. */
async function turnFrench(dataset: Dataset, panel: ReactNode, read: () => unknown, english: unknown): Promise<void> {
  const store = createStore(dataset, defaultView(dataset));
  document.body.append(host);
  root = createRoot(host);
  const show = (locale: typeof ENGLISH) =>
    root?.render(
      <StoreContext value={store}>
        <LocaleContext value={locale}>{panel}</LocaleContext>
      </StoreContext>,
    );
  show(ENGLISH);
  await expect.poll(read).toEqual(english);
  show(FRENCH);
}

/** The name of the first element that the selector finds. */
function nameOf(selector: string): string | null | undefined {
  return host.querySelector(selector)?.getAttribute('aria-label');
}

it('the map says its places, its container, its buttons and what is not on it', async () => {
  await turnFrench(story, <MapPanel />, () => nameOf('.map-symbol'), 'vienna, France: 1 event');
  await expect.poll(() => nameOf('.map-symbol')).toBe('vienna, France\u00a0: 1 événement');
  expect(nameOf('.map-leaflet')).toContain('les flèches la déplacent');
  await expect.poll(() => nameOf('.map-zoom-in')).toBe('Zoom avant');
  expect(host.querySelectorAll('.map-zoom')).toHaveLength(1);
  expect(host.querySelector('.map-off summary')?.textContent).toBe('Hors carte\u00a0: 1');
});

it('the timeline says its marks, its axis, its years and the ends of its window', async () => {
  const rally = '[data-event-id="rally"]';
  const read = () => [nameOf(rally), nameOf('.handle--w')];
  await turnFrench(story, <TimelinePanel />, read, ['rally, 1 June 2018, Arrests, vienna', 'Start of the window']);
  await expect.poll(() => nameOf(rally)).toBe('rally, 1 juin 2018, Arrests, vienna');
  expect(host.textContent).toContain('août');
  expect(nameOf('.handle--w')).toBe('Début de la période');
  expect(host.querySelector('.handle--w')?.getAttribute('aria-valuetext')).toBe('1 juin 2018');
});

it('the columns of a large table say what they are', async () => {
  const row = { ...span('2018-06-05'), category: 0, country: 0 };
  const crowded = tableDataset(Array.from({ length: MOST_MARKS + 1 }, () => row));
  await turnFrench(crowded, <TimelinePanel />, () => nameOf('.timeline-columns'), 'Columns of events');
  await expect.poll(() => nameOf('.timeline-columns')).toBe('Colonnes d’événements');
  expect(host.querySelector('[role="option"]')?.textContent).toBe('Colonnes d’événements');
});

it('the list says how many there are and when they happened', async () => {
  await turnFrench(story, <EventList />, () => host.textContent, expect.stringContaining('3 of 3 events'));
  await expect.poll(() => host.textContent).toContain('3 sur 3 événements');
  expect(host.querySelector('.event-row-date')?.textContent).toBe('1 juin 2018');
  expect(host.textContent).toContain('Sans lieu');
});

import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { StoryLanguageContext } from '#i18n/story-text.ts';
import { accountId, chapterId, eventId } from '#model/id.ts';
import { Announcer } from '#panels/Announcer.tsx';
import type { Change } from '#store/change.ts';
import { cameraAt } from '../../fixtures/map/camera-at.ts';
import { story } from '../../unit/story.ts';
import { mountPanel, textOf, unmountPanel } from './mount-panel.tsx';

const dataset = story({
  arrest: { article: '2018-06', record: '2018-06-30', place: 'brussels' },
  rally: { article: '2018-07-30', record: '2018-06-30', place: 'paris' },
  freeze: { article: '2018-09-28', record: '2018-10-02' },
});

afterEach(unmountPanel);

/** What is said after each of the changes. */
async function saidAfter(changes: readonly Change[], language: 'en' | 'fr' = 'en'): Promise<readonly string[]> {
  const announcer = (
    <StoryLanguageContext value="en">
      <Announcer />
    </StoryLanguageContext>
  );
  const store = await mountPanel(dataset, announcer, { locale: await loadLocale(language) });
  const said = [textOf('[role="status"]')];
  for (const change of changes) {
    await act(async () => store.dispatch(change));
    said.push(textOf('[role="status"]'));
  }
  return said;
}

const CHANGES: readonly Change[] = [
  { type: 'open-chapter', chapter: chapterId('all') },
  { type: 'set-account', account: accountId('record') },
  { type: 'open-symbol', camera: cameraAt(9, 2, 48), name: '2 places' },
  { type: 'select-event', event: eventId('rally') },
  { type: 'clear-selection' },
];

it('says what a press has brought about, in one place', async () => {
  expect(await saidAfter(CHANGES)).toEqual([
    '',
    'All, 3 events',
    'What the record shows: 3 events moved',
    'Opened: 2 places',
    'The rally',
    '',
  ]);
});

it('speaks French', async () => {
  expect((await saidAfter(CHANGES, 'fr')).slice(1, 4)).toEqual([
    'All, 3 événements',
    'What the record shows : 3 événements changent de date',
    'Ouvert : 2 places',
  ]);
});

it('names the language of the story’s words in a sentence of another', async () => {
  await saidAfter(CHANGES.slice(0, 1), 'fr');
  const words = document.querySelector('[role="status"] [lang]');
  expect([words?.getAttribute('lang'), words?.getAttribute('dir'), words?.textContent]).toEqual(['en', 'auto', 'All']);
  await unmountPanel();
  await saidAfter(CHANGES.slice(0, 1));
  expect(document.querySelector('[role="status"] [lang]')).toBeNull();
});

it('leaves a story’s steps to its bar', async () => {
  expect(await saidAfter([{ type: 'open-step', chapter: chapterId('all'), event: eventId('rally') }])).toEqual([
    '',
    '',
  ]);
});

import { expect, it } from 'vitest';
import { createDataset } from '#model/dataset.ts';
import { accountId, actorId, eventId, placeId } from '#model/id.ts';
import { translateDataset } from '#model/translate-dataset.ts';
import { SMALL_TRANSLATION, smallTables } from '../../fixtures/ingest/small-translation.ts';

const dataset = createDataset(smallTables());
const inFrench = () => translateDataset(dataset, SMALL_TRANSLATION);

it('gives every text in the other language, and says which it is', () => {
  const french = inFrench();
  expect(french).toMatchObject({ language: 'fr', title: 'Une petite histoire' });
  expect(french.licence).toBe('CC BY 4.0, avec mention de A small story');
  expect(french.unconfirmed).toEqual(['L’heure du rassemblement.', 'Qui conduisait la voiture.']);
  expect(french.accounts.map(({ label }) => label)).toEqual(['Le récit de l’article', 'Ce que montrent les sources']);
  expect(french.categories.map(({ label }) => label)).toEqual(['Arrestations', 'Rassemblements']);
  expect(french.chapters.map(({ title }) => title)).toEqual(['Juin']);
  expect(french.events.map(({ title }) => title)).toEqual([
    'Un couple est interpellé à Bruxelles',
    'Un rassemblement près de Paris',
  ]);
  expect(french.events[0]?.claims.map(({ note }) => note)).toEqual([
    undefined,
    undefined,
    'Un journal donnait un autre jour.',
  ]);
  expect(french.places.map(({ name }) => name)).toEqual(['Bruxelles', 'Paris']);
  expect(french.actors.map(({ name, role }) => [name, role])).toEqual([
    ['The police', 'A arrêté la voiture'],
    ['Le couple', 'A été interpellé'],
  ]);
});

it('is found by the same ids', () => {
  const french = inFrench();
  expect(french.eventById.get(eventId('rally'))?.title).toBe('Un rassemblement près de Paris');
  expect(french.placeById.get(placeId('brussels'))?.name).toBe('Bruxelles');
  expect(french.actorById.get(actorId('couple'))?.name).toBe('Le couple');
  expect(french.accountById.get(accountId('article'))?.summary).toBe('Un récit.');
});

it('changes nothing but texts, and not the original', () => {
  const french = inFrench();
  expect(french.events[0]?.claims[0]).toBe(dataset.events[0]?.claims[0]);
  expect(french.events[0]).toMatchObject({ id: 'arrest-brussels', links: [{ kind: 'same-day-as', to: 'rally' }] });
  expect([french.sources, french.extent, french.countries]).toEqual([
    dataset.sources,
    dataset.extent,
    dataset.countries,
  ]);
  expect(dataset.title).toBe('A small story');
  expect(translateDataset(french, { ...SMALL_TRANSLATION, title: 'Titre' }).events).toHaveLength(2);
});

it('leaves what is not translated in the language of the dataset', () => {
  const partly = translateDataset(dataset, {
    language: 'fr',
    unconfirmed: { 'Who drove the car.': 'Qui conduisait la voiture.' },
    events: { rally: { title: 'Un rassemblement' } },
    actors: { couple: { role: 'A été interpellé' } },
  });
  expect(partly).toMatchObject({ language: 'fr', title: 'A small story', places: dataset.places });
  expect(partly.licence).toBe('CC BY 4.0; credit "A small story"');
  expect(partly.unconfirmed).toEqual(['The hour of the rally.', 'Qui conduisait la voiture.']);
  expect(partly.events[0]).toBe(dataset.events[0]);
  expect(partly.events[1]).toMatchObject({ title: 'Un rassemblement', summary: 'A gathering.' });
  expect(partly.actors[1]).toMatchObject({ name: 'The couple', role: 'A été interpellé' });
});

it('adds neither a licence nor a list of the unconfirmed to a story without them', () => {
  const { licence, unconfirmed, ...bare } = smallTables();
  const told = translateDataset(createDataset(bare), SMALL_TRANSLATION);
  expect(told).not.toHaveProperty('licence');
  expect(told).not.toHaveProperty('unconfirmed');
});

it('takes an id for an id, whatever word it is', () => {
  const [place] = dataset.places;
  if (place === undefined) throw new Error('The small dataset has places.');
  const odd = createDataset({ ...dataset, places: [{ ...place, id: placeId('constructor') }] });
  expect(translateDataset(odd, SMALL_TRANSLATION).places[0]?.name).toBe('Brussels');
});

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { csvParts } from '#export/event-csv.ts';
import { geojsonParts } from '#export/event-geojson.ts';
import { ENGLISH } from '#i18n/english.ts';
import { accountId } from '#model/id.ts';
import { PlainEvent } from '#plain/PlainEvent.tsx';
import { tellStory } from '#query/told-event.ts';
import { mapScene } from '#scene/map/map-scene.ts';
import { mapWords } from '#stage/map-words.ts';
import { timelineWords } from '#stage/timeline-words.ts';
import { allOf, smallDataset } from '../../fixtures/export/visible.ts';
import { sceneInput } from '../../fixtures/map/map-story.ts';

const article = accountId('article');

/** The rally, as the article tells it: in a hall in Paris, of which the claim knows no more than the precision says. */
function rally(placePrecision: string) {
  const hall = { id: 'hall', name: 'A hall', country: 'FR', lon: 2.3, lat: 48.8, precision: 'venue', within: 'paris' };
  const dataset = smallDataset({
    '/places/2': hall,
    '/events/1/claims/0/place': 'hall',
    '/events/1/claims/0/placePrecision': placePrecision,
    '/events/1/claims/1/place': 'hall',
    '/events/1/claims/1/placePrecision': placePrecision,
  });
  const events = tellStory(dataset, article).filter(({ event }) => event.id === 'rally');
  const [told] = events;
  if (told === undefined) throw new Error('It is not told.');
  return { dataset, told, events };
}

/** Everything that says where the rally was. */
function said({ dataset, told, events }: ReturnType<typeof rally>) {
  const words = mapWords(ENGLISH);
  const [symbol] = mapScene(sceneInput(dataset, { words, events })).symbols;
  const { sources } = allOf(dataset);
  return {
    mark: timelineWords(dataset, ENGLISH).name(told),
    symbol: symbol?.name,
    label: symbol?.label?.text,
    page: renderToStaticMarkup(createElement(PlainEvent, { told, dataset, sources })).replace(/<[^>]+>/g, ''),
    csv: [...csvParts(allOf(dataset))].join(''),
    json: [...geojsonParts(allOf(dataset))].join(''),
  };
}

describe('where no more is known than', () => {
  it('the country, only that is named', () => {
    const { mark, symbol, label, page, csv, json } = said(rally('country'));
    expect(mark).toContain('France (no place named)');
    expect([symbol, label]).toEqual(['France (no place named): 1 event', 'France (no place named)']);
    expect(page.match(/France \(no place named\)/g)).toHaveLength(3);
    expect([mark, symbol, page, csv, json].join()).not.toMatch(/A hall|, Paris|"Paris"/);
    expect(csv).toContain(',Gatherings,,FR,');
  });

  it('the town, the town is named and drawn', () => {
    const { mark, symbol, page, csv } = said(rally('municipality'));
    expect([mark, symbol, page, csv].join()).not.toContain('A hall');
    expect(symbol).toBe('Paris, France: 1 event');
    expect(csv).toContain(',Paris,FR,48.86,2.35,');
  });

  it('the place itself, it is named', () => {
    expect(said(rally('venue'))).toMatchObject({ symbol: 'A hall, France: 1 event' });
  });
});

it('a country that is a place of the story goes by the name that it has there', () => {
  const state = { id: 'state', name: 'Austria-Hungary', country: 'AT', lon: 16, lat: 48, precision: 'country' };
  const dataset = smallDataset({ '/places/2': state, '/events/0/claims/0/place': 'state' });
  const [told] = tellStory(dataset, article);
  expect(told && timelineWords(dataset, ENGLISH).name(told)).toContain('Austria-Hungary (no place named)');
});

it('two events at one point, of which one knows only the country, are not both said to have been there', () => {
  const dataset = smallDataset({
    '/events/0/claims/0/place': 'paris',
    '/events/0/claims/0/placePrecision': 'country',
  });
  const [symbol] = mapScene(
    sceneInput(dataset, { words: mapWords(ENGLISH), events: tellStory(dataset, article) }),
  ).symbols;
  expect(symbol?.name).toBe('2 places, 2 events: France (no place named) and Paris');
});

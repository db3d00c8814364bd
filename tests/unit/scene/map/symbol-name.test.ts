import { describe, expect, it } from 'vitest';
import { createDataset, type Dataset } from '#model/dataset.ts';
import { type CountryCode, countryCode, placeId } from '#model/id.ts';
import { bbox, lonLat } from '#model/place.ts';
import { cssPx } from '#scene/css-px.ts';
import { mapScene } from '../../../../src/scene/map/map-scene.ts';
import type { MapSceneInput } from '../../../../src/scene/map/scene-input.ts';
import { cameraAt } from '../../../fixtures/map/camera-at.ts';
import { mapStory, sceneInput } from '../../../fixtures/map/map-story.ts';

it('a symbol shows as much of a long name as some thirty letters, and says all of it', () => {
  const word = 'Administrative'.repeat(30);
  const story = mapStory({ [word]: [2.35, 48.85] }, { rally: { at: word } });
  const [symbol] = mapScene(sceneInput(story)).symbols;
  expect(symbol?.label?.text).toBe(`${word.slice(0, 29)}…`);
  expect(symbol?.name).toBe(`${word}: 1`);
});

describe('a symbol of several places', () => {
  const story = mapStory(
    {
      ...{ paris: [2.35, 48.85], ministry: [2.32, 48.86], villepinte: [2.53, 48.96], hall: [2.52, 48.97] },
      ...{ brussels: [4.35, 50.85], belgium: [4.64, 50.68, 'country'], antwerp: [4.4, 51.2] },
    },
    {
      ...{ ruling: { at: 'paris' }, memo: { at: 'ministry' }, freeze: { at: 'ministry' }, rally: { at: 'hall' } },
      ...{ raid: { at: 'brussels' }, plan: { at: 'belgium' }, trial: { at: 'antwerp' } },
    },
  );
  const within: Record<string, string> = { ministry: 'paris', hall: 'villepinte' };
  const belgian = ['brussels', 'belgium', 'antwerp'];
  const told: Dataset = createDataset({
    ...story,
    places: story.places.map((place) => {
      const town = within[place.id];
      const country: CountryCode = countryCode(belgian.includes(place.id) ? 'BE' : 'FR');
      return { ...place, country, ...(town === undefined ? {} : { within: placeId(town) }) };
    }),
  });
  const labels = (zoom: number, different: Partial<MapSceneInput> = {}) =>
    mapScene(sceneInput(told, { camera: cameraAt(zoom, 3, 50), ...different })).symbols.map(({ label }) => label?.text);

  it('goes by the towns that they lie in, those with most events first', () => {
    expect(labels(7)).toContain('paris, villepinte');
    expect(labels(10, { camera: cameraAt(10, 2.42, 48.9) })).toEqual(expect.arrayContaining(['paris', 'hall']));
  });

  it('goes by a country as soon as no more than that is known of an event in it', () => {
    expect(labels(5.5)).toEqual(['paris, villepinte', 'BE']);
    expect(labels(3)).toEqual(['paris, BE, villepinte']);
  });

  it('puts the selected place first', () => {
    expect(labels(7, { selectedPlace: placeId('hall') })).toContain('villepinte, paris');
  });

  it('counts the names that there is no room for', () => {
    const size = { width: cssPx(150), height: cssPx(40) };
    expect(labels(3, { size, camera: cameraAt(3, 7, 50) })).toEqual(['paris +2']);
  });
});

describe('a country of which no more is known', () => {
  const germany = mapStory({ germany: [10.45, 51.16, 'country'] }, { arrest: { at: 'germany' } });
  const countries = [
    { iso: countryCode('FR'), name: 'France', anchors: [lonLat(10, 49)], rank: 0, box: bbox(0, 0, 9, 1) },
  ];
  const labelOf = (different: Partial<MapSceneInput>) =>
    mapScene(sceneInput(germany, { camera: cameraAt(6, 10, 50), ...different })).symbols[0]?.label?.text;

  it('is called by its name, and where that stands beside it by what is not known', () => {
    expect(labelOf({})).toBe('Somewhere in FR');
    expect(labelOf({ countries })).toBe('somewhere');
  });
});

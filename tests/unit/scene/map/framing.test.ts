import { describe, expect, it } from 'vitest';
import { openBasemap } from '#map/load-basemap.ts';
import { createDataset, type Dataset } from '#model/dataset.ts';
import type { FramePart } from '#model/frame.ts';
import { countryCode, placeId } from '#model/id.ts';
import { bbox, lonLat } from '#model/place.ts';
import { defaultView } from '#model/view.ts';
import { buildBasemap } from '../../../../scripts/build-basemap.ts';
import { storyFraming } from '../../../../src/scene/map/framing.ts';
import { mapScene } from '../../../../src/scene/map/map-scene.ts';
import { toScene } from '../../../../src/scene/map/mercator.ts';
import { drawPointers } from '../../../../src/scene/map/pointer.ts';
import { stepFraming } from '../../../../src/scene/map/step-framing.ts';
import { firstPicture, targetCamera } from '../../../../src/scene/map/target.ts';
import { cameraAt } from '../../../fixtures/map/camera-at.ts';
import { mapStory, sceneInput, size, tell } from '../../../fixtures/map/map-story.ts';

const { points: countries } = openBasemap(buildBasemap('coarse'));
const MAP = size(520, 330);
const COUNTRY: Record<string, string> = { paris: 'FR', brussels: 'BE', tehran: 'IR', newYork: 'US' };
const groups = (...codes: readonly string[][]): readonly FramePart[] =>
  codes.map((group) => ({ kind: 'countries', countries: group.map(countryCode) }));

function story(frame: readonly FramePart[] | undefined): Dataset {
  const plain = mapStory(
    { paris: [2.35, 48.85], brussels: [4.35, 50.85], tehran: [51.42, 35.69], newYork: [-73.97, 40.75] },
    { raid: { at: 'brussels' }, rally: { at: 'paris' }, denial: { at: 'tehran' }, talks: { at: 'newYork' } },
  );
  const places = plain.places.map((place) => ({ ...place, country: countryCode(COUNTRY[place.id] ?? '') }));
  return createDataset({ ...plain, places, ...(frame && { frame }) });
}
const framingOf = (dataset: Dataset, different: Partial<Parameters<typeof storyFraming>[0]> = {}) =>
  storyFraming({ dataset, events: tell(dataset), size: MAP, countries, ...different });
const villepinte = story(groups(['BE', 'DE', 'FR'], ['IR']));

describe('the map’s first picture', () => {
  it('shows the lands of the story’s frame, in two panes where they lie apart and one picture would merge places', () => {
    const framing = framingOf(villepinte);
    if (!framing?.pane) throw new Error('It has no second pane.');
    const { camera, seen, pane } = framing;
    expect([seen.width, pane.box.x, pane.box.width]).toEqual([345, 348, 172]);
    for (const [lon, lat] of [
      [-4.7, 48.4],
      [8.2, 48.9],
      [14.9, 51],
      [9.9, 54.8],
      [3, 42.5],
    ] as const) {
      const { x, y } = toScene(lonLat(lon, lat), camera, MAP);
      expect(x > 0 && x < seen.width && y > 0 && y < MAP.height).toBe(true);
    }
    const [west, east] = [lonLat(44.2, 39.4), lonLat(63.2, 27.2)].map((at) => toScene(at, pane.camera, pane.box));
    expect(west?.x).toBeGreaterThan(0);
    expect(east?.x).toBeLessThan(pane.box.width);
    const [paris, brussels] = [lonLat(2.35, 48.85), lonLat(4.35, 50.85)].map((at) => toScene(at, camera, MAP));
    expect(Math.hypot((paris?.x ?? 0) - (brussels?.x ?? 0), (paris?.y ?? 0) - (brussels?.y ?? 0))).toBeGreaterThan(34);
  });

  it('is one picture where the groups lie near each other, or nothing comes apart by it', () => {
    expect(framingOf(story(groups(['FR'], ['DE'])))?.pane).toBeNull();
    expect(framingOf(story(groups(['FR'], ['IR'])))?.pane).toBeNull();
  });

  it('leaves out groups in which nothing is visible, and is none without any', () => {
    const events = tell(villepinte).filter(({ place }) => place?.id !== 'tehran');
    const framing = framingOf(villepinte, { events });
    expect(framing?.pane).toBeNull();
    expect(framing?.seen.width).toBe(520);
    expect(
      framingOf(villepinte, { events: tell(villepinte).filter(({ place }) => place?.id === 'newYork') }),
    ).toBeNull();
    expect(framingOf(story(undefined))).toBeNull();
  });

  it('goes by the story’s places until the basemap has come, and by boxes where the story gives them', () => {
    const { camera } = framingOf(story(groups(['BE', 'FR'])), { countries: [] }) ?? {};
    expect(camera?.center.map(Math.round)).toEqual([3, 50]);
    const box = framingOf(story([{ kind: 'box', box: bbox(-80, 35, -70, 45) }]));
    expect(box?.camera.center.map(Math.round)).toEqual([-75, 40]);
  });

  it('is left for wherever the reader looks', () => {
    const view = defaultView(villepinte);
    const input = {
      view,
      dataset: villepinte,
      size: MAP,
      events: tell(villepinte),
      selected: undefined,
      linked: [],
      countries,
    };
    expect(targetCamera(input)).toEqual(framingOf(villepinte)?.camera);
    expect(firstPicture({ ...input, view: { ...view, camera: cameraAt(5, 2, 48) } })).toBeNull();
    expect(firstPicture({ ...input, view: { ...view, place: placeId('paris') } })).toBeNull();
    expect(firstPicture({ ...input, selected: tell(villepinte)[0] })).toBeNull();
  });

  it('points to what is in neither pane, and to nothing that is', () => {
    const { camera, seen, pane } = framingOf(villepinte) ?? {};
    const input = { ...sceneInput(villepinte, { size: MAP, ...(camera && { camera }) }), seen, pane };
    const pointed = (different: object) =>
      mapScene({ ...input, ...different }, undefined, { drawPointers }).pointers.flatMap(({ places }) => places);
    expect(pointed({})).toEqual(['newYork']);
    expect(pointed({ pane: null })).toEqual(['tehran', 'newYork']);
  });
});

describe('the picture of a step', () => {
  const stepEvents = (...ids: readonly string[]) => tell(villepinte).filter(({ event }) => ids.includes(event.id));
  const pictureOf = (...ids: readonly string[]) => stepFraming(stepEvents(...ids), MAP);

  it('is of its own places, as far out as all of them need', () => {
    const picture = pictureOf('raid', 'rally');
    expect(picture?.pane).toBeNull();
    for (const place of [lonLat(2.35, 48.85), lonLat(4.35, 50.85)]) {
      const { x, y } = toScene(place, picture?.camera ?? cameraAt(0, 0, 0), MAP);
      expect(x > 0 && x < MAP.width && y > 0 && y < MAP.height).toBe(true);
    }
  });

  it('has two panes where an ocean lies between, that with most events first', () => {
    const picture = pictureOf('raid', 'rally', 'talks');
    expect(picture?.camera.center[0]).toBeGreaterThan(0);
    expect(picture?.pane?.camera.center[0]).toBeCloseTo(-73.97, 0);
  });

  it('of one place has its country around it', () => {
    expect(pictureOf('rally')?.camera.zoom).toBe(5);
  });

  it('is none without a place', () => {
    expect(stepFraming([], MAP)).toBeNull();
  });

  it('stands until the reader looks anywhere else', () => {
    const input = { view: defaultView(villepinte), dataset: villepinte, size: MAP, events: [], linked: [], countries };
    const asked = { ...input, selected: undefined, stepEvents: stepEvents('rally') };
    expect(firstPicture(asked)?.camera).toEqual(pictureOf('rally')?.camera);
    expect(firstPicture({ ...asked, view: { camera: cameraAt(3, 0, 0), place: null } })).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryCode, placeId } from '#model/id.ts';
import { bbox, lonLat } from '#model/place.ts';
import { linkedEvents } from '#query/linked-events.ts';
import { cssPx } from '#scene/css-px.ts';
import { boxAround, boxesOverlap } from '../../../../src/scene/map/label.ts';
import { mapScene } from '../../../../src/scene/map/map-scene.ts';
import { distance, fromScene, toScene } from '../../../../src/scene/map/mercator.ts';
import type { MapName } from '../../../../src/scene/map/name.ts';
import { openingCamera } from '../../../../src/scene/map/open.ts';
import type { CountryPoint, MapSceneInput } from '../../../../src/scene/map/scene-input.ts';
import { cameraAt } from '../../../fixtures/map/camera-at.ts';
import { europe } from '../../../fixtures/map/europe.ts';
import { mapStory, type PlaceSketch, sceneInput, size, tell } from '../../../fixtures/map/map-story.ts';

const symbolsAt = (zoom: number) => mapScene(sceneInput(europe, { camera: cameraAt(zoom, 3, 50) })).symbols;

describe('symbols', () => {
  it('stand for one place each where there is room, in the order in which the story reaches them', () => {
    expect(symbolsAt(9).map(({ name }) => name)).toEqual(['brussels: 1', 'villepinte: 1', 'paris: 3', 'tehran: 1']);
  });

  it('merge places that are too close to be told apart', () => {
    expect(symbolsAt(5).map(({ name }) => name)).toEqual(['brussels: 1', 'paris & villepinte: 4', 'tehran: 1']);
    expect(symbolsAt(2).map(({ name }) => name)).toEqual(['paris & brussels & villepinte: 5', 'tehran: 1']);
  });

  it('split their ring by category, largest first', () => {
    const paris = symbolsAt(9).find(({ id }) => id === 'paris');
    expect(paris?.split.map(({ category, count, slot }) => [category, count, slot])).toEqual([
      ['arrest', 2, 1],
      ['sanctions', 1, 2],
    ]);
  });

  it('show the shape of a single event, else a number', () => {
    expect(symbolsAt(9).map(({ glyph }) => (glyph.kind === 'count' ? glyph.text : glyph.kind))).toEqual([
      'mark',
      'mark',
      '3',
      'mark',
    ]);
  });

  it('know whether any of them can be seen', () => {
    const atEdge = (lon: number) =>
      mapScene(sceneInput(europe, { camera: cameraAt(9, lon, 50.85) })).symbols[0]?.inPicture;
    // Half the map is 400 px wide, a symbol 11 px on either side of its middle.
    const perDegree = (256 * 2 ** 9) / 360;
    expect(atEdge(4.35 + 410 / perDegree)).toBe(true);
    expect(atEdge(4.35 + 412 / perDegree)).toBe(false);
    expect(atEdge(4.35 - 410 / perDegree)).toBe(true);
    expect(atEdge(4.35 - 412 / perDegree)).toBe(false);
  });

  it('are hollow where all that is known is a country or a government', () => {
    expect(symbolsAt(9).map(({ hollow }) => hollow)).toEqual([false, false, false, true]);
  });

  it('count an event at 0° north, 0° east', () => {
    const island = mapStory({ nullIsland: [0, 0] }, { landing: { at: 'nullIsland' } });
    const { symbols } = mapScene(sceneInput(island, { camera: cameraAt(4, 0, 0) }));
    expect(symbols.map(({ name, at }) => [name, at])).toEqual([['nullIsland: 1', { x: 400, y: 250 }]]);
  });

  it('mute everything but the selected event and its partners', () => {
    const told = tell(europe);
    const selectedEvent = told.find(({ event }) => event.id === 'freeze');
    const linked = linkedEvents(told, selectedEvent);
    const { symbols } = mapScene(sceneInput(europe, { selectedEvent, linked, camera: cameraAt(9, 2.35, 48.85) }));
    const standing = symbols.map(({ id, selected, related, muted }) => [id, { selected, related, muted }]);
    expect(Object.fromEntries(standing)).toEqual({
      brussels: { selected: false, related: true, muted: false },
      villepinte: { selected: false, related: false, muted: true },
      paris: { selected: true, related: false, muted: false },
      tehran: { selected: false, related: true, muted: false },
    });
  });

  it('tell the place that filters from an event that is merely selected', () => {
    const { symbols } = mapScene(sceneInput(europe, { selectedPlace: placeId('paris') }));
    expect(symbols.filter(({ pressed }) => pressed).map(({ id }) => id)).toEqual(['paris']);
  });
});

describe('opening a merged symbol', () => {
  const box = sceneInput(europe).size;
  const camera = cameraAt(5, 3, 50);

  it('goes to where its places come apart', () => {
    const merged = symbolsAt(5).find(({ places }) => places.length > 1);
    const opened = merged && openingCamera(merged, camera, box);
    if (!opened) throw new Error('It does not open.');
    expect(opened.zoom).toBeGreaterThan(camera.zoom);
    const { symbols } = mapScene(sceneInput(europe, { camera: opened }));
    expect(symbols.map(({ places }) => places.length)).not.toContain(2);
  });

  it('goes nowhere from a single place, or where no zoom separates them', () => {
    const [single] = symbolsAt(9);
    expect(single && openingCamera(single, camera, box)).toBeNull();
    const house = mapStory({ front: [2, 48], back: [2.001, 48] }, { a: { at: 'front' }, b: { at: 'back' } });
    const [symbol] = mapScene(sceneInput(house)).symbols;
    expect(symbol?.places).toHaveLength(2);
    expect(symbol && openingCamera(symbol, camera, box)).toBeNull();
  });
});

const belgium: CountryPoint = {
  ...{ iso: countryCode('BE'), name: 'Belgium', rank: 140, box: bbox(0, 0, 0.4, 1) },
  anchors: [lonLat(4.8, 50.7), lonLat(3.5, 51)],
};
const countries: readonly CountryPoint[] = [
  { iso: countryCode('FR'), name: 'France', anchors: [lonLat(2.4, 46.6)], rank: 48, box: bbox(0, 0, 12.7, 1) },
  belgium,
  { iso: countryCode('DE'), name: 'Germany', anchors: [lonLat(9.7, 51.3)], rank: 62, box: bbox(0, 0, 9, 1) },
  { iso: null, name: 'Liechtenstein', anchors: [lonLat(9.5, 47.1)], rank: 180, box: bbox(0, 0, 0.2, 1) },
];

describe('names of countries', () => {
  it('put the story’s own first and leave out those wider than their country', () => {
    const { names } = mapScene(sceneInput(europe, { countries, camera: cameraAt(5, 10, 48) }));
    expect(names.map(({ kind, text }) => [kind, text])).toEqual([
      ['own', 'FR'],
      ['own', 'BE'],
      ['foreign', 'DE'],
    ]);
  });

  const namesAt = (zoom: number, different: Partial<MapSceneInput> = {}) => {
    const input = sceneInput(europe, { countries, camera: cameraAt(zoom, 4.8, 50.7), ...different });
    return { ...mapScene(input), input };
  };
  const middleOf = ({ box }: MapName) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

  it('stand on their country, at the first anchor that no symbol covers', () => {
    const at = (anchors: CountryPoint['anchors']) => {
      const { names, input } = namesAt(7, { countries: [{ ...belgium, anchors }] });
      const [name] = names;
      return (
        name && {
          middle: middleOf(name),
          leader: name.leader,
          anchors: anchors.map((a) => toScene(a, input.camera, input.size)),
        }
      );
    };
    const free = at([lonLat(5.6, 50.2), lonLat(3.5, 51)]);
    expect(free).toMatchObject({ middle: free?.anchors[0], leader: null });
    const covered = at([lonLat(4.35, 50.85), lonLat(5.6, 50.2)]);
    expect(covered).toMatchObject({ middle: covered?.anchors[1], leader: null });
  });

  it('stand outside of a small country, at the end of a line from a dot in it, on wide pages only', () => {
    const { names, symbols, input } = namesAt(5);
    const name = names.find(({ text }) => text === 'BE');
    if (!name?.leader) throw new Error('It has no leader.');
    expect(belgium.anchors.map((anchor) => toScene(anchor, input.camera, input.size))).toContainEqual(name.leader.from);
    for (const { at, radius } of symbols) {
      expect(boxesOverlap(name.box, boxAround(at, radius))).toBe(false);
      expect(distance(name.leader.from, at)).toBeGreaterThan(radius);
    }
    expect(namesAt(5, { wide: false }).names.map(({ text }) => text)).not.toContain('BE');
  });
});

describe('any map', () => {
  const place = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  );
  const crowded = fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 200 }));
  const scenes = fc
    .record({
      scattered: fc.array(place, { maxLength: 6 }),
      // Pixels apart rather than degrees, so that symbols crowd at every zoom.
      crowd: fc.array(crowded, { minLength: 4, maxLength: 20, size: 'max' }),
      events: fc.array(fc.nat({ max: 30 }), { minLength: 10, maxLength: 80, size: 'max' }),
      zoom: fc.integer({ min: 6, max: 48 }).map((quarters) => quarters / 4),
      fontSize: fc.constantFrom(12, 24).map(cssPx),
    })
    .map(({ scattered, crowd, events, zoom, fontSize }) => {
      const camera = cameraAt(zoom, 3, 48);
      const spots = crowd.map(([x, y]) => fromScene({ x: cssPx(300 + x), y: cssPx(150 + y) }, camera, size(800, 500)));
      const places = [...spots, ...scattered];
      const sketches = places.map(([lon, lat], i): [string, PlaceSketch] => [`place ${i}`, [lon, lat]]);
      const dataset = mapStory(
        Object.fromEntries(sketches),
        Object.fromEntries(events.map((at, i) => [`e${i}`, { at: at < places.length ? `place ${at}` : null }])),
      );
      return sceneInput(dataset, {
        camera,
        countries,
        fontSize,
        controls: [{ x: cssPx(0), y: cssPx(0), width: cssPx(60), height: cssPx(80) }],
      });
    });

  it('counts every event that has a place exactly once', () => {
    fc.assert(
      fc.property(scenes, (input) => {
        const counted = mapScene(input).symbols.reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(input.events.filter((told) => told.place !== null).length);
      }),
    );
  });

  it('has no two symbols that overlap', () => {
    fc.assert(
      fc.property(scenes, (input) => {
        const { symbols } = mapScene(input);
        for (const [i, a] of symbols.entries()) {
          for (const b of symbols.slice(i + 1)) expect(distance(a.at, b.at)).toBeGreaterThan(a.radius + b.radius);
        }
      }),
    );
  });

  it('has no name on a symbol, a control, another name or the edge', () => {
    fc.assert(
      fc.property(scenes, (input) => {
        const { symbols, names } = mapScene(input);
        const labels = [...symbols.flatMap(({ label }) => label?.box ?? []), ...names.map(({ box }) => box)];
        const obstacles = [...input.controls, ...symbols.map(({ at, radius }) => boxAround(at, radius, 0))];
        for (const [i, box] of labels.entries()) {
          expect(labels.slice(i + 1).some((other) => boxesOverlap(box, other))).toBe(false);
          expect(obstacles.some((other) => boxesOverlap(box, other))).toBe(false);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(input.size.width);
        }
      }),
    );
  });
});

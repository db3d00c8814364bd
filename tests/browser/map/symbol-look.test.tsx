import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import '#app/theme.css';
import '#map/map.css';
import { MapPicture } from '#map/MapPicture.tsx';
import { lookStyle } from '#map/symbol-drawing.ts';
import { makeSymbolNode, updateSymbolNode } from '#map/symbol-node.ts';
import { DAY, utcMs } from '#model/time.ts';
import { tableOf } from '#query/event-table.ts';
import { filterRows } from '#query/row-filter.ts';
import { SLOT_PROPERTIES } from '#scene/category-mark.ts';
import { cssPx } from '#scene/css-px.ts';
import { readInk } from '#ui/read-ink.ts';
import { createMapDensity } from '../../../src/scene/map/density.ts';
import { densitySymbols } from '../../../src/scene/map/density-symbols.ts';
import { mapScene } from '../../../src/scene/map/map-scene.ts';
import { movingSymbols, standingAtRest } from '../../../src/scene/map/moving-symbols.ts';
import { viewSheet } from '../../../src/scene/map/sheet.ts';
import { cameraAt } from '../../fixtures/map/camera-at.ts';
import { LARGE_BEGINS, largeTable } from '../../fixtures/map/large-table.ts';
import { sceneInput } from '../../fixtures/map/map-story.ts';
import { lookOf, paintedLooks } from './symbol-looks.ts';

const size = { width: cssPx(900), height: cssPx(600) };
const camera = cameraAt(4, 8, 50);

/** Places of one event and of many around the place of the selected one, in larger text than usual. */
function sceneOf() {
  const dataset = largeTable({ count: 3000, places: 60 });
  const table = tableOf(dataset, dataset.defaultAccount);
  const rows = filterRows(table, { tier: 'all' });
  const density = createMapDensity({ table, rows, categories: 8, camera, size, scale: 1.25 });
  const start = utcMs(LARGE_BEGINS + 60 * DAY);
  const settled = density.settle({ start, end: utcMs(start + 200 * DAY) });
  const fontSize = cssPx(15);
  const input = sceneInput(dataset, {
    events: [],
    density: settled,
    camera,
    size,
    fontSize,
    selectedEvent: table.told(60),
  });
  const scene = mapScene(input, densitySymbols(settled, input));
  const shapes = dataset.categories.map(({ shape }) => shape);
  const moving = movingSymbols(density, viewSheet(camera, size), standingAtRest(scene.symbols), input.words.count);
  return { shapes, scene, moving, fontSize };
}

let host: HTMLElement;
beforeEach(() => {
  host = document.createElement('div');
  host.className = 'map-leaflet';
  Object.assign(host.style, { position: 'relative', width: '900px', height: '600px' });
  for (const [name, value] of Object.entries(lookStyle)) host.style.setProperty(name, String(value));
  document.body.append(host);
});
afterEach(() => {
  host.remove();
  document.documentElement.removeAttribute('data-theme');
});

it.each(['light', 'dark'])('a symbol looks the same as a button, in a picture and on a canvas (%s)', async (theme) => {
  document.documentElement.setAttribute('data-theme', theme);
  const { scene, shapes, moving, fontSize } = sceneOf();
  const buttons = scene.symbols.map((symbol) => {
    const node = makeSymbolNode();
    updateSymbolNode(node, symbol);
    host.append(node);
    return lookOf(node);
  });

  const picture = document.createElement('div');
  document.body.append(picture);
  const root = createRoot(picture);
  root.render(<MapPicture scene={scene} name="Map" camera={camera} size={size} basemap={null} own={[]} />);
  const symbols = () => [...picture.querySelectorAll('.map-symbol')];
  await expect.poll(symbols).toHaveLength(buttons.length);
  const drawn = symbols().map(lookOf);
  root.unmount();
  picture.remove();
  expect(drawn).toEqual(buttons);

  const painted = paintedLooks(moving, { ink: readInk(host, SLOT_PROPERTIES), shapes, fontSize });
  const inSight = moving.map(({ x, y }) =>
    // Both the canvas and what is on it stand on whole pixels.
    scene.symbols.findIndex(({ at }) => Math.hypot(x - at.x, y - at.y) < 1.5),
  );
  expect(painted).toEqual(inSight.map((index) => buttons[index]));

  // All that there is to compare has been there.
  expect(painted.filter(({ selection }) => selection !== null)).toHaveLength(1);
  expect(painted.filter(({ opacity }) => opacity < 1).length).toBeGreaterThan(3);
  expect(painted.some(({ glyph }) => 'text' in glyph) && painted.some(({ glyph }) => 'width' in glyph)).toBe(true);
  expect(painted.some(({ ring }) => ring.length > 3) && painted.some(({ ring }) => ring.length === 1)).toBe(true);
});

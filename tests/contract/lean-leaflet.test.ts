import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leafletPlugin, OPTIONAL_PARTS, REPLACED_PARTS, UNUSED_CLASS } from '../../scripts/leaflet-plugin.ts';
import { exportsOf, modulesOf, reach, unique, valuesFrom } from './packages.ts';
import { root } from './planted.ts';
import { filesBelow, parseFile, type Source, sourcesBelow } from './sources.ts';

const src = sourcesBelow('src');
const namesUsed = (name: string) => unique(src.flatMap((source) => valuesFrom(source, name)));
const installed = (part: string) => parseFile(`node_modules/leaflet/src/${part}.js`);
const namesOf = (parts: readonly string[]) =>
  Object.fromEntries(parts.map((part) => [part, exportsOf(installed(part))]));

/** Everything that runs with Leaflet: src, and what it asks for of react-leaflet and its core. */
const withLeaflet: readonly Source[] = [
  ...src,
  ...componentsUsed(),
  ...sourcesBelow('node_modules/@react-leaflet/core/lib'),
];

function componentsUsed(): Iterable<Source> {
  const folder = 'node_modules/react-leaflet/lib';
  const found = new Map<string, Source>();
  for (const { entries } of parseFile(`${folder}/index.js`).module.staticExports) {
    for (const { exportName, moduleRequest } of entries) {
      if (namesUsed('react-leaflet').includes(exportName.name ?? '')) {
        reach(posix.join(folder, moduleRequest?.value ?? ''), found);
      }
    }
  }
  return found.values();
}

/** The keys of the objects that a file of Leaflet hands to a method of its classes, as in `Map.include({ openPopup() {} })`. */
function keysGiven({ program }: Source, method: 'include' | 'mergeOptions'): readonly string[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'CallExpression') return [];
    const { callee, arguments: given } = statement.expression;
    if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return [];
    if (callee.property.name !== method || given[0]?.type !== 'ObjectExpression') return [];
    return given[0].properties.flatMap((property) =>
      property.type === 'Property' && property.key.type === 'Identifier' ? [property.key.name] : [],
    );
  });
}

it('these parts of Leaflet are replaced, and the installed one has them, each by these names', () => {
  expect(namesOf(REPLACED_PARTS)).toEqual({
    'control/Control': ['Control', 'control'],
    'control/Control.Attribution': ['Attribution', 'attribution'],
    'control/Control.Layers': ['Layers', 'layers'],
    'control/Control.Scale': ['Scale', 'scale'],
    'control/Control.Zoom': ['Zoom', 'zoom'],
    'geo/crs/CRS.EPSG3395': ['EPSG3395'],
    'geo/crs/CRS.EPSG4326': ['EPSG4326'],
    'geo/crs/CRS.Simple': ['Simple'],
    'geo/projection/Projection.Mercator': ['Mercator'],
    'layer/marker/Marker': ['Marker', 'marker'],
    'layer/vector/Canvas': ['Canvas', 'canvas'],
    'layer/vector/SVG.VML': ['vmlCreate', 'vmlMixin'],
    'map/handler/Map.BoxZoom': ['BoxZoom'],
    'map/handler/Map.ScrollWheelZoom': ['ScrollWheelZoom'],
    'map/handler/Map.TapHold': ['TapHold'],
  });
});

it('these are left to those who name them', () => {
  expect(namesOf(OPTIONAL_PARTS)).toEqual({
    'layer/DivOverlay': ['DivOverlay'],
    'layer/ImageOverlay': ['ImageOverlay', 'imageOverlay'],
    'layer/Popup': ['Popup', 'popup'],
    'layer/SVGOverlay': ['SVGOverlay', 'svgOverlay'],
    'layer/Tooltip': ['Tooltip', 'tooltip'],
    'layer/VideoOverlay': ['VideoOverlay', 'videoOverlay'],
    'layer/marker/DivIcon': ['DivIcon', 'divIcon'],
    'layer/marker/Icon': ['Icon', 'icon'],
    'layer/marker/Icon.Default': ['IconDefault'],
    'layer/marker/Marker.Drag': ['MarkerDrag'],
    'layer/marker/index': ['DivIcon', 'Icon', 'Marker', 'divIcon', 'icon', 'marker'],
    'layer/tile/GridLayer': ['GridLayer', 'gridLayer'],
    'layer/tile/TileLayer': ['TileLayer', 'tileLayer'],
    'layer/tile/TileLayer.WMS': ['TileLayerWMS', 'tileLayerWMS'],
    'layer/tile/index': ['GridLayer', 'TileLayer', 'gridLayer', 'tileLayer'],
  });
});

describe('none of them is used by src, nor by what src uses:', () => {
  const parts = [...REPLACED_PARTS, ...OPTIONAL_PARTS].map(installed);
  const missing = new Set(parts.flatMap(exportsOf));

  it('none is imported', () => {
    const used = unique(withLeaflet.flatMap((source) => valuesFrom(source, 'leaflet')));
    expect(used).toEqual(expect.arrayContaining(['DomUtil', 'Polygon', 'Layer', 'Map', 'Polyline', 'svg']));
    expect(used.filter((name) => missing.has(name) || name === '*' || name === 'default')).toEqual([]);
  });

  it('none is taken from a class or a namespace that holds it', () => {
    const member = /\b(?:[Cc]ontrol|\w*Map|CRS|Projection|Icon|TileLayer)\.(\w+)/g;
    const taken = withLeaflet.flatMap(({ text }) => Array.from(text.matchAll(member), ([, name]) => name ?? ''));
    expect(taken).toContain('getBoundingClientRect');
    expect(taken.filter((name) => missing.has(name))).toEqual([]);
  });

  it('no method is called that they add to maps and layers', () => {
    const added = unique(parts.flatMap((part) => keysGiven(part, 'include')));
    expect(added).toEqual(expect.arrayContaining(['bindPopup', 'bindTooltip', 'closeTooltip', 'openPopup']));
    const calls = withLeaflet.flatMap(({ path, text }) =>
      added.filter((name) => new RegExp(`\\.${name}\\(`).test(text)).map((name) => `${path}: ${name}`),
    );
    expect(calls).toEqual([]);
  });

  it('no option of theirs is given, but to turn them off', () => {
    const options = unique(parts.flatMap((part) => keysGiven(part, 'mergeOptions')));
    expect(options).toEqual(expect.arrayContaining(['attributionControl', 'boxZoom', 'scrollWheelZoom', 'tapHold']));
    const { text } = parseFile('src/map/MapPanel.tsx');
    const given = options.flatMap((name) => text.match(new RegExp(`\\b${name}=\\S+`, 'g')) ?? []);
    expect(given.toSorted()).toEqual([
      'attributionControl={false}',
      'boxZoom={false}',
      'scrollWheelZoom={false}',
      'zoomControl={false}',
    ]);
    expect(text).not.toMatch(/\b(?:preferCanvas|crs)=/);
  });
});

it('src knows none of the classes that the stylesheet is left without', () => {
  const classesOf = (path: string) =>
    unique(readFileSync(join(root, path), 'utf8').match(/\b(?:leaflet|lvml)[\w-]*/g) ?? []);
  const sheet = classesOf('node_modules/leaflet/dist/leaflet.css');
  const without = sheet.filter((name) => UNUSED_CLASS.test(name));
  expect(without).toEqual(expect.arrayContaining(['leaflet-popup', 'leaflet-tile', 'leaflet-tooltip', 'lvml']));
  const known = filesBelow('src')
    .filter((path) => /\.(?:css|tsx?)$/.test(path))
    .flatMap(classesOf);
  expect(known).toEqual(expect.arrayContaining(['leaflet-container', 'leaflet-zoom-animated']));
  expect(known.filter((name) => UNUSED_CLASS.test(name))).toEqual([]);
});

it('of what is replaced a build has the names alone, and nothing of what nobody names', async () => {
  const used = ['leaflet', 'react-leaflet', '@react-leaflet/core'].map((name) => [name, namesUsed(name)]);
  const modules = await modulesOf(Object.fromEntries(used), [leafletPlugin()]);
  const left = (part: string) => modules.get(`leaflet/src/${part}.js`) ?? 0;
  expect(left('map/Map')).toBeGreaterThan(10_000);
  expect(REPLACED_PARTS.filter((part) => left(part) > 200)).toEqual([]);
  expect(OPTIONAL_PARTS.filter((part) => left(part) > 0)).toEqual([]);
  expect([...modules.keys()].filter((id) => id.startsWith('leaflet/dist/'))).toEqual([]);
});

import { expect, it } from 'vitest';
import d3 from '../../node_modules/d3/package.json' with { type: 'json' };
import { d3Plugin, STILL_PARTS } from '../../scripts/d3-plugin.ts';
import { exportsOf, modulesOf, unique, valuesFrom } from './packages.ts';
import { parseFile, parseSource, sourcesBelow } from './sources.ts';

const src = sourcesBelow('src');
const used = unique(src.flatMap((source) => valuesFrom(source, 'd3')));
const installed = (name: string) => parseFile(`node_modules/${name}/dist/${name}.mjs`);
const gestures = ['d3-brush', 'd3-zoom'];

it('d3-brush and d3-zoom take these names from the packages that are replaced, and are given all of them', () => {
  const replaced = Object.keys(STILL_PARTS);
  const taken = (name: string) => unique(gestures.flatMap((gesture) => valuesFrom(installed(gesture), name)));
  expect(Object.fromEntries(replaced.map((name) => [name, taken(name)]))).toEqual({
    'd3-interpolate': ['interpolate', 'interpolateZoom'],
    'd3-transition': ['interrupt'],
  });
  for (const name of replaced) {
    expect(exportsOf(parseSource(`${name}.js`, STILL_PARTS[name] ?? ''))).toEqual(taken(name));
    expect(exportsOf(installed(name))).toEqual(expect.arrayContaining([...taken(name)]));
  }
});

it('no other part of d3 has anything to do with transitions', () => {
  const packages = Object.keys(d3.dependencies);
  expect(packages).toEqual(expect.arrayContaining(gestures));
  expect(packages.filter((name) => valuesFrom(installed(name), 'd3-transition').length > 0)).toEqual(gestures);
});

it('src neither names nor begins nor ends a transition, and its zoom takes no time', () => {
  expect(used).toEqual(expect.arrayContaining(['brushX', 'zoom', 'zoomIdentity']));
  const missing = new Set(exportsOf(installed('d3-transition')));
  expect(used.filter((name) => missing.has(name) || name === '*' || name === 'default')).toEqual([]);
  const calling = (call: RegExp) => src.filter(({ text }) => call.test(text)).map(({ path }) => path);
  expect(calling(/\.(?:transition|interrupt)\(/)).toEqual([]);
  expect(calling(/\.duration\(0\)/)).toEqual(['src/timeline/window-zoom.ts']);
  expect(calling(/\.duration\((?!0\))/)).toEqual([]);
});

it('a build has the gestures, and nothing that moves things over time', async () => {
  const modules = await modulesOf({ d3: used }, [d3Plugin()]);
  const left = (name: string) => modules.get(`${name}/dist/${name}.mjs`) ?? 0;
  for (const name of gestures) expect(left(name)).toBeGreaterThan(1000);
  const overTime = ['d3-transition', 'd3-interpolate', 'd3-color', 'd3-ease', 'd3-timer'];
  expect(overTime.filter((name) => left(name) > 0)).toEqual([]);
});

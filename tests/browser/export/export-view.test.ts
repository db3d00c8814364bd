import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import { accountId, eventId } from '#model/id.ts';
import { bbox } from '#model/place.ts';
import { labelText } from '#scene/timeline/labels.ts';
import { pageLinks, withoutLinks } from '#store/page-links.ts';
import { largeTable } from '../../fixtures/map/large-table.ts';
import { mapStory } from '../../fixtures/map/map-story.ts';
import { contextOf, save, shippedDataset } from './export-story.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await shippedDataset();
});

const VIEWS = ['timeline', 'tellings', 'map'] as const;

/** Throws for what is not well-formed. */
function parse(svg: string): Document {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const fault = parsed.querySelector('parsererror');
  if (fault !== null) throw new Error(fault.textContent ?? 'not well-formed');
  return parsed;
}

function textsOf(svg: Document): readonly string[] {
  return [...svg.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
}

describe.each(VIEWS)('the %s as SVG', (view) => {
  test('says by itself what it is', async () => {
    const { name, file } = await save(contextOf(dataset), 'svg', view);
    expect(name).toBe(`villepinte-2018_2018-05-01_2018-11-30_${view}.svg`);
    const texts = textsOf(parse(await file.text()));
    expect(texts).toContain('The Villepinte plot');
    expect(texts).toContain('1 May – 30 Nov 2018 · As the article told it · 19 of 21 events');
    expect(texts).toContain('Arrests');
    expect(texts.join(' ')).toMatch(/Source: The Villepinte plot, http.*\d+ sources/);
  });

  test('names no address where the story is only here', async () => {
    const links = withoutLinks(pageLinks(() => 'https://news.example/?event=rally'));
    const { file } = await save({ ...contextOf(dataset), links }, 'svg', view);
    const svg = await file.text();
    expect(textsOf(parse(svg)).join(' ')).toMatch(/Source: The Villepinte plot · \d+ sources/);
    expect(svg).not.toContain('news.example');
    expect(svg).not.toContain(window.location.host);
  });

  test('shortens an address that nobody would type', async () => {
    const links = pageLinks(() => `https://news.example/a/?q=${'x'.repeat(200)}`);
    const { file } = await save({ ...contextOf(dataset), links }, 'svg', view);
    expect(textsOf(parse(await file.text())).join(' ')).toContain('The Villepinte plot, https://news.example/a/ ·');
  });

  test('needs nothing but itself: no stylesheet, no custom property, no script, no other file', async () => {
    const { file } = await save(contextOf(dataset), 'svg', view);
    const svg = await file.text();
    expect(svg.match(/var\(|color\(|light-dark| class=| style=|<style|<script|href=|NaN|undefined/g)).toBeNull();
  });

  test('says in which language its texts are, and which way they run', async () => {
    const title = 'یک داستان (۲۰۱۸)!';
    const { file } = await save(contextOf({ ...dataset, language: 'fa', title }), 'svg', view);
    const { documentElement } = parse(await file.text());
    expect(documentElement.getAttribute('lang')).toBe('en-GB');
    // Numbers in symbols run the same way everywhere.
    const texts = [...documentElement.querySelectorAll('text')].filter(
      ({ textContent }) => !/^\d+$/.test(textContent ?? ''),
    );
    expect(texts.map((text) => text.getAttribute('unicode-bidi'))).toEqual(texts.map(() => 'plaintext'));
    const langOf = (words: string) => texts.find(({ textContent }) => textContent === words)?.getAttribute('lang');
    expect(langOf(title)).toBe('fa');
    expect(langOf('1 May – 30 Nov 2018 · As the article told it · 19 of 21 events')).toBeNull();
    expect(documentElement.querySelector('title')?.textContent).toMatch(/^\u2068.*\u2069\. 1 May/);
  });

  test('takes no input', async () => {
    const { file } = await save(contextOf(dataset), 'svg', view);
    expect(parse(await file.text()).querySelector('[tabindex], [role=button], button, a')).toBeNull();
  });

  test('is light, whatever the page is', async () => {
    const { file } = await save(contextOf(dataset), 'svg', view);
    document.documentElement.style.colorScheme = 'dark';
    const dark = await save(contextOf(dataset), 'svg', view);
    document.documentElement.style.colorScheme = '';
    expect(await dark.file.text()).toBe(await file.text());
    expect(
      parse(await file.text())
        .querySelector('rect')
        ?.getAttribute('fill'),
    ).toBe('#fbfaf8');
  });

  test('leaves nothing on the page', async () => {
    const before = document.body.childElementCount;
    await save(contextOf(dataset), 'svg', view);
    expect(document.body.childElementCount).toBe(before);
  });

  test('draws what is too much to be told apart', async () => {
    const crowd = contextOf(largeTable({ count: 20_000, places: 3000 }));
    const svg = parse(await (await save(crowd, 'svg', view)).file.text());
    expect(textsOf(svg)).toContain('1 Jan 2010 – 30 Dec 2019 · 20,000 of 20,000 events');
    const drawn = view === 'map' ? svg.querySelectorAll('circle') : svg.querySelectorAll('path[d*="V"]');
    expect(drawn.length).toBeGreaterThan(4);
  });
});

test('the timeline names every event and tells of the other dates', async () => {
  const record = contextOf(dataset, { account: accountId('record'), tier: 'all' });
  const texts = textsOf(parse(await (await save(record, 'svg', 'timeline')).file.text()));
  const shown = record.store.select.timelineEvents(record.store.getState());
  const { window } = record.store.getState().view;
  const titles = shown.filter(({ date }) => date.start < window.end && window.start < date.end);
  expect(titles.length).toBeGreaterThan(30);
  const labels = titles.map((told) => labelText(told));
  expect(labels.filter((label) => !texts.includes(label))).toEqual([]);
  expect(labels.filter((label) => label.endsWith('≠')).length).toBeGreaterThan(0);
  expect(texts).toContain('date in the other telling');
});

test('the map shows what the page’s map shows, with the curves of the selection', async () => {
  const context = contextOf(dataset, { account: accountId('record'), event: eventId('rally-villepinte') });
  context.store.dispatch({ type: 'see-bounds', bounds: bbox(-8, 42, 20, 55) });
  const texts = textsOf(parse(await (await save(context, 'svg', 'map')).file.text()));
  expect(texts).toContain('FRANCE');
  expect(texts).not.toContain('IRAN');
  expect(texts.join(' ')).toContain('Natural Earth');
});

test('the map across the antimeridian shows both sides of it beside each other, on land', async () => {
  const islets = mapStory({ west: [-178.8, -17.6], east: [178.44, -18.14] }, { a: { at: 'west' }, b: { at: 'east' } });
  const context = contextOf(islets);
  context.store.dispatch({ type: 'see-bounds', bounds: bbox(175, -20, 185, -15) });
  const svg = parse(await (await save(context, 'svg', 'map')).file.text());
  const xs = new Map(
    [...svg.querySelectorAll('g[transform] > title')].map(({ textContent, parentElement }) => [
      (textContent ?? '').replace(/,.*/, ''),
      Number(/translate\(([-\d.]+)/.exec(parentElement?.getAttribute('transform') ?? '')?.[1]),
    ]),
  );
  // The picture is 1,200 px wide and shows a little more than ten degrees.
  expect(xs.get('east')).toBeGreaterThan(300);
  expect(xs.get('west')).toBeLessThan(900);
  expect((xs.get('west') ?? 0) - (xs.get('east') ?? 0)).toBeGreaterThan(200);
  expect(
    [...svg.querySelectorAll('path')].filter((path) => /L/.test(path.getAttribute('d') ?? '')).length,
  ).toBeGreaterThan(1);
});

test.each(VIEWS)('the %s as PNG has twice the pixels, and something on them', async (view) => {
  const { name, file } = await save(contextOf(dataset), 'png', view);
  expect([name.endsWith(`_${view}.png`), file.type]).toEqual([true, 'image/png']);
  const image = await createImageBitmap(file);
  expect(image.width).toBe(2 * 1248);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
  const colours = new Set<number>();
  for (let i = 0; i < data.length; i += 4) {
    colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
  }
  expect(colours.has(0xb3261e)).toBe(true);
  expect(colours.size).toBeGreaterThan(100);
});

test('files of events go by the dataset and the window', async () => {
  const { name, file } = await save(contextOf(dataset), 'csv', 'map');
  expect(name).toBe('villepinte-2018_2018-05-01_2018-11-30.csv');
  expect((await file.text()).split('\r\n')).toHaveLength(19 + 2);
});

test('without the sources nothing is taken along', async () => {
  const context = { ...contextOf(dataset), askSources: async () => new Map() };
  await expect(save(context, 'json', 'map')).rejects.toThrow('the sources could not be loaded');
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { countryCode } from '#model/id.ts';
import { bbox, lonLat } from '#model/place.ts';
import { plainMap, plainTimeline } from '#plain/plain-pictures.tsx';
import { cssPx, type Size } from '#scene/css-px.ts';
import { openedStory, type StagedStory } from '#stage/staged-story.ts';
import { story } from '../story.ts';

const between = (from: string, to: string) =>
  openedStory(story({ arrest: { article: '2018-06', place: from }, rally: { article: '2018-07-30', place: to } }));
const near = between('brussels', 'paris');
const far = between('brussels', 'null-island');
const size = (width: number, height: number): Size => ({ width: cssPx(width), height: cssPx(height) });

it('draws the timeline in Node, for its whole box', () => {
  const { element, ...box } = plainTimeline(near, ENGLISH, size(760, 300), 'a');
  expect(box).toEqual({ x: 0, y: 0, width: 760, height: 300 });
  const svg = renderToStaticMarkup(element);
  expect(svg).toMatch(/^<svg class="timeline-svg" width="760" height="300"[^>]* aria-label="Timeline"/);
  expect(svg).toContain('The rally</text>');
});

describe('the map', () => {
  const draw = (of: StagedStory, across: number, down: number, lon = 3) =>
    plainMap(of, ENGLISH, size(400, 300), [across, down], {
      shapes: [],
      points: [
        { iso: countryCode('FR'), name: 'France', anchors: [lonLat(lon, 49.9)], rank: 0, box: bbox(0, 0, 9, 1) },
      ],
    });

  it('is drawn beyond the part that is framed', () => {
    const { element, ...box } = draw(far, 150, 90);
    expect(box).toEqual({ x: 150, y: 90, width: 400, height: 300 });
    const svg = renderToStaticMarkup(element);
    expect(svg).toMatch(/^<svg width="700" height="480"[^>]* aria-label="Map"/);
    // The same two places, farther from the corner by what is beyond.
    const placesOf = (markup: string) =>
      [...markup.matchAll(/translate\(([\d.]+),([\d.]+)\)/g)].map(([, x, y]) => [x, y]);
    const alone = placesOf(renderToStaticMarkup(draw(far, 0, 0).element));
    expect(alone).toHaveLength(2);
    expect(placesOf(svg)).toEqual(alone.map(([x, y]) => [`${Number(x) + 150}`, `${Number(y) + 90}`]));
  });

  it('has names only in the part that is always seen', () => {
    expect(renderToStaticMarkup(draw(near, 150, 90).element)).toContain('>France</text>');
    expect(renderToStaticMarkup(draw(near, 150, 90, 8.5).element)).not.toContain('>France</text>');
  });
});

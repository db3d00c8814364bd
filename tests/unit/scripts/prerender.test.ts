import { expect, it } from 'vitest';
import { criticalCss } from '../../../scripts/prerender/critical-css.ts';
import { flatPicture } from '../../../scripts/prerender/flat-picture.ts';
import { shortenMarkup } from '../../../scripts/prerender/shorten-markup.ts';

const outlined = (d: string) => `<path class="map-land map-land-own" d="${d}"></path>`;

it('draws outlines from pixel to pixel, straight lines as one', () => {
  const markup = outlined('M10.2,10L12.1,10.3L14,9.8L14.1,12L10,13.9Z');
  expect(shortenMarkup(markup)).toBe(outlined('M10 10h4v2l-4 2z'));
});

it('leaves out islands that are smaller than a pixel, and countries of nothing else', () => {
  expect(shortenMarkup(outlined('M0,0L5,0L5,5ZM8,8L8.1,8.2L8.2,8Z'))).toBe(outlined('M0 0h5v5z'));
  expect(shortenMarkup('<path class="map-land" d="M8,8L8.1,8.2L8.2,8Z"></path>')).toBe('');
});

it('draws what lies between two countries once, though one of them has more points on it', () => {
  const west = outlined('M0,0L10,0L10,5L10,10L0,10Z');
  const east = outlined('M10,0L20,0L20,10L10,10L10,5Z');
  const other = '<path class="map-land" d="M0,10L20,10L20,20L0,20Z"></path>';
  const border = '<path class="map-land map-land-own" d="M10 10v-10" style="fill:none"></path>';
  const land = '<path class="map-land" d="M0 10h20v10h-20z"></path>';
  expect(shortenMarkup(west + east + other)).toBe(`${outlined('M0 0h20v10h-20z')}${border}${land}`);
});

it('cuts digits that nobody sees', () => {
  expect(shortenMarkup('<rect x="244.07476635514018" y="1.5"></rect>')).toBe('<rect x="244.1" y="1.5"></rect>');
});

it('keeps the rules that can apply to the markup', () => {
  const sheet = `
    body { margin: 0 }
    .here > .there { color: red }
    .here > .elsewhere { color: green }
    .elsewhere, .there { color: blue }
    .chapters :is(button, a) { color: pink }
    @media print { .elsewhere { color: black } }`;
  expect(criticalCss([sheet], '<p class="here"><b class="there">x</b></p>')).toBe(
    'body{margin:0}.here>.there{color:red}.elsewhere,.there{color:#00f}',
  );
});

it('writes out what a simple renderer does not know', () => {
  const theme = '.dateline { --ink: light-dark(#111111, #eeeeee); --paper: light-dark(#ffffff, #000000); }';
  const sheet = '.bar { fill: color-mix(in srgb, currentColor 45%, var(--paper)) }';
  const svg = '<svg width="9"><g class="bar" style="transform:translate(1px, 2px);color:var(--ink)"></g></svg>';
  expect(flatPicture(svg, [sheet], theme)).toBe(
    '<svg width="9"><style>.bar{fill:currentColor;fill-opacity:0.45}</style>' +
      '<g class="bar" transform="translate(1,2)" style="color:#111111"></g></svg>',
  );
});

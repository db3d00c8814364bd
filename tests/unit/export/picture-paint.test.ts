import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lightTheme } from '#export/light-theme.ts';
import { plainColour } from '#export/plain-colour.ts';

it('takes the light half of each colour, and everything else as it is', () => {
  const css = `:root { color-scheme: light dark; --surface: light-dark(#fbfaf8, #14161a); --font: system-ui, 'Segoe UI';
    --soft: light-dark(#fff , #000 ); }
  @media (prefers-reduced-motion: reduce) { :root { --motion: 0ms; } }`;
  expect(lightTheme(css)).toEqual([
    ['--surface', '#fbfaf8'],
    ['--font', "system-ui, 'Segoe UI'"],
    ['--soft', '#fff'],
  ]);
});

it('leaves no half colour in the page’s own theme', () => {
  const theme = new Map(lightTheme(readFileSync('src/app/theme.css', 'utf8')));
  expect(theme.get('--surface')).toBe('#fbfaf8');
  expect([...theme.values()].filter((value) => value.includes('light-dark'))).toEqual([]);
});

it.each([
  ['rgb(179, 38, 30)', { hex: '#b3261e', opacity: 1 }],
  ['rgba(0, 0, 0, 0.5)', { hex: '#000000', opacity: 0.5 }],
  ['color(srgb 1 0.5 0)', { hex: '#ff8000', opacity: 1 }],
  ['color(srgb 0 0 1 / 0.25)', { hex: '#0000ff', opacity: 0.25 }],
  ['none', undefined],
  ['url("#fade")', undefined],
  ['color(display-p3 1 0 0)', undefined],
])('%s', (computed, plain) => {
  expect(plainColour(computed)).toEqual(plain);
});

import { expect, it } from 'vitest';
import { parseFrameMessage, parseHostMessage, parsePanels, sealed } from '#embed/protocol.ts';

it('reads what the other side seals', () => {
  const select = { type: 'select', event: 'rally-villepinte' } as const;
  expect(parseHostMessage(sealed(select))).toEqual(select);
  expect(parseFrameMessage(sealed(select))).toEqual(select);
  expect(parseFrameMessage(sealed({ type: 'height', height: 612.4 }))).toEqual({ type: 'height', height: 613 });
});

it('keeps what is absent apart from what is null: as it was, or the browser’s', () => {
  expect(parseHostMessage({ dateline: 1, type: 'set-look', theme: null })).toEqual({ type: 'set-look', theme: null });
  expect(parseHostMessage({ dateline: 1, type: 'set-look', panels: ['map', 'map', 'nothing'] })).toEqual({
    type: 'set-look',
    panels: ['map'],
  });
});

it.each([
  ['nothing', undefined],
  ['a text', 'select'],
  ['null', null],
  ['a list', [1]],
  ['another program', { source: 'react-devtools', type: 'select', event: 'rally-villepinte' }],
  ['another version', { dateline: 2, type: 'select', event: 'rally-villepinte' }],
  ['an unknown type', { dateline: 1, type: 'eval', query: 'alert(1)' }],
  ['no type', { dateline: 1 }],
  ['a number for a text', { dateline: 1, type: 'set-view', query: 7 }],
  ['an endless text', { dateline: 1, type: 'set-view', query: 'q='.padEnd(1e6, 'x') }],
  ['an object for an event', { dateline: 1, type: 'select', event: { id: 'rally-villepinte' } }],
  ['no known panel', { dateline: 1, type: 'set-look', panels: ['menu'] }],
  ['a wrong theme', { dateline: 1, type: 'set-look', theme: 1 }],
])('from the host: %s is nobody’s', (_what, data) => {
  expect(parseHostMessage(data)).toBeUndefined();
});

it.each([
  ['a height that is none', { dateline: 1, type: 'height', height: Number.NaN }],
  ['a negative height', { dateline: 1, type: 'height', height: -1 }],
  ['a height beyond reason', { dateline: 1, type: 'height', height: 1e9 }],
  ['a height in words', { dateline: 1, type: 'height', height: '600px' }],
  ['what only hosts say', { dateline: 1, type: 'set-look', theme: 'dark' }],
])('from the frame: %s is nobody’s', (_what, data) => {
  expect(parseFrameMessage(data)).toBeUndefined();
});

it('takes panels in the order given, each once', () => {
  expect(parsePanels('list,timeline,list')).toEqual(['list', 'timeline']);
  expect(parsePanels('')).toBeUndefined();
  expect(parsePanels(null)).toBeUndefined();
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDataset } from '#model/dataset.ts';
import { accountId, placeId } from '#model/id.ts';
import { utcMs } from '#model/time.ts';
import { defaultView } from '#model/view.ts';
import { LONGEST_TEXT, PARAMETERS } from '#url/parameters.ts';
import { readView, writeView } from '#url/view-link.ts';
import { ingestDatasetFolder } from '../../../scripts/ingest-dataset-folder.ts';
import { cameraAt } from '../../fixtures/map/camera-at.ts';
import { span, story } from '../story.ts';

const dataset = story({
  rally: { article: '2018-07-30', record: '2018-06-30', place: 'paris', actors: ['ncri'] },
  arrest: { article: '2018-06', place: 'brussels', category: 'sanctions' },
});
const start = defaultView(dataset);
const windowOf = (query: string) => readView(query, dataset).view.window;

describe('the example of a parameter', () => {
  const { tables } = ingestDatasetFolder('data/villepinte-2018');

  it.each(PARAMETERS.map(({ key, example }) => [key, example]))('%s=%s opens in the shipped story', (key, example) => {
    if (tables === null) throw new Error('The shipped story cannot be read.');
    const shipped = createDataset(tables);
    const { view, notices } = readView(`?${key}=${example}`, shipped);
    expect(notices).toEqual([]);
    expect(view).not.toEqual(defaultView(shipped));
    // A chapter of an author’s story opens one of its steps.
    const written = key === 'story' ? 'step=rally-article' : `${key}=${example}`;
    expect(writeView(view, shipped)).toContain(written);
  });

  it.each(PARAMETERS.map(({ key, example, meaning }) => [key, example, meaning]))('%s is in the manual', (...texts) => {
    const manual = readFileSync('docs/links.md', 'utf8');
    const [key, example, meaning] = texts;
    const row = manual.split('\n').find((line) => line.includes(`\`${key}\``) && line.includes(`${key}=${example}`));
    expect(row).toContain(meaning);
    expect(meaning).not.toBe('');
  });
});

describe('a notice says what would have been right', () => {
  it.each([
    ['account=nobody', { kind: 'id', table: 'account' }],
    ['tier=some', { kind: 'one-of', values: ['core', 'all'] }],
    ['from=2018-02-30', { kind: 'date' }],
    ['to=soon', { kind: 'date' }],
    ['group=colour', { kind: 'one-of', values: ['country', 'category', 'actor'] }],
    ['map=5/95/2', { kind: 'camera' }],
    ['within=paris', { kind: 'one-of', values: ['map'] }],
    ['category=colour', { kind: 'id', table: 'category' }],
    ['country=XX', { kind: 'id', table: 'country' }],
    ['actor=nobody', { kind: 'id', table: 'actor' }],
    ['contested=none', { kind: 'one-of', values: ['only'] }],
    [`q=${'x'.repeat(LONGEST_TEXT + 1)}`, { kind: 'short-text', longest: 200 }],
    ['place=atlantis', { kind: 'id', table: 'place' }],
    ['event=nothing', { kind: 'id', table: 'event' }],
    ['story=epilogue', { kind: 'id', table: 'chapter' }],
    ['lang=tlh', { kind: 'one-of', values: ['en', 'fr'] }],
    ['theme=sepia', { kind: 'one-of', values: ['light', 'dark'] }],
  ])('%s', (query, expected) => {
    expect(readView(`?${query}`, dataset).notices).toMatchObject([{ kind: 'bad-parameter', expected }]);
  });

  it('with each wrong part of a list', () => {
    expect(readView('?country=FR,XX,YY', dataset)).toMatchObject({
      view: { countries: ['FR'] },
      notices: [{ value: 'XX,YY' }],
    });
  });

  it('and the value in full up to forty letters', () => {
    const forty = 'x'.repeat(40);
    expect(readView(`?event=${forty}`, dataset).notices).toMatchObject([{ value: forty }]);
    expect(readView(`?event=${forty}y`, dataset).notices).toMatchObject([{ value: `${forty}…` }]);
  });
});

describe('a parameter without a value', () => {
  it.each(PARAMETERS.map(({ key }) => key))('%s is as if it were not there', (key) => {
    expect(readView(`?${key}=`, dataset)).toEqual({ view: start, notices: [] });
  });
});

describe('one end of a window', () => {
  it.each([
    // The default window runs from May to November.
    ['?from=2018-08', span('2018-08/2018-11')],
    ['?to=2018-07', span('2018-05/2018-07')],
    ['?from=2018-12-01', { start: Date.UTC(2018, 11, 1), end: Date.UTC(2018, 11, 1) + lengthOf(start.window) }],
    ['?to=2018-04-30', { start: Date.UTC(2018, 4, 1) - lengthOf(start.window), end: Date.UTC(2018, 4, 1) }],
  ])('%s keeps the other, or the length', (query, expected) => {
    const wide = story({ long: { article: '2010' }, later: { article: '2025' } });
    expect(readView(query, wide).view.window).toEqual(expected);
  });

  it('that is wrong leaves the other alone', () => {
    expect(windowOf('?from=soon&to=2018-07')).toEqual(span('2018-05/2018-07'));
  });

  it('may be the day of the other', () => {
    expect(windowOf('?from=2018-07-01&to=2018-07-01')).toEqual(span('2018-07-01'));
  });

  it('right after the other, the wrong way round, holds both days', () => {
    expect(windowOf('?from=2018-07-02&to=2018-07-01')).toEqual(span('2018-07-01/2018-07-02'));
  });

  it.each([
    [
      'start',
      { start: start.window.start, end: utcMs(start.window.end - 86_400_000) },
      '?from=2018-05-01&to=2018-11-29',
    ],
    ['end', { start: utcMs(start.window.start + 86_400_000), end: start.window.end }, '?from=2018-05-02&to=2018-11-30'],
  ])('that is the default %s is written when the other is not', (_, window, link) => {
    expect(writeView({ ...start, window }, dataset)).toBe(link);
  });
});

describe('what is written', () => {
  it('leaves out a text of blanks, and keeps the blanks around words', () => {
    expect(writeView({ ...start, text: '  ' }, dataset)).toBe('');
    expect(writeView({ ...start, text: ' embassy ' }, dataset)).toBe('?q=+embassy+');
  });

  it('takes the longest text that may be read', () => {
    const text = 'x'.repeat(LONGEST_TEXT);
    expect(readView(`?q=${text}`, dataset)).toMatchObject({ view: { text }, notices: [] });
  });

  it('is in the order of the list, and can be read by people', () => {
    const view = {
      ...start,
      account: accountId('record'),
      place: placeId('paris'),
      window: { start: utcMs(Date.UTC(2018, 5, 30, 10)), end: utcMs(Date.UTC(2018, 5, 30, 16)) },
      camera: cameraAt(5, 2.5, 48.9),
    };
    expect(writeView(view, dataset)).toBe(
      '?account=record&from=2018-06-30T10:00:00Z&to=2018-06-30T15:59:00Z&map=5/48.9/2.5&place=paris',
    );
  });
});

function lengthOf({ start: from, end }: { readonly start: number; readonly end: number }): number {
  return end - from;
}
